import type { Claim } from '../claims/claim.js';
import { disputesAmong } from '../claims/dispute.js';
import type { Entity } from '../claims/entity.js';
import { computedShare } from '../claims/figure.js';
import { groupBy } from '../claims/group.js';
import type { Moment } from '../claims/moment.js';
import { standing } from '../claims/standing.js';
import { daysOf, later } from '../claims/time.js';
import type { Asked, Round } from './asked.js';
import { contestsFor } from './contest.js';
import { evidenceOf } from './evidence.js';
import { type Figure, figureRule, figuresInWords, type Share } from './figure-words.js';
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
  const known = stated.filter((claim) => isAsked(claim, asked, contests) && wasStatedBy(claim, moment));
  const own = known.filter(({ predicate }) => predicate === asked.figure);
  const all = await claimsAbout(
    tools,
    known.flatMap(({ contest }) => contest ?? []),
    moment,
  );
  const wanted = inRound(own, all, asked.round);
  const counts = unsharedCounts(asked, known, wanted, all);
  const isShare = asked.figure === 'VOTE_SHARE';
  const shares = person && isShare ? sharesOf(person.id, [...wanted, ...counts], all) : [];
  const figures = [
    ...(await statedFigures(tools, wanted)),
    ...(await Promise.all(shares.map((share) => computedFigure(tools, share)))),
  ];
  const ids = new Set(wanted.map(({ id }) => id));
  const disputes = disputesAmong(all, () => null).filter(
    ({ kind, sides }) =>
      // Votes are not doubted because a share that was stated does not follow from them.
      (kind !== 'COMPUTED' || isShare) && sides.some((side) => side.claims.some((id) => ids.has(id))),
  );
  const used = shares.length > 0 ? [...wanted, ...counts] : wanted;
  const days = used.map(({ published }) => daysOf(published).last);
  const evidenceUpTo = days.length > 0 ? days.reduce(later) : null;
  return {
    kind: 'VALUE',
    sentence: await figuresInWords(tools, { asked, about: person ?? named, figures, disputes }),
    interpretation: figureRule(asked, person ?? named),
    asOf: moment.asOf ?? evidenceUpTo,
    evidenceUpTo,
    count: null,
    verdict: null,
    disputed: disputes.length > 0,
    people: [],
    besides: [],
    values: figures.map(({ value }) => value),
    path: null,
    graphql: printedOperation(asked, [...used, ...known], person, contests, moment),
    cypher: loaders.printed.cypher(isShare ? 'shares' : 'figures', { claims: used.map(({ id }) => id) }),
  };
}

/** Of the asked figure; and votes, from which a share is worked out. */
function isAsked(claim: Claim, { figure }: AskedFigure, contests: ReadonlySet<string> | null): boolean {
  const isOne = claim.predicate === figure || (claim.predicate === 'VOTES' && figure === 'VOTE_SHARE');
  return isOne && (!contests || contests.has(claim.contest ?? claim.subject));
}

/** Votes in the asked rounds of which no share is stated, but for which one may be worked out. */
function unsharedCounts(
  { figure, round }: AskedFigure,
  known: readonly Claim[],
  wanted: readonly Claim[],
  all: readonly Claim[],
): Claim[] {
  const rounds = new Set(wanted.map(roundOf));
  const votes = known.filter(({ predicate }) => predicate === 'VOTES');
  return figure === 'VOTE_SHARE'
    ? inRound(votes, all, round).filter((claim) => !rounds.has(roundOf(claim)))
    : [];
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

/** The shares that the votes of the asked rounds give. */
function sharesOf(person: string, asked: readonly Claim[], all: readonly Claim[]): Share[] {
  const rounds = groupBy(
    all.filter(({ contest }) => contest !== null),
    roundOf,
  );
  return [...new Set(asked.map(roundOf))].flatMap((round) => {
    const [first, ...more] = rounds.get(round) ?? [];
    const share = first ? computedShare(person, [first, ...more]) : null;
    return first && share ? [{ ...share, contest: first.contest, round: first.round }] : [];
  });
}

const roundOf = ({ contest, round }: Claim) => `${contest}|${round}`;

async function statedFigures(tools: Tools, claims: readonly Claim[]): Promise<Figure[]> {
  const groups = groupBy(
    claims,
    (claim) => `${roundOf(claim)} ${claim.literal?.bound} ${claim.literal?.value} ${claim.literal?.unit}`,
  );
  return Promise.all(
    [...groups.values()].map(async (group) => ({
      value: {
        value: literalValue(group[0]),
        unit: group[0]?.literal?.unit ?? '',
        computed: false,
        evidence: await evidenceOf(
          tools,
          group.map(({ id }) => id),
        ),
      },
      contest: group[0]?.contest ?? group[0]?.subject ?? null,
      round: group[0]?.round ?? null,
      from: null,
    })),
  );
}

/** A limit is told as one: "more than 72". */
function literalValue(claim: Claim | undefined): number | string {
  const { value = '', bound = 'EXACT' } = claim?.literal ?? {};
  return bound === 'EXACT' ? value : `${bound.toLowerCase().replace('_', ' ')} ${value}`;
}

async function computedFigure(tools: Tools, share: Share): Promise<Figure> {
  const { percent, contest, round, claims } = share;
  const value = Number(percent.toFixed(1));
  return {
    value: { value, unit: 'percent', computed: true, evidence: await evidenceOf(tools, claims) },
    contest,
    round,
    from: share,
  };
}

/** The contest with its figures; where none is known, those in which the person stood or that are for the role. */
function printedOperation(
  { contest: named }: AskedFigure,
  claims: readonly Claim[],
  person: Entity | null,
  contests: ReadonlySet<string> | null,
  { knownAt }: Moment,
): Part['graphql'] {
  const [first] = claims;
  const [of] = contests ?? [];
  const contest = first?.contest ?? (named === null || !person ? first?.subject : undefined) ?? of;
  if (contest !== undefined) return operation('figures', { contest, knownAt });
  return person ? operation('contestsOf', { person: person.id, knownAt }) : null;
}
