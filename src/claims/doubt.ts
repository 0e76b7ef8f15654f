import { certainties } from './certainty.js';
import type { Hedge, RoleStatus } from './claim.js';
import type { Reason } from './counting.js';
import type { RelationshipType } from './predicate.js';
import { isSure, type Reading } from './reading.js';
import { later } from './time.js';

/** Why ties do not count: of another basis, hedged, or not surely so at the date; empty where one counts. */
export function tieDoubts(ties: readonly Reading[], asked: readonly RelationshipType[]): Reason[] {
  const ofAsked = ties.filter(({ relationship }) => asked.includes(relationship.type));
  const [first] = ties;
  if (!first || ofAsked.some(isSure)) return [];
  if (ofAsked.length === 0)
    return [{ code: 'BASIS', basis: first.relationship.basis }, ...doubtsAbout(ties, 'TIE')];
  // The hedges of all ties are told, but whether it holds then is told of the asked ones: others do not make up for it.
  const [best] = inOrder(ofAsked);
  return doubtsAbout(best?.relationship.stance === 'HEDGED' ? ties : ofAsked, 'TIE', ofAsked);
}

/** Why standings do not count: of another status, hedged, or not surely so at the date. */
export function roleDoubts(roles: readonly Reading[], statuses: readonly RoleStatus[]): Reason[] {
  const status = roles[0]?.status;
  const doubts = doubtsAbout(roles, 'ROLE');
  // Whatever is neither hedged nor in doubt is of another status, though it may have the same name.
  if (!status || (statuses.includes(status) && doubts.length > 0)) return doubts;
  return [{ code: 'STATUS', status }, ...doubts];
}

/** Hedges, and how far short of certain the best of the dated readings is; by default of the same ones. */
export function doubtsAbout(
  readings: readonly Reading[],
  of: 'TIE' | 'ROLE',
  dated: readonly Reading[] = readings,
): Reason[] {
  const [best] = inOrder(dated);
  const hedges = best?.relationship.stance === 'HEDGED' ? hedgesOf(readings) : [];
  const found: Reason[] = hedges.length > 0 ? [{ code: 'HEDGED', hedges }] : [];
  if (best?.certainty === 'POSSIBLE') found.push({ code: 'POSSIBLE', of });
  if (best?.certainty === 'UNKNOWN') {
    const day = dated.map(({ relationship }) => relationship.evidenceUpTo).reduce(later);
    found.push({ code: 'LAST_KNOWN', of, day });
  }
  return found;
}

export function hedgesOf(readings: readonly Reading[]): Hedge[] {
  return [...new Set(readings.flatMap(({ relationship }) => relationship.hedges))].sort();
}

/** The most certain first, and of the equally certain what is stated outright. */
export function inOrder(readings: readonly Reading[]): Reading[] {
  return [...readings].sort((a, b) => weight(a) - weight(b));
}

export const weight = ({ certainty, relationship }: Reading) =>
  certainties.indexOf(certainty) * 2 + (relationship.stance === 'STATED' ? 0 : 1);
