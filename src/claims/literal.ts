import type { Literal } from './claim.js';
import { canCoincide, daysOf, widthOf } from './time.js';

/** Whether two values of one thing cannot both be right: dates that share no day, figures further apart than rounding. */
export function disagree(one: Literal, other: Literal): boolean {
  if (one.unit === 'date') return !canCoincide(daysOf(String(one.value)), daysOf(String(other.value)));
  if (typeof one.value === 'string' || typeof other.value === 'string') return one.value !== other.value;
  const [a, b] = [limitsOf(one, one.value), limitsOf(other, other.value)];
  const gap = Math.max(a.low - b.high, b.low - a.high);
  // A limit itself is not reached: "more than 72" and "less than 72" leave nothing between them.
  if (isLimit(one) && isLimit(other)) return gap >= 0;
  return gap > Math.max(blurOf(one), blurOf(other));
}

/** How far the value may be from what it stands for: days for a date, else units; a limit may be off by anything. */
export function blurOf({ value, unit, bound }: Literal): number {
  if (unit === 'date') return widthOf(daysOf(String(value)));
  if (typeof value === 'string') return 0;
  if (bound === 'ABOUT') return roundness(value);
  return bound === 'EXACT' ? lastDigit(value) / 2 : 0;
}

/** Which of two values is the more precise: the one that leaves less open. */
export const opennessOf = (literal: Literal) =>
  isLimit(literal) ? Number.POSITIVE_INFINITY : blurOf(literal);

const isLimit = ({ bound }: Literal) => bound === 'MORE_THAN' || bound === 'LESS_THAN';

function limitsOf({ bound }: Literal, value: number) {
  return {
    low: bound === 'LESS_THAN' ? Number.NEGATIVE_INFINITY : value,
    high: bound === 'MORE_THAN' ? Number.POSITIVE_INFINITY : value,
  };
}

/** The worth of the last digit that is written. */
function lastDigit(figure: number): number {
  return 10 ** -(String(figure).split('.')[1]?.length ?? 0);
}

/** The worth of the last digit that is no zero, to which "about 900 million" is rounded. */
function roundness(figure: number): number {
  if (figure === 0 || !Number.isInteger(figure)) return lastDigit(figure);
  const zeros = /0*$/.exec(String(figure))?.[0].length ?? 0;
  return 10 ** zeros;
}

/** "2670 votes", "more than 72 percent". */
export const literalInWords = (literal: Literal) => `${figureInWords(literal)} ${literal.unit}`;

export function figureInWords({ value, bound }: Literal): string {
  return bound === 'EXACT' ? String(value) : `${bound.toLowerCase().replace('_', ' ')} ${value}`;
}
