import type { Relationship } from './relationship.js';
import { addDays, type Days, later } from './time.js';
import { vocabulary } from './vocabulary.js';

/** How far the evidence reaches: its latest day, and the last day on which it is still taken as current. */
export type Horizon = { readonly evidenceUpTo: string; readonly freshUntil: string } | null;

const freshFor = vocabulary.ALLY_OF.staleAfter;

/** The horizon of what some relationships say; null for none. A closed spell is evidence no longer than an open one. */
export function horizonOf(relationships: readonly Pick<Relationship, 'evidenceUpTo'>[]): Horizon {
  if (relationships.length === 0) return null;
  const evidenceUpTo = relationships.map((one) => one.evidenceUpTo).reduce(later);
  return { evidenceUpTo, freshUntil: addDays(evidenceUpTo, freshFor) };
}

/** The day on or after which something must have been published for a date to lie within the evidence. */
export const evidenceNeeded = ({ last }: Days): string => addDays(last, -freshFor);
