import { z } from 'zod';
import { isDate } from './time.js';

/** The date and the state of the record that a question is about; as arguments of a root they hold for all below it. */
export interface Moment {
  /** EDTF day, month or year; null: the latest evidence day of what is asked. */
  readonly asOf: string | null;
  /** ISO 8601 instant of recorded time; null: as the graph stands. */
  readonly knownAt: string | null;
}

/**
 * A date that may be asked about, as written: a day, a month or a year. EDTF knows more, which claims may use.
 * @throws RangeError
 */
export function askedDate(text: string): string {
  const isPlain = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?[~?%]?$/.test(text);
  if (!isPlain || !isDate(text))
    throw new RangeError(`"${text}" is no day, month or year such as 2016-08-11, 2016-08 or 2016`);
  return text;
}

const instant = z.iso.datetime({ offset: true });

/**
 * An instant of recorded time, normalised to UTC so that instants compare as text.
 * @throws RangeError also for a day that no calendar has
 */
export function askedInstant(text: string): string {
  if (!instant.safeParse(text).success)
    throw new RangeError(`"${text}" is no instant such as 2016-08-11T09:00:00Z`);
  return new Date(text).toISOString();
}
