import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * The same numbers for the same seed and place, on every machine. What is drawn for one place can be drawn again without
 * drawing for those before it, so that nothing need be kept.
 */
export function randomOf(seed, place = 0) {
  const generator = xoroshiro128plus(scattered(scattered(seed) + place));
  // Its first numbers tell too much of the seed.
  for (let index = 0; index < 4; index++) generator.next();
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

/** Numbers that follow one another as numbers that do not: the last step of MurmurHash3. */
function scattered(number) {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
