import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../src/graph/gather.js';
import { runs } from './support/runs.js';

/** Answers after a turn; `fails` of an item fails the whole statement. */
function statements(fails: (item: number) => boolean = () => false) {
  let [running, most] = [0, 0];
  const sizes: number[] = [];
  const ask = async (items: readonly number[]) => {
    sizes.push(items.length);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    if (items.some(fails)) throw new Error('it failed');
    return items.map((item) => [item, -item]);
  };
  return { ask, sizes, most: () => most };
}

describe('what is asked at the same time', () => {
  it('gets its own rows, whoever else asks', async () => {
    const callers = fc.array(fc.array(fc.nat(50), { maxLength: 5 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        callers,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 8 }),
        async (asked, atOnce, most) => {
          const made = statements();
          const read = gather(made.ask, { atOnce, most });
          const found = await Promise.all(asked.map((items) => read(items)));
          expect(found).toEqual(asked.map((items) => items.map((item) => [item, -item])));
          expect(made.most()).toBeLessThanOrEqual(atOnce);
          const largest = Math.max(most, ...asked.map((items) => items.length));
          for (const size of made.sizes) expect(size).toBeLessThanOrEqual(largest);
        },
      ),
      { ...runs, numRuns: Math.min(runs.numRuns ?? 100, 500) },
    );
  });

  it('waits for nothing where nothing is under way, and shares what has arrived together', async () => {
    const made = statements();
    const read = gather(made.ask, { atOnce: 2, most: 3 });
    const asked = [1, 2, 3, 4, 5].map((item) => read([item]));
    expect(made.sizes).toEqual([1]);
    await Promise.all(asked);
    expect(made.sizes).toEqual([1, 3, 1]);
  });

  it('fails for nobody else', async () => {
    const made = statements((item) => item === 3);
    const read = gather(made.ask, { atOnce: 1, most: 10 });
    const found = await Promise.allSettled([1, 2, 3, 4].map((item) => read([item])));
    expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });
});
