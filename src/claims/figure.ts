import type { Claim } from './claim.js';
import { groupBy } from './group.js';
import { bestOf } from './standing.js';

/** A share worked out from the votes of the same round, with the votes it was worked out from. */
export interface ComputedShare {
  readonly percent: number;
  readonly votes: number;
  readonly total: number;
  readonly candidates: number;
  readonly claims: readonly string[];
}

/**
 * The person's share of the votes stated for one round of a contest, if two or more candidates' votes are stated.
 * Ballots of candidates of whom no votes are stated are missing from the total, so it is an upper bound.
 * Null where a count is only a limit or an estimate, or where two are stated for one candidate.
 */
export function computedShare(person: string, roundClaims: readonly Claim[]): ComputedShare | null {
  const byPerson = groupBy(roundClaims.filter(isCount), ({ subject }) => subject);
  const counts = [...byPerson].flatMap(([subject, claims]) => countOf(subject, bestOf(claims)));
  const [own] = counts.filter(({ subject }) => subject === person);
  if (!own || counts.length < 2 || counts.some(({ votes }) => votes === null)) return null;
  const votes = own.votes ?? 0;
  const total = counts.reduce((sum, count) => sum + (count.votes ?? 0), 0);
  if (total === 0) return null;
  return {
    percent: (100 * votes) / total,
    votes,
    total,
    candidates: counts.length,
    claims: counts.flatMap(({ claims }) => claims.map(({ id }) => id)).sort(),
  };
}

/** The votes of one candidate; null where two different counts are stated, nothing where none is left. */
function countOf(subject: string, claims: readonly Claim[]) {
  const [votes, ...others] = new Set(claims.map(({ literal }) => Number(literal?.value)));
  return votes === undefined ? [] : [{ subject, votes: others.length > 0 ? null : votes, claims }];
}

/** A number of votes that is stated as such. A hedged or denied one is nothing to reckon with. */
function isCount({ predicate, literal, hedges, polarity }: Claim): boolean {
  return (
    predicate === 'VOTES' &&
    typeof literal?.value === 'number' &&
    literal.bound === 'EXACT' &&
    hedges.length === 0 &&
    polarity === 'ASSERTED'
  );
}
