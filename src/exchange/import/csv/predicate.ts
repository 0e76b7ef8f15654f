import { nameKey } from '../../../claims/name-key.js';
import { didYouMean } from '../../../claims/nearest.js';
import { type PredicateName, predicateNames, predicateOf } from '../../../claims/vocabulary.js';

const keyOf = (written: string) => nameKey(written.replaceAll(/[_-]+/g, ' '));

/** By its name, the relationship that it derives, and its phrases; of two with one phrase the first in the vocabulary. */
const byKey = new Map<string, PredicateName>();
const add = (written: string, name: PredicateName) => {
  const key = keyOf(written);
  if (!byKey.has(key)) byKey.set(key, name);
};
for (const name of predicateNames) add(name, name);
for (const name of predicateNames) add(predicateOf(name).derives ?? name, name);
// "Former" says besides that it is over.
for (const name of predicateNames)
  for (const phrase of predicateOf(name).phrases) if (phrase !== 'former') add(phrase, name);

/** The predicate that a cell names; null for none. */
export const predicateIn = (cell: string): PredicateName | null => byKey.get(keyOf(cell)) ?? null;

/** @param own what the mapping knows besides */
export function noPredicate(written: string, own: Iterable<string>): string {
  const mend = `Predicates are ${predicateNames.join(', ')}.`;
  return `"${written}" is no predicate. ${didYouMean(written, [...own, ...byKey.keys(), ...predicateNames], mend)}`;
}
