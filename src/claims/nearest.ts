import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt name most likely means: at most a third of its letters differ; null if none is so near. */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const longer = Math.max(candidate.length, written.length);
    const limit = Math.min(bestDistance - 1, Math.max(1, Math.floor(longer / 3)));
    // Where the lengths alone differ by more, the comparison, which costs their product, is saved.
    if (Math.abs(candidate.length - written.length) > limit) continue;
    const apart = distance(written.toLowerCase(), candidate.toLowerCase());
    if (apart <= limit) [best, bestDistance] = [candidate, apart];
  }
  return best;
}

/** `Did you mean "...".`, or else the advice for a name that resembles none. */
export function didYouMean(written: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = nearest(written, candidates);
  return meant === null ? otherwise : `Did you mean "${meant}"?`;
}
