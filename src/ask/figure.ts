import type { Claim } from '../claims/claim.js';
import { type Dispute, disputesAmong } from '../claims/dispute.js';
import type { Entity } from '../claims/entity.js';
import { computedShare } from '../claims/figure.js';
import { groupBy } from '../claims/group.js';
import type { Moment } from '../claims/moment.js';
import { standing } from '../claims/standing.js';
import { daysOf, later } from '../claims/time.js';
import type { AnswerValue } from './answer.js';
import type { Asked, Round } from './asked.js';
import { contestsFor } from './contest.js';
import { evidenceOf } from './evidence.js';
import { operation } from './operation.js';
import type { Part } from './people.js';
import { find } from './resolve.js';
import type { Tools } from './tools.js';

type AskedFigure = Extract<Asked, { family: 'FIGURE' }>;

/** A figure of a contest as stated, as worked out from others where it can be, and whether the two agree. */
export async function answerFigure(tools: Tools, asked: AskedFigure, moment: Moment): Promise<Part> {
  const { loaders } = tools;
  const person = asked.person === null ? null : await find(loaders, ['Person'], asked.person);
  const named = asked.contest === null ? null : await find(loaders, ['Contest', 'Role'], asked.contest);
  const contests = named ? await contestsFor(tools, named, moment) : null;
  const stated = await claimsAbout(tools, person ? [person.id] : [...(contests ?? [])], moment);
  const own = stated.filter(
    (claim) =>
      claim.predicate === asked.figure &&
      (!contests || contests.has(claim.contest ?? claim.subject)) &&
      wasStatedBy(claim, moment),
  );
  const all = await claimsAbout(
    tools,
    own.flatMap(({ contest }) => contest ?? []),
    moment,
  );
  const wanted = inRound(own, all, asked.round);
  const computed =
    person && asked.figure === 'VOTE_SHARE' ? sharesOf(person.id, wanted, all, asked.round) : [];
  const values = [
    ...(await statedValues(tools, wanted)),
    ...(await Promise.all(computed.map(({ percent, claims }) => computedValue(tools, percent, claims)))),
  ];
  const ids = new Set(wanted.map(({ id }) => id));
  const disputes = disputesAmong(all, () => null).filter(
    ({ kind, sides }) =>
      // Votes are not doubted because a share that was stated does not follow from them.
      (kind !== 'COMPUTED' || asked.figure === 'VOTE_SHARE') &&
      sides.some((side) => side.claims.some((id) => ids.has(id))),
  );
  const evidenceUpTo =
    wanted.length > 0 ? wanted.map(({ published }) => daysOf(published).last).reduce(later) : null;
  return {
    kind: 'VALUE',
    sentence: sentenceOf(asked, person ?? named, values, disputes),
    interpretation: `${figureWords[asked.figure]}${person ? ` of ${person.name}` : ''}${roundInWords(asked.round)}, as stated and as worked out from stated figures.`,
    asOf: moment.asOf ?? evidenceUpTo,
    evidenceUpTo,
    count: null,
    verdict: null,
    disputed: disputes.length > 0,
    people: [],
    besides: [],
    values,
    path: null,
    ...printedFigures(tools, asked, wanted, moment),
  };
}

/** A figure is known from the day on which it is published. */
function wasStatedBy({ published }: Claim, { asOf }: Moment): boolean {
  return asOf === null || daysOf(published).first <= daysOf(asOf).last;
}

async function claimsAbout(
  { loaders }: Tools,
  nodes: readonly string[],
  { knownAt }: Moment,
): Promise<Claim[]> {
  const ids = (await loaders.claim.about.loadMany([...new Set(nodes)])).flatMap((found) =>
    found instanceof Error ? [] : found,
  );
  const claims = await Promise.all([...new Set(ids)].map((id) => loaders.claim.byId.load(id)));
  return standing(
    claims.flatMap((claim) => claim ?? []),
    knownAt,
  ).filter(({ rank }) => rank !== 'DEPRECATED');
}

/** The claims of the asked round; the last round of a contest is the latest that any figure is stated for. */
function inRound(own: readonly Claim[], all: readonly Claim[], round: Round | null): Claim[] {
  if (round === null) return [...own];
  const last = (contest: string | null) =>
    Math.max(...all.filter((claim) => claim.contest === contest).map((claim) => claim.round ?? 0));
  return own.filter((claim) => claim.round === (round === 'LAST' ? last(claim.contest) : round));
}

function sharesOf(person: string, wanted: readonly Claim[], all: readonly Claim[], round: Round | null) {
  const rounds = groupBy(
    all.filter(({ contest }) => contest !== null),
    (claim) => `${claim.contest}|${claim.round}`,
  );
  const asked = new Set(wanted.map((claim) => `${claim.contest}|${claim.round}`));
  return [...rounds].flatMap(([key, claims]) =>
    round === null || asked.has(key) ? (computedShare(person, claims) ?? []) : [],
  );
}

async function statedValues(tools: Tools, claims: readonly Claim[]): Promise<AnswerValue[]> {
  const groups = groupBy(claims, ({ literal }) => `${literal?.bound} ${literal?.value} ${literal?.unit}`);
  return Promise.all(
    [...groups.values()].map(async (group) => ({
      value: literalValue(group[0]),
      unit: group[0]?.literal?.unit ?? '',
      computed: false,
      evidence: await evidenceOf(
        tools,
        group.map(({ id }) => id),
      ),
    })),
  );
}

/** A limit is told as one: "more than 72". */
function literalValue(claim: Claim | undefined): number | string {
  const { value = '', bound = 'EXACT' } = claim?.literal ?? {};
  return bound === 'EXACT' ? value : `${bound.toLowerCase().replace('_', ' ')} ${value}`;
}

async function computedValue(tools: Tools, percent: number, claims: readonly string[]): Promise<AnswerValue> {
  return {
    value: Number(percent.toFixed(1)),
    unit: 'percent',
    computed: true,
    evidence: await evidenceOf(tools, claims),
  };
}

function printedFigures(
  { loaders }: Tools,
  { figure }: AskedFigure,
  claims: readonly Claim[],
  { knownAt }: Moment,
) {
  const [first] = claims;
  const contest = first?.contest ?? first?.subject;
  const ids = { claims: claims.map(({ id }) => id) };
  return {
    graphql: contest === undefined ? null : operation('figures', { contest, knownAt }),
    cypher: loaders.printed.cypher(figure === 'VOTE_SHARE' ? 'shares' : 'figures', ids),
  };
}

const figureWords = { VOTES: 'Votes', VOTE_SHARE: 'Share of the votes', TURNOUT: 'Turnout' } as const;

const roundInWords = (round: Round | null) =>
  round === null ? '' : round === 'LAST' ? ' in the last round' : ` in round ${round}`;

function sentenceOf(
  asked: AskedFigure,
  about: Entity | null,
  values: readonly AnswerValue[],
  disputes: readonly Dispute[],
): string {
  const what = `${figureWords[asked.figure]}${about ? ` of ${about.name}` : ''}${roundInWords(asked.round)}`;
  if (values.length === 0) return `${what}: not stated.`;
  const told = values.map(
    ({ value, unit, computed }) =>
      `${value} ${unit === 'percent' ? '%' : unit} ${computed ? 'computed' : 'stated'}`,
  );
  const doubts = disputes.map(({ why, unless }) => `${why}${unless ? ` They agree only if ${unless}.` : ''}`);
  return [`${what}: ${told.join('; ')}.`, ...(doubts.length > 0 ? ['Disputed:', ...doubts] : [])].join(' ');
}
