import type { Claim, RoleStatus } from './claim.js';
import type { RelationshipType } from './predicate.js';

/** What a former standing was while it lasted: a former candidate was a contender, any other a holder. */
export function formerly(type: RelationshipType): RoleStatus {
  return type === 'CANDIDATE_FOR' ? 'CONTENDER' : 'HOLDER';
}

/** Claims of one edge speak of the same thing only if they agree in this; "former" is the end of a holding. */
export function kindOf({ predicate, status, contest }: Claim): string {
  const lasting =
    status === 'FORMER' ? formerly(predicate === 'CANDIDATE_FOR' ? 'CANDIDATE_FOR' : 'HOLDS') : status;
  return `${lasting ?? ''}|${contest ?? ''}`;
}
