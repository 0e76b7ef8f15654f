import { type SearchMatch, wordsSought } from '../claims/search.js';
import type { Property } from './property.js';
import type { Value } from './value.js';

/** What search found, and what the graph tells of it where a row says something to compare. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly match: SearchMatch;
  /** From 0 to 1. */
  readonly score: number;
  /** By property. */
  readonly values: ReadonlyMap<string, readonly Value[]>;
}

/** What a row says of a property: texts, or ids of nodes. */
export interface Wanted {
  readonly property: Property;
  readonly values: readonly string[];
}

/** As the protocol writes it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** From 0 to 100. */
  readonly score: number;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
  /** Whether it may be taken without a look. */
  readonly match: boolean;
}

/** How much of the score the name makes, where there is more to compare. */
const weightOfName = 0.6;

/**
 * Candidates, best first. One is a match only if the whole name or an alias fits, nothing that the row says of it fails
 * to fit, and that is so of no other: two namesakes are for a person to tell apart.
 */
export function candidatesOf(found: readonly Found[], wanted: readonly Wanted[]): Candidate[] {
  const compared = found.map((one) => ({
    one,
    fits: wanted.map(({ property: { id }, values }) => ({
      id,
      value: values.some((value) => isAmong(value, one.values.get(id) ?? [])),
    })),
  }));
  const isSure = ({ one, fits }: (typeof compared)[number]) =>
    (one.match === 'NAME' || one.match === 'ALIAS') && fits.every(({ value }) => value);
  const sure = compared.filter(isSure);
  return compared
    .map(({ one, fits }) => ({
      id: one.id,
      name: one.name,
      type: [{ id: one.type, name: one.type }],
      score: scoreOf(
        one.score,
        fits.map(({ value }) => value),
      ),
      features: [{ id: 'name', value: one.score }, ...fits],
      match: sure.length === 1 && sure[0]?.one === one,
    }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(name: number, fits: readonly boolean[]): number {
  const share = fits.filter(Boolean).length / fits.length;
  const score = fits.length === 0 ? name : weightOfName * name + (1 - weightOfName) * share;
  return Math.round(score * 1000) / 10;
}

/** By id, or by the words of a name, whatever their case and diacritics. */
function isAmong(wanted: string, values: readonly Value[]): boolean {
  const key = keyOf(wanted);
  return values.some((value) =>
    'id' in value ? value.id === wanted || keyOf(value.name) === key : keyOf(value.str) === key,
  );
}

const keyOf = (text: string) => wordsSought(text).join(' ');
