import { hasCertainPart } from '../../claims/certainty.js';
import { beginning, forever } from '../../claims/time.js';
import type { ExportedRelationship } from './statements.js';

/** First and last day, both within; null: none is known. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The days for which a relationship is drawn: those on which it surely holds, as they are counted; where there are none,
 * those on which it may.
 */
export function spanOf(bounds: ExportedRelationship): Span {
  const [first, last] = hasCertainPart(bounds)
    ? [bounds.certainFrom, bounds.certainTo]
    : [bounds.possibleFrom, bounds.possibleTo];
  // What was foretold may have gone stale before it was to begin.
  const end = last < first ? '' : dayOf(last);
  return { start: dayOf(first) || null, end: end || null };
}

/** The two days that stand for no limit are no days to anybody else; empty for those. */
export const dayOf = (day: string) => (day === beginning || day === forever ? '' : day);
