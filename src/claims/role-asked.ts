import type { CountRules } from './counting.js';
import { isSure, type Reading, readAllAt } from './reading.js';
import type { Relationship } from './relationship.js';
import type { Days } from './time.js';

/** The standings that surely are those asked for. */
export function rolesAsked(roles: readonly Relationship[], asked: CountRules['role'], asOf: Days): Reading[] {
  const sure = readAllAt(roles, asOf).filter(isSure);
  return sure.filter(
    (reading) =>
      reading.status !== null &&
      asked?.statuses.includes(reading.status) &&
      (reading.status !== 'FORMER' || isFormerHolder(reading, sure)),
  );
}

/** Who once sought a role is no former holder of it, nor is who holds it again. */
function isFormerHolder({ relationship }: Reading, sure: readonly Reading[]): boolean {
  const holdsAgain = sure.some(
    ({ status, relationship: { to } }) => status === 'HOLDER' && to === relationship.to,
  );
  return relationship.type !== 'CANDIDATE_FOR' && !holdsAgain;
}
