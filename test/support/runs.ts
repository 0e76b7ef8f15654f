import type { Parameters } from 'fast-check';

const { TEST_FULL: full } = process.env;

/** How often a law is tried: a few hundred times, or some thousands under `npm run test:full`. */
export const runs: Parameters<unknown> = { numRuns: full ? 5000 : 200 };
