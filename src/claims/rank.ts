import type { Claim } from './claim.js';
import type { Dated } from './dated.js';
import { groupBy } from './group.js';
import { differ, isTimeless, keyOf, type SeatsOf } from './key.js';
import { certainTogether, possiblyTogether } from './overlap.js';
import { edgeGroupOf } from './relationship.js';
import { isPlain } from './standing.js';
import { kindOf } from './status.js';

/**
 * Wikibase's best rank, fact by fact: a preferred claim sets aside the normal ones about the same thing and time,
 * and not those about another time, contest or person. The deprecated never count.
 */
export function bestRanked(claims: readonly Dated[], seatsOf: SeatsOf): Dated[] {
  const preferred = claims.filter(({ claim }) => claim.rank === 'PREFERRED');
  const byFact = groupBy(preferred, ({ claim }) => factOf(claim));
  const byKey = groupBy(preferred, ({ claim }) => keyOf(claim, seatsOf));
  const normal = claims.filter(({ claim }) => claim.rank === 'NORMAL');
  return [
    ...preferred,
    ...normal.filter((one) => {
      const key = keyOf(one.claim, seatsOf);
      const rivals = key === null || isFigure(key) ? [] : (byKey.get(key) ?? []);
      return (
        !byFact.get(factOf(one.claim))?.some((better) => coincides(better, one)) &&
        !rivals.some((better) => excludes(better, one))
      );
    }),
  ];
}

const coincides = (one: Dated, other: Dated) =>
  isTimeless(one.claim) || possiblyTogether(one.bounds, other.bounds);

/** The edge and what kind of standing it is; or whose figure. */
function factOf(claim: Claim): string {
  const edge = edgeGroupOf(claim);
  if (edge !== null) return `${edge}|${kindOf(claim)}`;
  return [claim.predicate, claim.subject, claim.contest, claim.round].join('|');
}

/** Where only one can hold, preferring one person sets the other aside while both would hold. */
function excludes(better: Dated, one: Dated): boolean {
  if (!isPlain(better.claim) || !differ(better.claim, one.claim)) return false;
  return isTimeless(better.claim) || certainTogether(better, one);
}

/** One round has many figures, one for each person. */
const isFigure = (key: string) => key.startsWith('figure|');
