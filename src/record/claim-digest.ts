import type { Claim } from '../claims/claim.js';
import { dated } from '../claims/dated.js';
import { keyOf, type SeatsOf } from '../claims/key.js';
import { asStated } from '../claims/redirect.js';
import { edgeGroupOf } from '../claims/relationship.js';
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

/** What a claim takes from its article, source and role, which may be corrected while the claim stays as it is. */
const contextOf = (claim: Claim, seatsOf: SeatsOf) => {
  const { published, origin, reliability, roleKind } = claim;
  return { published, origin, reliability, roleKind, key: keyOf(claim, seatsOf) };
};

export const contextDigest = (claim: Claim, seatsOf: SeatsOf) => digestOf(contextOf(claim, seatsOf));
export const contextProperties = (claim: Claim, seatsOf: SeatsOf) => ({
  ...dated(claim).bounds,
  roleKind: claim.roleKind,
  key: keyOf(claim, seatsOf),
  edge: edgeGroupOf(claim),
  context: contextDigest(claim, seatsOf),
});

/** Of all that makes the claim what it is: not its standing, not whom its people are by now known to be, and not what belongs to its article, source and role. */
export function contentDigest(claim: Claim): string {
  const { rank, rankReason, ranked, withdrawn, withdrawnBy, withdrawnWhy, ...content } = claim;
  const { version, published, origin, source, reliability, roleKind, ...own } = asStated(content);
  return digestOf(own);
}
