import { type EntityLabel, entityLabels } from '../claims/claim.js';
import { roomIn } from '../claims/edits.js';
import { mayBeLeftOut, soughtWords } from '../claims/search.js';

/** Whatever has a name: the labels of entities, and articles, which have a title. */
export const searchTypes = [...entityLabels, 'Article'] as const;
export type SearchType = (typeof searchTypes)[number];

/**
 * Lucene queries over the index `search`. Words are as `wordsSought` gives them: lower-case letters and digits, and so
 * nothing that means something to Lucene, whose own words are in capitals.
 */
export interface Queries {
  /** Every word as it is written; the last one may be the beginning of one. */
  readonly written: string;
  /** With room for misspelling. */
  readonly misspelt: string;
}

/** Each may stand for some fifty others in each field, and Lucene allows for 1,024. */
const mostMisspelt = 6;

export function queriesFor(words: readonly string[], types: readonly SearchType[]): Queries {
  const sought = soughtWords(words);
  const last = sought.at(-1) ?? '';
  const others = sought.slice(0, -1);
  // The index may not have the word that is being written, so others decide where there are any.
  const must = others.length === 0 || !mayBeLeftOut(last) ? '+' : '';
  const misspelt = sought.map((word, index) => {
    const alike = index < mostMisspelt ? misspeltOf(word) : word;
    return index === others.length ? `${must}(${alike} ${word}*)` : `+${alike}`;
  });
  return {
    // Whoever bears the very name is found before all whose names are longer.
    written: within(types, [...others.map((word) => `+${word}`), `${must}(${last}^100 ${last}*)`].join(' ')),
    misspelt: within(types, misspelt.join(' ')),
  };
}

/** A year that is mistaken is another year. */
const misspeltOf = (word: string) =>
  roomIn(word) > 0 && !/\p{N}/u.test(word) ? `${word}~${roomIn(word)}` : word;

/** A clause over the names of nodes of the labels, and over titles where articles are among them. */
export function within(types: readonly SearchType[], clause: string): string {
  const labels = types.filter((type) => type !== 'Article');
  const names = `name:(${clause}) aliases:(${clause})`;
  const titles = types.includes('Article') ? `title:(${clause})` : '';
  if (labels.length === 0) return titles;
  if (labels.length === entityLabels.length && titles) return `${names} ${titles}`;
  return `(+label:(${labels.map(lower).join(' ')})^0 +(${names})) ${titles}`;
}

const lower = (label: EntityLabel) => label.toLowerCase();
