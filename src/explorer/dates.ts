import { element } from './element.js';

const patterns: [RegExp, Intl.DateTimeFormatOptions][] = [
  [/^\d{4}-\d{2}-\d{2}$/, { day: 'numeric', month: 'long', year: 'numeric' }],
  [/^\d{4}-\d{2}$/, { month: 'long', year: 'numeric' }],
  [/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/, { dateStyle: 'long', timeStyle: 'short' }],
];

/** A date in words. What is not a plain day, month or instant (EDTF knows more) stays as written. */
export function dateInWords(date: string): string {
  const format = patterns.find(([pattern]) => pattern.test(date))?.[1];
  const time = Date.parse(date);
  if (!format || Number.isNaN(time)) return date;
  const written = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...format }).format(time);
  return 'timeStyle' in format ? `${written} UTC` : written;
}

/** An interval in words: "from 2015", "until June 2016"; nothing where neither end is known. */
export function intervalInWords(interval: string): string {
  const [start = '', end] = interval.split('/');
  if (end === undefined) return dateInWords(start);
  const from = isKnown(start) ? `from ${dateInWords(start)}` : '';
  const until = isKnown(end) ? `until ${dateInWords(end)}` : '';
  return `${from} ${until}`.trim();
}

/** EDTF has an empty end for an unknown one, and dots for none. */
const isKnown = (end: string) => end !== '' && end !== '..';

export const time = (date: string) => element('time', { datetime: date }, dateInWords(date));
