import type { Days } from './time.js';

/** First month and number of months of EDTF's divisions of a year; seasons are those of meteorology. */
const divisions: Readonly<Record<string, readonly [month: number, months: number]>> = {
  ...numbered(1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 1),
  ...numbered(21, [3, 6, 9, 12], 3),
  // Of the northern hemisphere, and of the southern.
  ...numbered(25, [3, 6, 9, 12], 3),
  ...numbered(29, [9, 12, 3, 6], 3),
  // Quarters, thirds and halves.
  ...numbered(33, [1, 4, 7, 10], 3),
  ...numbered(37, [1, 5, 9], 4),
  ...numbered(40, [1, 7], 6),
};

/**
 * The days of a plain date, as nearly all are: a day, a month, a season (`2016-22` is summer 2016) or a year, in doubt
 * or not. Winter runs into the next year. Null for whatever else, and for what no calendar has.
 */
export function calendarDays(text: string): Days | null {
  const [, year, second, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(text) ?? [];
  if (!year) return null;
  if (!second) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const [month, months] = divisions[second] ?? [];
  if (!(month && months)) return null;
  const last = () => dayOf(Number(year), month - 1 + months, 0);
  if (!day) return { first: dayOf(Number(year), month - 1, 1), last: last() };
  // Every month has the first 28, so that most days need no calendar.
  const isDay = months === 1 && day >= '01' && (day <= '28' || day <= last().slice(-2));
  return isDay ? { first: `${year}-${second}-${day}`, last: `${year}-${second}-${day}` } : null;
}

function numbered(first: number, months: readonly number[], length: number) {
  return Object.fromEntries(
    months.map((month, index) => [String(first + index).padStart(2, '0'), [month, length] as const]),
  );
}

/** Counted over the end of a year or month as `Date` does; years before 100 are no two-digit years. */
function dayOf(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.toISOString().slice(0, 10);
}
