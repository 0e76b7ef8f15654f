import type { Relationship } from './relationship.js';
import { addDays, later } from './time.js';
import { vocabulary } from './vocabulary.js';

/** How far the evidence reaches: its latest day, and the last day on which it is still taken as current. */
export type Horizon = { readonly evidenceUpTo: string; readonly freshUntil: string } | null;

/** The horizon of what some relationships say; null for none. A closed spell is evidence no longer than an open one. */
export function horizonOf(relationships: readonly Relationship[]): Horizon {
  if (relationships.length === 0) return null;
  return horizonUpTo(relationships.map((one) => one.evidenceUpTo).reduce(later));
}

/** The horizon where the latest day of publication is known. */
export function horizonUpTo(evidenceUpTo: string): NonNullable<Horizon> {
  return { evidenceUpTo, freshUntil: addDays(evidenceUpTo, vocabulary.ALLY_OF.staleAfter) };
}
