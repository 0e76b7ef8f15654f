import type { Claim } from '../claims/claim.js';
import { digestOf } from './digest.js';

/** What a curator may change of a claim later, each change with its instant. */
function standingOf(claim: Claim) {
  const { rank, rankReason, ranked, withdrawn, withdrawnBy, withdrawnWhy } = claim;
  return { rank, rankReason, ranked, withdrawn, withdrawnBy, withdrawnWhy };
}

export const standingDigest = (claim: Claim) => digestOf(standingOf(claim));
export const standingProperties = (claim: Claim) => ({
  ...standingOf(claim),
  standing: standingDigest(claim),
});

/** Of all that makes the claim what it is: not its standing, and not what belongs to its article and source. */
export function contentDigest(claim: Claim): string {
  const { rank, rankReason, ranked, withdrawn, withdrawnBy, withdrawnWhy, ...content } = claim;
  const { version, published, origin, source, reliability, ...own } = content;
  return digestOf(own);
}
