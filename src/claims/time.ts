import edtf from 'edtf';
import { calendarDays } from './calendar.js';

/** Days are ISO 8601 calendar dates (`2016-08-11`), which sort as text; these two stand for "unbounded". */
export const beginning = '0001-01-01';
export const forever = '9999-12-31';

/** The first and last day that a date as written can mean. `~` and `?` are kept in the text and move neither. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Either side of a valid time: known days, stated to have no limit (`..`), or not stated (empty). */
export type Limit = Days | 'OPEN' | 'UNKNOWN';

export interface ValidTime {
  readonly start: Limit;
  readonly end: Limit;
}

/**
 * The days that an EDTF date can mean (ISO 8601-2, levels 0 to 2: days, months, years, seasons, unspecified digits).
 * @throws RangeError for anything that is not one date between the years 1 and 9999
 */
export function daysOf(text: string): Days {
  // The library is slow, and takes spring for the first quarter of the year.
  const plain = calendarDays(text);
  if (plain) return withinYears(plain, text);
  const parsed = parse(withoutTimeOfDay(withoutDoubt(text)));
  if (parsed.type === 'Interval') throw new RangeError(`"${text}" is an interval where one date is needed`);
  return daysBetween(parsed, text);
}

/** Whether it is a date in EDTF, as `daysOf` reads it. */
export function isDate(text: string): boolean {
  try {
    daysOf(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The library knows no doubt about a date with unspecified digits (`201X~`); it moves no limit, so it may go. */
const withoutDoubt = (text: string) => (/^[\dX-]*X[\dX-]*[~?%]$/.test(text) ? text.slice(0, -1) : text);

/** A time of day belongs to the day as it is written, wherever on earth that was. */
function withoutTimeOfDay(text: string): string {
  if (!/^\d{4}-\d\d-\d\dT/.test(text)) return text;
  parse(text);
  return text.slice(0, 10);
}

/**
 * The two limits of an EDTF date or interval. A single date is an interval that starts and ends within it;
 * `..` is an open limit, an empty side an unknown one, so `/` says only that it holds when it is stated.
 * @throws RangeError where it is no EDTF, or ends before it starts
 */
export function validTime(text: string): ValidTime {
  const sides = text.split('/');
  if (sides.length === 1) {
    const days = daysOf(text);
    return { start: days, end: days };
  }
  const [from = '', to = ''] = sides;
  if (sides.length > 2) throw new RangeError(`"${text}" has more than one slash`);
  const time = { start: limitOf(from), end: limitOf(to) };
  if (isDays(time.start) && isDays(time.end) && time.end.last < time.start.first) {
    throw new RangeError(`"${text}" ends before it starts`);
  }
  return time;
}

export const isDays = (limit: Limit): limit is Days => typeof limit !== 'string';

function limitOf(side: string): Limit {
  if (side === '') return 'UNKNOWN';
  return side === '..' ? 'OPEN' : daysOf(side);
}

/** `days` later than the day, or earlier when negative; never beyond the two unbounded days. */
export function addDays(day: string, days: number): string {
  const moved = new Date(Date.parse(day) + days * 86_400_000);
  const year = moved.getUTCFullYear();
  if (year > 9999) return forever;
  return year < 1 ? beginning : moved.toISOString().slice(0, 10);
}

/** How many days a date as written may mean. */
export const widthOf = ({ first, last }: Days) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

/** Whether two dates as written can mean the same day. */
export const canCoincide = (one: Days, other: Days) => one.first <= other.last && other.first <= one.last;

/** The earlier, and the later, of two days. */
export const earlier = (a: string, b: string) => (a < b ? a : b);
export const later = (a: string, b: string) => (a > b ? a : b);

function parse(text: string): { type: string; min: number; max: number } {
  if (text.length > 40) throw new RangeError('a date has at most 40 characters');
  try {
    return edtf(text, { types: ['Date', 'Year', 'Season', 'Interval'] });
  } catch {
    throw new RangeError(`"${text}" is no EDTF date such as 2016-08-11, 2016-08 or 2016`);
  }
}

function daysBetween({ min, max }: { min: number; max: number }, text: string): Days {
  const outside = !(min >= Date.parse(beginning) && max < Date.parse(forever) + 86_400_000);
  if (outside) throw new RangeError(`"${text}" lies outside the years 1 to 9999`);
  return { first: isoDay(min), last: isoDay(max) };
}

function withinYears(days: Days, text: string): Days {
  // A winter that runs past the last year ends in one of five digits, which sort before it.
  if (days.first < beginning || days.last < days.first)
    throw new RangeError(`"${text}" lies outside the years 1 to 9999`);
  return days;
}

const isoDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);
