/** A word as names are compared, and where it stands in its text. */
export interface Word {
  /** Lower-case, without diacritics. */
  readonly folded: string;
  /** The position of its first Unicode code point, and of the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and marks; an apostrophe or a full stop only between letters, where the full-text index keeps it too. */
const words = /[\p{L}\p{N}\p{M}]+(?:['’.](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;

export function wordsOf(text: string): Word[] {
  let [unit, point] = [0, 0];
  return [...text.matchAll(words)]
    .map(({ 0: word, index }) => {
      const start = point + pointsIn(text.slice(unit, index));
      const end = start + pointsIn(word);
      [unit, point] = [index + word.length, end];
      return { folded: folded(word), start, end };
    })
    .filter(({ folded: letters }) => letters !== '');
}

/** Letters that no decomposition takes apart, as the full-text index folds them. */
const single: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'q',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ƒ: 'f',
  '’': "'",
};

/**
 * As the full-text index has it: without case and, of Latin letters, without diacritics; besides without whatever is
 * neither letter nor digit and may come of taking a sign apart.
 */
export function folded(text: string): string {
  return isPlain.test(text) ? text.toLowerCase() : foldedLetters(text);
}

/** Nearly every word, which then needs but a look. */
const isPlain = /^[A-Za-z0-9'.]*$/;

const foldedLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => single[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}'.]/gu, '');

/** How many code points of a word make up the first so many letters of what it folds to. */
export function pointsFolding(word: string, letters: number): number {
  const points = [...word];
  const made = points.map((_, index) => folded(points.slice(0, index + 1).join('')).length);
  const enough = made.findIndex((length) => length >= letters);
  if (enough < 0) return points.length;
  // Marks that stand behind their letter belong to it.
  return made.lastIndexOf(made[enough] ?? 0) + 1;
}

const pointsIn = (text: string) => [...text].length;
