import type { Claim } from './claim.js';

/** While one id meant another person: from the merge of the two until it was undone, if it was (ISO 8601 instants). */
export interface Redirect {
  readonly from: string;
  readonly into: string;
  readonly since: string;
  readonly until: string | null;
}

/**
 * Whom an id meant, as it was known: itself, or the person it had been merged into, through further merges.
 * @param knownAt recorded time (ISO 8601 instant); null: now
 */
export function resolveAt(
  id: string,
  redirects: ReadonlyMap<string, readonly Redirect[]>,
  knownAt: string | null,
): string {
  const next = redirects.get(id)?.find((one) => isInForce(one, knownAt));
  // A merge takes whoever is merged out of the graph, so that no two lead to each other.
  return next === undefined ? id : resolveAt(next.into, redirects, knownAt);
}

function isInForce({ since, until }: Redirect, knownAt: string | null): boolean {
  if (knownAt === null) return until === null;
  const at = Date.parse(knownAt);
  return Date.parse(since) <= at && (until === null || Date.parse(until) > at);
}

/** A claim with whom it is about, by what ids mean; what it was recorded with is kept beside. */
export function boundBy<Bound extends Ends>(claim: Bound, meant: (id: string) => string): Bound {
  const { subject, object } = asStated(claim);
  const about = meant(subject);
  const other = object === null ? null : meant(object);
  return {
    ...claim,
    subject: about,
    object: other,
    statedSubject: about === subject ? null : subject,
    statedObject: other === object ? null : object,
  };
}

/** A claim as it was recorded, whoever its people are known to be by now. */
export const asStated = <Stated extends Ends>(claim: Stated): Stated => ({
  ...claim,
  subject: claim.statedSubject ?? claim.subject,
  object: claim.statedObject ?? claim.object,
  statedSubject: null,
  statedObject: null,
});

type Ends = Pick<Claim, 'subject' | 'object' | 'statedSubject' | 'statedObject'>;
