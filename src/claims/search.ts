import { edits, roomIn } from './edits.js';
import { pointsFolding, type Word, wordsOf } from './word.js';

/** How a name fits what is sought, best first. */
export const searchMatches = ['NAME', 'ALIAS', 'PREFIX', 'WORDS', 'FUZZY'] as const;
export type SearchMatch = (typeof searchMatches)[number];

/** A part of a text in Unicode code points, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Fit {
  readonly match: SearchMatch;
  /** How it would fit, were it spelt right. */
  readonly spelt: SearchMatch;
  /** Whether the last word is only the beginning of one. */
  readonly isBegun: boolean;
  /** The name or alias that fits. */
  readonly matched: string;
  /** Letters by which its words differ from those sought; 0 unless FUZZY. */
  readonly edits: number;
  /** From 0 to 1. */
  readonly score: number;
  /** What of `matched` was sought. */
  readonly highlights: readonly Span[];
}

interface Spelt {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whether it is the title of a text, whose beginning says no more than its other words. */
  readonly isTitle: boolean;
}

/** What decides between those that fit alike. */
interface Prominent {
  readonly id: string;
  /** How many claims and ties it has. */
  readonly prominence: number;
}

/** English words that the full-text index leaves out. */
const englishStopWords =
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with';
export const leftOut: ReadonlySet<string> = new Set(englishStopWords.split(' '));

/** The words that must be found: all that the index keeps; where it would keep none, all. */
export function soughtWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !leftOut.has(word));
  return kept.length > 0 ? kept : [...words];
}

/** Whether the index may lack words that begin so. */
export const mayBeLeftOut = (word: string): boolean => [...leftOut].some((one) => one.startsWith(word));

/** The name or alias that fits the words best, and how; of equals the name, then the earlier alias. */
export function fitOf(sought: readonly string[], { name, aliases, isTitle }: Spelt): Fit {
  return aliases.reduce(
    (best, alias) => better(best, fitTo(sought, alias, { whole: 'ALIAS', begun: 'WORDS' })),
    fitTo(sought, name, { whole: 'NAME', begun: isTitle ? 'WORDS' : 'PREFIX' }),
  );
}

/** What it is to fit a spelling as a whole, and its beginning. */
type Fits = { readonly whole: SearchMatch; readonly begun: SearchMatch };

const better = (one: Fit, other: Fit) => (other.score > one.score ? other : one);

function fitTo(sought: readonly string[], matched: string, fits: Fits): Fit {
  const words = wordsOf(matched);
  const found = new Map(
    soughtWords(sought).map((word) => [word, nearestTo(word, words, word === sought.at(-1))]),
  );
  const apart = [...found.values()].reduce((sum, { edits: letters }) => sum + letters, 0);
  const right = sought.map((word) => found.get(word)?.misspelt?.folded ?? word);
  const spelt = kindOf(right, words, fits);
  const isBegun = [...found.values()].some((one) => one.isBegun);
  const match = apart > 0 ? 'FUZZY' : spelt;
  const seen = sought.flatMap(
    (word) => found.get(word)?.word ?? words.find((own) => own.folded === word) ?? [],
  );
  const spans = seen.map((word) => spanIn(matched, word, sought, match));
  return {
    match,
    spelt,
    isBegun,
    matched,
    edits: apart,
    score: scoreOf(searchMatches.indexOf(spelt) + (isBegun ? 0.5 : 0), apart),
    highlights: inOrder(match === 'NAME' || match === 'ALIAS' ? words : spans),
  };
}

/** A letter is worth more than any difference between the ways to fit. */
const scoreOf = (steps: number, apart: number): number =>
  apart === 0 ? 1 - steps / 10 : 0.6 / (1 + apart + steps / 10);

function kindOf(sought: readonly string[], words: readonly Word[], fits: Fits): SearchMatch {
  const begins = sought.every((word, index) => {
    const own = words[index]?.folded;
    return index === sought.length - 1 ? own?.startsWith(word) : own === word;
  });
  if (!begins) return 'WORDS';
  const isWhole = sought.length === words.length && sought.at(-1) === words.at(-1)?.folded;
  return isWhole ? fits.whole : fits.begun;
}

interface Nearest {
  readonly word: Word | null;
  /** The same, where it is spelt otherwise. */
  readonly misspelt?: Word;
  readonly edits: number;
  readonly isBegun?: boolean;
}

/** The word that is the one sought, begins with it where that may still be written on, or is the least misspelt. */
function nearestTo(sought: string, words: readonly Word[], isLast: boolean): Nearest {
  const whole = words.find(({ folded: own }) => own === sought);
  if (whole) return { word: whole, edits: 0 };
  const begun = isLast ? words.find(({ folded: own }) => own.startsWith(sought)) : undefined;
  if (begun) return { word: begun, edits: 0, isBegun: true };
  return words.reduce<Nearest>(
    (best, one) => {
      const apart = edits(sought, one.folded);
      return apart <= roomIn(sought) && apart < best.edits
        ? { word: one, misspelt: one, edits: apart }
        : best;
    },
    { word: null, edits: sought.length },
  );
}

/** Of a word that is only begun, its beginning. */
function spanIn(
  text: string,
  { start, end, folded: own }: Word,
  sought: readonly string[],
  match: SearchMatch,
): Span {
  const last = sought.at(-1) ?? '';
  if (match === 'FUZZY' || sought.includes(own) || !own.startsWith(last)) return { start, end };
  const word = [...text].slice(start, end).join('');
  return { start, end: start + pointsFolding(word, last.length) };
}

const inOrder = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()].sort(
    (a, b) => a.start - b.start,
  );

/** The words of a query as names are compared. */
export const wordsSought = (query: string): string[] => wordsOf(query).map((word) => word.folded);

const widest = 9_999_999_999;

/** Sorts what fits better first, of equals whole words, then what has more claims and ties, then by id. */
export const rankOf = ({ id, prominence }: Prominent, { match, spelt, isBegun, edits: apart }: Fit): string =>
  [
    searchMatches.indexOf(match),
    String(apart).padStart(4, '0'),
    searchMatches.indexOf(spelt),
    Number(isBegun),
    String(widest - Math.min(prominence, widest)).padStart(10, '0'),
    id,
  ].join(' ');
