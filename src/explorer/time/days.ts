const day = 86_400_000;

/** Days are counted from 1 January 1970. */
export const dayOf = (date: string) => Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / day);

export const dateOf = (days: number) => new Date(days * day).toISOString().slice(0, 10);

/** The first day of a day, month or year (EDTF). */
export const firstDayOf = (date: string) => {
  const [year = '', month = '01', of = '01'] = date.replace(/[~?%]/g, '').split('-');
  return dayOf(`${year}-${month}-${of}`);
};

interface Bounds {
  readonly possibleFrom: string;
  readonly certainFrom: string;
  readonly certainTo: string;
  readonly possibleTo: string;
}

const isKnown = (date: string) => date !== '0001-01-01' && date !== '9999-12-31';

/** The days on which something begins or ends, surely or possibly, in order. */
export function changesIn(ties: Iterable<Bounds>): number[] {
  const days = new Set<number>();
  for (const { possibleFrom, certainFrom, certainTo, possibleTo } of ties) {
    for (const date of [possibleFrom, certainFrom]) if (isKnown(date)) days.add(dayOf(date));
    // It has ended on the day after its last.
    for (const date of [certainTo, possibleTo]) if (isKnown(date)) days.add(dayOf(date) + 1);
  }
  return [...days].sort((one, other) => one - other);
}
