import { distance } from 'fastest-levenshtein';
import type { EntityLabel } from '../claims/claim.js';
import type { Entity } from '../claims/entity.js';
import type { Loaders } from '../loaders/loaders.js';

export type Found =
  | { readonly found: 'ONE'; readonly entity: Entity }
  | { readonly found: 'SEVERAL'; readonly name: string; readonly choices: readonly Entity[] }
  | { readonly found: 'NONE'; readonly name: string; readonly suggestions: readonly Entity[] };

/** How well a name fits: the whole of it, some of its words, the whole but for spelling, some but for spelling, not. */
type Fit = 0 | 1 | 2 | 3 | 4;

/**
 * The node of one of the labels that the words name: by name or alias, by some of its words (a surname), or misspelt.
 * Of several fits the best kind counts, and within it several nodes are ambiguous.
 */
export async function lookUp(loaders: Loaders, labels: readonly EntityLabel[], name: string): Promise<Found> {
  const bare = labels.includes('Person') ? withoutTitles(name) : name;
  const near = (await loaders.name.like(bare, labels, 50)).map(({ entity }) => entity);
  const fits = near.map((entity) => ({ entity, fit: fitOf(bare, entity) }));
  for (const wanted of [0, 1, 2, 3] as const) {
    const entities = fits.filter(({ fit }) => fit === wanted).map(({ entity }) => entity);
    const [one, ...more] = entities;
    if (one && more.length === 0) return { found: 'ONE', entity: one };
    if (one) return { found: 'SEVERAL', name, choices: entities };
  }
  return { found: 'NONE', name, suggestions: near.filter((entity) => isNear(bare, entity)).slice(0, 3) };
}

/** Worth suggesting: a word of the name is, but for a letter more than is forgiven, a word of theirs. */
function isNear(name: string, { name: own, aliases }: Entity): boolean {
  const words = [own, ...aliases].flatMap(tokens);
  return tokens(name).some((word) =>
    words.some((other) => distance(word, other) <= roomIn(word) + 1 && word.length > 4),
  );
}

function fitOf(name: string, { name: own, aliases }: Entity): Fit {
  const asked = tokens(name);
  return Math.min(...[own, ...aliases].map((spelling) => fitTo(asked, tokens(spelling)))) as Fit;
}

function fitTo(asked: readonly string[], spelling: readonly string[]): Fit {
  if (asked.join(' ') === spelling.join(' ')) return 0;
  if (asked.every((word) => spelling.includes(word))) return 1;
  if (asked.length === spelling.length && asked.every((word, index) => isMisspelt(word, spelling[index])))
    return 2;
  return asked.every((word) => spelling.some((other) => isMisspelt(word, other))) ? 3 : 4;
}

/** Short words leave no room for error: one letter from five on, two from eight on, as in Lucene's AUTO fuzziness. */
const roomIn = (word: string) => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);
const isMisspelt = (word: string, other = '') =>
  distance(word, other) <= roomIn(word) || (word.length > 3 && isSwapped(word, other));

/** Two neighbouring letters changed places: one slip of the hand, though it takes two edits to undo. */
function isSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((_, index) => word[index] !== other[index]);
  return (
    at >= 0 && `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}` === other
  );
}

const titles = new Set(
  'mr mrs ms miss dr sir dame lord lady baroness mp mep cllr councillor mayor rt hon'.split(' '),
);

/** What is followed by "of" is a post and no title: the mayor of London is nobody called "of London". */
function withoutTitles(name: string): string {
  const words = name.split(' ');
  const bare = words.filter(
    (word, index) =>
      !titles.has(word.toLowerCase().replace('.', '')) || words[index + 1]?.toLowerCase() === 'of',
  );
  return bare.length > 0 ? bare.join(' ') : name;
}

/** Lower-case words without diacritics and marks; "of" and "the" tell no two names apart. */
function tokens(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== 'the' && word !== 'of' && word !== 'for');
}
