import type { Claim } from './claim.js';

/**
 * One claim as it was known at an instant, whether or not it stood: later ranks and withdrawals are not seen yet.
 * @param knownAt recorded time (ISO 8601 instant); null: as it is known now
 * @returns null before it was recorded
 */
export function asKnownAt(claim: Claim, knownAt: string | null): Claim | null {
  if (knownAt === null) return claim;
  const isLater = (instant: string | null) => instant !== null && Date.parse(instant) > Date.parse(knownAt);
  if (isLater(claim.recorded)) return null;
  return {
    ...claim,
    ...(isLater(claim.ranked) ? { rank: 'NORMAL', rankReason: null, ranked: null } : {}),
    ...(isLater(claim.withdrawn) ? { withdrawn: null, withdrawnBy: null, withdrawnWhy: null } : {}),
  };
}
