import type { Claim } from './claim.js';
import { disagree, literalInWords } from './literal.js';
import { predicateOf } from './vocabulary.js';

/** How many people hold a role at a time; null: no limit is known. */
export type SeatsOf = (role: string) => number | null;

/** Which claims can have but one value between them; null where several may hold. */
export function keyOf(claim: Claim, seatsOf: SeatsOf): string | null {
  switch (predicateOf(claim.predicate).key) {
    case 'role':
      return claim.object !== null && claim.status === 'HOLDER' && seatsOf(claim.object) === 1
        ? `holder|${claim.object}`
        : null;
    case 'nominee':
      return claim.status === 'NOMINEE' && claim.party && claim.contest
        ? `nominee|${claim.party}|${claim.contest}`
        : null;
    case 'subject':
      return `${claim.predicate}|${claim.subject}`;
    case 'figure':
      return claim.contest ? `figure|${claim.contest}|${claim.round ?? ''}` : null;
    default:
      return null;
  }
}

/** What the claim says of its key: who holds or is nominated, else the object or the literal. */
export function statedValue(claim: Claim): string {
  const { key } = predicateOf(claim.predicate);
  if (key === 'role' || key === 'nominee') return claim.subject;
  return claim.object ?? (claim.literal ? literalInWords(claim.literal) : '');
}

/** Whether two claims of one key say different things. */
export function differ(one: Claim, other: Claim): boolean {
  if (one.literal && other.literal) return disagree(one.literal, other.literal);
  return statedValue(one) !== statedValue(other);
}

/** What is said of a contest is said of the whole of it, whenever it is said. */
export const isTimeless = (claim: Claim) =>
  predicateOf(claim.predicate).domain[0] === 'Contest' || predicateOf(claim.predicate).key === 'figure';
