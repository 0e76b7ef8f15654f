import type { Claim } from './claim.js';

/**
 * The claims that stand at an instant of recorded time: recorded by then and not yet withdrawn or superseded.
 * @param knownAt ISO 8601 instant; null: as the graph stands
 */
export function standing(claims: readonly Claim[], knownAt: string | null): Claim[] {
  const recorded = claims.filter((claim) => isBy(claim.recorded, knownAt));
  const kept = recorded.filter(({ withdrawn }) => withdrawn === null || !isBy(withdrawn, knownAt));
  const superseded = supersededBy(kept, recorded);
  return kept
    .filter(({ id }) => !superseded.has(id))
    .map((claim) =>
      claim.ranked === null || isBy(claim.ranked, knownAt)
        ? claim
        : { ...claim, rank: 'NORMAL', rankReason: null, ranked: null },
    );
}

/** Wikibase's best rank among claims of one fact: the preferred where there are any, else the normal, never the deprecated. */
export function bestOf(claims: readonly Claim[]): Claim[] {
  const preferred = claims.filter((claim) => claim.rank === 'PREFERRED');
  return preferred.length > 0 ? preferred : claims.filter((claim) => claim.rank === 'NORMAL');
}

/** Stated outright: asserted and without a hedge. */
export const isPlain = (claim: Claim) => claim.polarity === 'ASSERTED' && claim.hedges.length === 0;

/** A correction that was withdrawn corrects nothing, but what it had corrected may have a later correction. */
function supersededBy(kept: readonly Claim[], recorded: readonly Claim[]): ReadonlySet<string> {
  const olderOf = new Map(recorded.map(({ id, supersedes }) => [id, supersedes]));
  const found = new Set<string>();
  for (const { supersedes } of kept) {
    let older = supersedes;
    while (older && !found.has(older)) {
      found.add(older);
      older = olderOf.get(older) ?? null;
    }
  }
  return found;
}

const isBy = (instant: string, knownAt: string | null) =>
  knownAt === null || Date.parse(instant) <= Date.parse(knownAt);
