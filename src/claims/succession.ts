import type { Dated } from './dated.js';
import { groupBy } from './group.js';
import { differ, isTimeless, keyOf, type SeatsOf } from './key.js';
import { edgeGroupOf } from './relationship.js';
import { kindOf } from './status.js';
import { addDays, type Days, earlier } from './time.js';

/**
 * A state without a given end is taken as current for a while after its evidence, but no longer than until something
 * that excludes it is stated to begin: another's holding of the one seat, or a denial.
 */
export function cutShort(claims: readonly Dated[], seatsOf: SeatsOf): Dated[] {
  const unhedged = claims.filter(({ claim, start }) => claim.hedges.length === 0 && start !== null);
  const byKey = groupBy(unhedged, ({ claim }) => keyOf(claim, seatsOf));
  const byEdge = groupBy(unhedged, ({ claim }) => edgeGroupOf(claim));
  return claims.map((one) => {
    const [key, edge] = [keyOf(one.claim, seatsOf), edgeGroupOf(one.claim)];
    const rivals = [
      ...(key === null || isTimeless(one.claim) ? [] : (byKey.get(key) ?? [])).filter((other) =>
        replaces(other, one),
      ),
      ...(edge === null ? [] : (byEdge.get(edge) ?? [])).filter((other) => reverses(other, one)),
    ];
    return cutAt(one, rivals);
  });
}

const replaces = (other: Dated, one: Dated) =>
  other.claim.polarity === 'ASSERTED' && one.claim.polarity === 'ASSERTED' && differ(other.claim, one.claim);

const reverses = (other: Dated, one: Dated) =>
  other.claim.polarity !== one.claim.polarity && kindOf(other.claim) === kindOf(one.claim);

function cutAt(one: Dated, rivals: readonly Dated[]): Dated {
  const starts = rivals.flatMap(({ start }) => (start && start.first > one.seen.last ? [start] : []));
  const [next] = starts.sort((a, b) => (a.first < b.first ? -1 : 1));
  return one.end !== null || next === undefined ? one : { ...one, bounds: upTo(one.bounds, next) };
}

/** Certain until the successor may have begun, possible until it surely has. */
function upTo(bounds: Dated['bounds'], next: Days): Dated['bounds'] {
  return {
    ...bounds,
    certainTo: earlier(bounds.certainTo, addDays(next.first, -1)),
    possibleTo: earlier(bounds.possibleTo, addDays(next.last, -1)),
  };
}
