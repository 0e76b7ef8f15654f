import { type EntityLabel, entityLabels } from '../claims/claim.js';
import { roomIn } from '../claims/edits.js';
import { mayBeLeftOut, soughtWords } from '../claims/search.js';

/** Whatever has a name: the labels of entities, and articles, which have a title. */
export const searchTypes = [...entityLabels, 'Article'] as const;
export type SearchType = (typeof searchTypes)[number];

/** Each word that may be misspelt may stand for some fifty others in each field, and Lucene allows for 1,024. */
const mostMisspelt = 6;

/**
 * Lucene queries over the index `search`, each with more room for misspelling than the one before. The last word may
 * be the beginning of one. Words are as `wordsSought` gives them: lower-case letters and digits, and so nothing that
 * means something to Lucene, whose own words are in capitals.
 */
export function queriesFor(words: readonly string[], types: readonly SearchType[]): string[] {
  const sought = soughtWords(words);
  const last = sought.at(-1) ?? '';
  const others = sought.slice(0, -1);
  // The index may not have the word that is being written, so others decide where there are any.
  const must = others.length === 0 || !mayBeLeftOut(last) ? '+' : '';
  const query = (alike: (word: string, index: number) => string) => {
    const before = others.map((word, index) => `+${alike(word, index)}`);
    // Whoever bears the very name is found before all whose names are longer.
    return within(types, [...before, `${must}(${alike(last, others.length)}^100 ${last}*)`].join(' '));
  };
  const misspelt = (most: number) => (word: string, index: number) => {
    const room = index < mostMisspelt ? Math.min(most, lettersIn(word)) : 0;
    return room > 0 ? `${word}~${room}` : word;
  };
  // Two letters cost Lucene several times what one does, and two that are changed over are one.
  return [...new Set([query((word) => word), query(misspelt(1)), query(misspelt(2))])];
}

/** A year that is mistaken is another year. */
const lettersIn = (word: string) => (/\p{N}/u.test(word) ? 0 : roomIn(word));

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
