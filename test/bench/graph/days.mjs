const day = 86_400_000;
const epoch = Date.UTC(1990, 0, 1);

/** Days are counted from the first of 1990. */
export const iso = (number) => new Date(epoch + number * day).toISOString().slice(0, 10);
export const numberOf = (text) => (Date.parse(text) - epoch) / day;

/** Every article is published from here to there: what is asked about lies before, so that no answer is past its evidence. */
export const firstPublished = numberOf('2016-06-01');
export const lastPublished = numberOf('2016-08-11');
export const firstAsked = numberOf('2006-01-01');
export const lastAsked = numberOf('2016-05-31');

/** Whether a spell that ends then is written without an end, as that would be too late to be told of. */
export const isOpen = (to) => to >= lastAsked - 150;

/** A spell as EDTF: to the day, or now and then to the month. */
export function spell(random, from, to) {
  const write = (number) => (random.chance(30) ? iso(number).slice(0, 7) : iso(number));
  return isOpen(to) ? `${write(from)}/..` : `${write(from)}/${write(to)}`;
}
