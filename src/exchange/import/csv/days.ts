import { addDays, daysOf } from '../../../claims/time.js';
import type { Conventions } from './fields.js';

/**
 * The day that a cell has, as EDTF; empty for an empty one. The time of a day is left out.
 * @throws RangeError where it may be one of two days
 */
export function dayIn(cell: string, dates: Conventions['dates']): string {
  const written = cell.replace(/^(\d{4}-\d\d-\d\d)[ T]\d.*$/, '$1');
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(written);
  if (!parts) return written;
  const [, first = '', , second = '', year = ''] = parts;
  if (dates === 'iso')
    throw new RangeError(
      `"${cell}" does not say which is the day and which the month: say so by \`dates\` in a mapping`,
    );
  const [day, month] = dates === 'day-first' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether days are written with the day or the month first; null where none shows it. */
export function orderShown(cells: Iterable<string>): Conventions['dates'] | null {
  for (const cell of cells) {
    const [, first = 0, second = 0] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(cell) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return null;
}

/**
 * The last day, month or year, of an end that is the first after it.
 * @throws RangeError where that cannot be told
 */
export function lastBefore(end: string): string {
  const [, date = '', doubt = ''] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)([~?%]?)$/.exec(end) ?? [];
  if (date === '')
    throw new RangeError(
      `"${end}" is no day, month or year, and the end of the time before it cannot be told`,
    );
  const before = addDays(daysOf(date).first, -1);
  return before.slice(0, date.length) + doubt;
}
