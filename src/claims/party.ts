import type { CountRules, PersonFacts, Reason } from './counting.js';
import { doubtsAbout } from './doubt.js';
import { isAtAll, isSure, readAllAt } from './reading.js';
import type { Days } from './time.js';

/** What counts of a person for a party, and why it may not count after all. */
export interface OfParty {
  readonly facts: PersonFacts;
  readonly doubts: readonly Reason[];
}

/**
 * A candidacy is for the party it is made for; in any other role, and for a tie alone, the person must belong to the
 * party then. Null for who does not; one whose membership is hedged, possible or last known is told of beside.
 */
export function withinParty(facts: PersonFacts, { party, role }: CountRules, asOf: Days): OfParty | null {
  if (party === null) return { facts, doubts: [] };
  const memberships = readAllAt(
    facts.memberships.filter(({ to }) => to === party),
    asOf,
  ).filter(isAtAll);
  const own = facts.roles.filter((one) => one.party === party);
  const any = facts.roles.filter((one) => one.party === party || one.party === null);
  if (memberships.some(isSure)) return { facts: { ...facts, roles: any }, doubts: [] };
  // A candidacy that is over tells nothing of the party that a present role is held for.
  const seeks = readAllAt(own, asOf).some((one) => isAtAll(one) && one.status !== 'FORMER');
  if (role !== null && (seeks || (own.length > 0 && memberships.length === 0)))
    return { facts: { ...facts, roles: own }, doubts: [] };
  if (memberships.length === 0) return null;
  return { facts: { ...facts, roles: any }, doubts: doubtsAbout(memberships, 'ROLE') };
}
