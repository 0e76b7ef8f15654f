import type { Claim } from './claim.js';
import { dated } from './dated.js';
import { type ComputedShare, computedShare } from './figure.js';
import { groupBy } from './group.js';
import { bestRanked } from './rank.js';
import { isPlain } from './standing.js';

export type ContestOutcome = 'WON' | 'BEATEN' | 'NOT_STATED';

/** What is stated of one person in a contest. */
export interface ContestantResult {
  readonly person: string;
  readonly outcome: ContestOutcome;
  readonly rounds: readonly RoundResult[];
  /** Those whom they are said to have come before. */
  readonly beat: readonly string[];
  readonly claims: readonly Claim[];
}

export interface RoundResult {
  /** From 1; null where it is not stated. */
  readonly round: number | null;
  readonly votes: readonly Claim[];
  readonly shares: readonly Claim[];
  readonly computedShare: ComputedShare | null;
}

/** The contestants by id, as far as the claims that stand name them. */
export function contestResult(contest: string, claims: readonly Claim[]): ContestantResult[] {
  const within = claims.filter((claim) => claim.contest === contest || claim.object === contest);
  const people = new Set(within.flatMap(({ subject, object }) => [subject, object ?? '']).filter(isPerson));
  return [...people].sort().map((person) => ({
    person,
    outcome: outcomeOf(person, within),
    rounds: roundsOf(person, within),
    beat: [
      ...new Set(beatings(within).flatMap((claim) => (claim.subject === person ? (claim.object ?? []) : []))),
    ],
    claims: within.filter(({ subject, object }) => subject === person || object === person),
  }));
}

/** The date of the contest: what is stated outright, the most precise of it; null where nothing is. */
export function heldOn(claims: readonly Claim[]): string | null {
  const dates = best(claims.filter(({ predicate }) => predicate === 'HELD_ON')).map(({ literal }) =>
    String(literal?.value),
  );
  return dates
    .sort()
    .reduce<string | null>((found, date) => (date.length > (found?.length ?? 0) ? date : found), null);
}

/** Of all that is stated outright, what no better-ranked claim sets aside. */
const best = (claims: readonly Claim[]) =>
  bestRanked(claims.map(dated), () => null)
    .map(({ claim }) => claim)
    .filter(isPlain);

const isPerson = (id: string) => id.startsWith('person:');
const beatings = (claims: readonly Claim[]) =>
  claims.filter((claim) => claim.predicate === 'BEAT' && isPlain(claim));

function outcomeOf(person: string, claims: readonly Claim[]): ContestOutcome {
  const won = claims.some((claim) => claim.predicate === 'WON' && claim.subject === person && isPlain(claim));
  if (won) return 'WON';
  return beatings(claims).some(({ object }) => object === person) ? 'BEATEN' : 'NOT_STATED';
}

function roundsOf(person: string, claims: readonly Claim[]): RoundResult[] {
  const figures = claims.filter(({ predicate }) => predicate === 'VOTES' || predicate === 'VOTE_SHARE');
  return [...groupBy(figures, ({ round }) => round)]
    .filter(([, group]) => group.some(({ subject }) => subject === person))
    .sort(([a], [b]) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER))
    .map(([round, group]) => {
      const own = group.filter(({ subject }) => subject === person);
      return {
        round,
        votes: own.filter(({ predicate }) => predicate === 'VOTES'),
        shares: own.filter(({ predicate }) => predicate === 'VOTE_SHARE'),
        computedShare: computedShare(person, best(group)),
      };
    });
}
