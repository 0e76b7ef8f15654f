import { certaintyAt } from '../claims/certainty.js';
import type { Moment } from '../claims/moment.js';
import type { Relationship, Spell } from '../claims/relationship.js';
import { daysOf, later } from '../claims/time.js';
import type { Hop } from './answer.js';
import type { Asked } from './asked.js';
import { evidenceOf } from './evidence.js';
import { operation } from './operation.js';
import type { Part } from './people.js';
import { find } from './resolve.js';
import { nameOf } from './rows.js';
import type { Tools } from './tools.js';
import { clause } from './verb.js';

export const maxHops = 4;

/** The shortest chain of ties between two people; of several equally short ones the first is told in full. */
export async function answerPath(
  tools: Tools,
  asked: Extract<Asked, { family: 'PATH' }>,
  moment: Moment,
): Promise<Part> {
  const [from, to] = await Promise.all([
    find(tools.loaders, ['Person'], asked.from),
    find(tools.loaders, ['Person'], asked.to),
  ]);
  const query = { from: from.id, to: to.id, maxHops, types: null, knownAt: moment.knownAt };
  const paths = await tools.loaders.path.shortest(query);
  const [path = null] = paths;
  const hops = path ? await hopsOf(tools, from.id, path, moment) : null;
  const evidenceUpTo = path ? path.map((one) => one.evidenceUpTo).reduce(later) : null;
  const { asOf } = moment;
  const isSure = asOf === null || (path ?? []).every((one) => certaintyAt(one, daysOf(asOf)) === 'CERTAIN');
  return {
    kind: 'PATH',
    sentence: hops
      ? `${isSure ? '' : `Not certain as of ${asOf}; what is stated: `}${hops.map(hopInWords).join('; ')}.${more(paths.length)}`
      : from.id === to.id
        ? `Both names are of one and the same person, ${from.name}.`
        : `No chain of at most ${maxHops} stated ties connects ${from.name} and ${to.name}.`,
    interpretation: `The shortest chain of ties between people, of at most ${maxHops}; hedged ties only where stated ones give none.`,
    asOf: asOf ?? evidenceUpTo,
    evidenceUpTo,
    count: null,
    verdict: isSure ? null : 'UNKNOWN',
    disputed: path?.some(({ disputed }) => disputed) ?? false,
    people: [],
    besides: [],
    values: [],
    path: hops,
    graphql: operation('path', { from: from.id, to: to.id, maxHops, knownAt: moment.knownAt }),
    cypher: tools.loaders.path.cypher(query, path?.some(({ stance }) => stance !== 'STATED') ?? false),
  };
}

async function hopsOf(
  tools: Tools,
  start: string,
  path: readonly Spell[],
  { knownAt }: Moment,
): Promise<Hop[]> {
  const hops: Hop[] = [];
  let here = start;
  for (const one of path) {
    const there = one.from === here ? one.to : one.from;
    hops.push(await hopOf(tools, await tools.loaders.relationships(knownAt).whole(one), here, there));
    here = there;
  }
  return hops;
}

async function hopOf(tools: Tools, one: Relationship, from: string, to: string): Promise<Hop> {
  const [fromName, toName, evidence] = await Promise.all([
    nameOf(tools, from),
    nameOf(tools, to),
    evidenceOf(tools, one.claims),
  ]);
  return {
    from: { id: from, name: fromName },
    type: one.type,
    stance: one.stance,
    forwards: one.from === from || one.type === 'ALLY_OF',
    to: { id: to, name: toName },
    valid: one.valid,
    disputed: one.disputed,
    evidence,
  };
}

function hopInWords({ from, to, type, stance, forwards, evidence }: Hop): string {
  const [subject, object] = forwards ? [from, to] : [to, from];
  return clause(subject.name, type, object.name, {
    stance,
    hedges: evidence.flatMap(({ hedges }) => hedges),
  });
}

const more = (paths: number) =>
  paths > 1 ? ` ${paths - 1} more ${paths > 2 ? 'chains are' : 'chain is'} as short.` : '';
