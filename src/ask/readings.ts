import type { Asked } from './asked.js';
import { type Family, families } from './grammar.js';
import { bare } from './nearest-question.js';
import { fillings, type Pattern, pattern } from './pattern.js';
import { slots } from './phrases.js';
import { withoutDate, wordsOf } from './words.js';

const compiled = families.flatMap((family) =>
  family.patterns.map((text): readonly [Pattern, Family] => [pattern(text), family]),
);

/** Questions that have an answer, one a family; `{Corbyn}` stands where another person may be named as well. */
export const templates: readonly string[] = families.map(({ example }) => example);

/** The same as they are asked. */
export const examples: readonly string[] = templates.map(bare);

export interface Readings {
  /** Every way in which the words can be read, the likeliest first; none where the question is not understood. */
  readonly asked: readonly Asked[];
  /** The date that the question itself names (EDTF). */
  readonly asOf: string | null;
  /** The templates of the families that it is read as one of. */
  readonly templates: readonly string[];
}

/** Each reading has its names looked up until one fits, so a question cannot ask for many. */
const mostReadings = 12;

const pastWords = new Set(['was', 'were', 'had', 'been', 'used', 'held', 'did', 'led', 'represented']);

export function readingsOf(question: string): Readings {
  const all = wordsOf(question);
  const { words, asOf } = withoutDate(all);
  const past = words.some((word) => pastWords.has(word.toLowerCase()));
  const readings = compiled.flatMap(([elements, { asks, example }]) =>
    fillings(elements, words, slots).map((filled) => ({ asked: asks(filled), example })),
  );
  const asked = readings.map((one) => (one.asked.family === 'PEOPLE' ? { ...one.asked, past } : one.asked));
  return {
    asked: asked.slice(0, mostReadings),
    asOf,
    templates: [...new Set(readings.map(({ example }) => example))],
  };
}
