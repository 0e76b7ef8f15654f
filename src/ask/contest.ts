import { certaintyAt } from '../claims/certainty.js';
import type { Entity } from '../claims/entity.js';
import { groupBy } from '../claims/group.js';
import type { Moment } from '../claims/moment.js';
import type { Relationship } from '../claims/relationship.js';
import { daysOf, later } from '../claims/time.js';
import type { AnswerRow } from './answer.js';
import type { Asked } from './asked.js';
import { evidenceOf } from './evidence.js';
import { listed, withArticle } from './noun.js';
import { operation } from './operation.js';
import type { Part } from './people.js';
import { find } from './resolve.js';
import { nameOf, namesOf } from './rows.js';
import type { Tools } from './tools.js';

/** Whom someone beat, or who beat them; in one contest or in any. */
export async function answerBeaten(
  tools: Tools,
  asked: Extract<Asked, { family: 'BEATEN' }>,
  moment: Moment,
): Promise<Part> {
  const person = await find(tools.loaders, ['Person'], asked.person);
  const contest =
    asked.contest === null ? null : await find(tools.loaders, ['Contest', 'Role'], asked.contest);
  const around = await tools.loaders.relationships(moment.knownAt).of('around', person.id);
  const contests = contest ? await contestsFor(tools, contest, moment) : null;
  const beaten = around.filter(
    (one) =>
      one.type === 'BEAT' &&
      one.stance !== 'DENIED' &&
      (asked.by ? one.from : one.to) === person.id &&
      (!contests || contests.has(one.contest ?? '')),
  );
  const { sure, unsure, asOf } = atDate(beaten, moment);
  const other = (one: Relationship) => (asked.by ? one.to : one.from);
  const [rows, besides] = await Promise.all([
    resultRows(tools, sure, other),
    resultRows(tools, unsure, other),
  ]);
  const names = rows.map(({ name }) => name);
  const where = contest
    ? contest.label === 'Role'
      ? ` for ${contest.name}`
      : ` in ${withArticle(contest.name)}`
    : '';
  const sentence = asked.by
    ? `${person.name} is ${names.length > 0 ? `stated to have beaten ${listed(names)}` : 'not stated to have beaten anyone'}${where}.`
    : `${names.length > 0 ? `${listed(names)} ${names.length > 1 ? 'are' : 'is'} stated to have beaten` : 'Nobody is stated to have beaten'} ${person.name}${where}.`;
  const interpretation = `People whom a claim says ${asked.by ? `${person.name} beat` : `beat ${person.name}`}${where}.`;
  return listPart(
    { rows, besides, found: beaten, asOf },
    dated(sentence, moment, besides),
    interpretation,
    printedBeaten(tools, asked.by, person.id, contests, moment),
  );
}

/** Who won a contest. */
export async function answerWinner(
  tools: Tools,
  asked: Extract<Asked, { family: 'WINNER' }>,
  moment: Moment,
): Promise<Part> {
  const contest = await find(tools.loaders, ['Contest'], asked.contest);
  const around = await tools.loaders.relationships(moment.knownAt).of('around', contest.id);
  const won = around.filter(({ type, stance }) => type === 'WON' && stance !== 'DENIED');
  const { sure, unsure, asOf } = atDate(won, moment);
  const winner = (one: Relationship) => one.from;
  const [rows, besides] = await Promise.all([
    resultRows(tools, sure, winner),
    resultRows(tools, unsure, winner),
  ]);
  const names = rows.map(({ name }) => name);
  const sentence =
    names.length > 0
      ? `${listed(names)} won ${withArticle(contest.name)}.`
      : `Nobody is stated to have won ${withArticle(contest.name)}.`;
  const interpretation = `People of whom a claim says that they won ${withArticle(contest.name)}.`;
  const all = { rows, besides, found: won, asOf };
  return listPart(all, dated(sentence, moment, besides), interpretation, {
    graphql: operation('outcome', { contest: contest.id, ...moment }),
    cypher: tools.loaders.printed.cypher('outcome', {
      node: contest.id,
      end: 'OBJECT',
      predicate: 'WON',
      contests: null,
      by: moment.asOf && daysOf(moment.asOf).first,
      knownAt: moment.knownAt,
    }),
  });
}

function printedBeaten(
  { loaders }: Tools,
  by: boolean,
  person: string,
  contests: ReadonlySet<string> | null,
  { asOf, knownAt }: Moment,
): Pick<Part, 'graphql' | 'cypher'> {
  const among = contests && [...contests];
  const end = by ? 'SUBJECT' : 'OBJECT';
  return {
    graphql: operation('beaten', { person, asOf, knownAt }),
    cypher: loaders.printed.cypher('outcome', {
      node: person,
      end,
      predicate: 'BEAT',
      contests: among,
      by: asOf && daysOf(asOf).first,
      knownAt,
    }),
  };
}

/** A contest by name, or those that are for the named role. */
export async function contestsFor(
  { loaders }: Tools,
  named: Entity,
  { knownAt }: Moment,
): Promise<ReadonlySet<string>> {
  if (named.label === 'Contest') return new Set([named.id]);
  const around = await loaders.relationships(knownAt).of('around', named.id);
  return new Set(around.filter(({ type }) => type === 'CONTEST_FOR').map(({ from }) => from));
}

async function resultRows(
  tools: Tools,
  found: readonly Relationship[],
  personOf: (one: Relationship) => string,
) {
  return Promise.all([...groupBy(found, personOf)].map(([person, group]) => resultRow(tools, person, group)));
}

async function resultRow(tools: Tools, person: string, results: readonly Relationship[]): Promise<AnswerRow> {
  const contests = [...new Set(results.flatMap(({ contest }) => contest ?? []))];
  const [name, names, evidence] = await Promise.all([
    nameOf(tools, person),
    namesOf(tools, contests),
    evidenceOf(
      tools,
      results.flatMap(({ claims }) => claims),
    ),
  ]);
  return {
    type: 'Person',
    id: person,
    name,
    role: names.join(', ') || null,
    roleStatus: null,
    basis: null,
    hedges: [...new Set(results.flatMap(({ hedges }) => hedges))],
    certainty: 'CERTAIN',
    disputed: results.some(({ disputed }) => disputed),
    evidence,
  };
}

interface Results {
  readonly rows: readonly AnswerRow[];
  readonly besides: readonly AnswerRow[];
  readonly found: readonly Relationship[];
  readonly asOf: string | null;
}

/** What had surely happened by the date that was asked for, and what may have; all of it where none was. */
function atDate(found: readonly Relationship[], { asOf }: Moment) {
  if (asOf === null) {
    const latest = found.length > 0 ? found.map((one) => one.evidenceUpTo).reduce(later) : null;
    return { sure: found, unsure: [], asOf: latest };
  }
  const isSureThen = (one: Relationship) => certaintyAt(one, daysOf(asOf)) === 'CERTAIN';
  return { sure: found.filter(isSureThen), unsure: found.filter((one) => !isSureThen(one)), asOf };
}

function dated(sentence: string, { asOf }: Moment, besides: readonly AnswerRow[]): string {
  if (asOf === null || besides.length === 0) return sentence;
  return `As of ${asOf}: ${sentence} Stated only later: ${listed(besides.map(({ name }) => name))}.`;
}

function listPart(
  { rows, besides, found, asOf }: Results,
  sentence: string,
  interpretation: string,
  printed: Pick<Part, 'graphql' | 'cypher'>,
): Part {
  return {
    kind: 'LIST',
    sentence,
    interpretation,
    asOf,
    evidenceUpTo: found.length > 0 ? found.map((one) => one.evidenceUpTo).reduce(later) : null,
    count: rows.length,
    verdict: null,
    disputed: rows.some(({ disputed }) => disputed),
    people: [...rows].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    besides: besides.map((row) => ({ ...row, certainty: 'POSSIBLE', why: `not certain as of ${asOf}` })),
    values: [],
    path: null,
    ...printed,
  };
}
