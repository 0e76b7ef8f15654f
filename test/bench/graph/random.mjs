import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The same numbers for the same seed, on every machine. */
export function randomOf(seed) {
  const generator = xoroshiro128plus(seed);
  const below = (limit) => uniformInt(generator, 0, limit - 1);
  return {
    /** A whole number from 0 to `limit` - 1, each as likely as the others. */
    below,
    between: (from, to) => uniformInt(generator, from, to),
    /** The same range, with small numbers far likelier: the number of times that n is drawn falls with the root of n. */
    skewedBelow: (limit) => {
      const part = below(0x7fffffff) / 0x7fffffff;
      return Math.min(limit - 1, Math.floor(limit * part * part));
    },
    chance: (percent) => below(100) < percent,
    pick: (items) => items[below(items.length)],
  };
}
