import { Piscina } from 'piscina';
import type { Central, TiedPeople } from '../claims/centrality.js';
import { AlliancesError } from '../errors.js';

/**
 * Measuring a graph of the largest size takes seconds of a processor, during which nobody else would be answered: so it
 * is done in a thread beside, one at a time. A thread runs what is built, also for tests, which run the sources.
 */
const pool = new Piscina<TiedPeople, Central[]>({
  filename: new URL('../../dist/claims/centrality.js', import.meta.url).href,
  name: 'centralityOf',
  minThreads: 0,
  maxThreads: 1,
  maxQueue: 20,
  idleTimeout: 30_000,
  resourceLimits: { maxOldGenerationSizeMb: 256 },
});

/** Milliseconds from when it is asked for, waiting included. */
const patience = 20_000;

/** @throws AlliancesError TIMED_OUT, or UNAVAILABLE where too many wait already */
export async function measured(tied: TiedPeople): Promise<Central[]> {
  if (pool.queueSize >= pool.options.maxQueue) {
    throw new AlliancesError(
      'UNAVAILABLE',
      'Too many others wait for a centrality to be worked out.',
      'Ask again in some seconds.',
    );
  }
  const signal = AbortSignal.timeout(patience);
  try {
    return await pool.run(tied, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new AlliancesError(
      'TIMED_OUT',
      `The centrality was not worked out within ${patience / 1000} seconds.`,
      'Ask about fewer people, or again later.',
      { cause: error },
    );
  }
}
