import { type Bounds, hasCertainPart } from './certainty.js';
import type { Dated } from './dated.js';
import { canCoincide, type Days, earlier, later } from './time.js';

/** How two statements meet in time: on a day that both state, or only if both stayed as they were; null: not at all. */
export type Meeting = { readonly unless: string | null } | null;

/** Whether, and under which assumption, two statements are about the same time. */
export function meeting(one: Dated, other: Dated): Meeting {
  if (!certainTogether(one, other)) return null;
  if (one.seen.first <= other.seen.last && other.seen.first <= one.seen.last) return { unless: null };
  const [before, after] = one.seen.last < other.seen.last ? [one, other] : [other, one];
  return { unless: `it changed between ${before.seen.last} and ${after.seen.first}` };
}

/** Whether some day is certain under both, other than the day on which one hands over to the other. */
export function certainTogether(one: Dated, other: Dated): boolean {
  if (!hasCertainPart(one.bounds) || !hasCertainPart(other.bounds)) return false;
  const from = later(one.bounds.certainFrom, other.bounds.certainFrom);
  const to = earlier(one.bounds.certainTo, other.bounds.certainTo);
  return from < to || (from === to && !handsOver(one, other) && !handsOver(other, one));
}

const handsOver = (before: Dated, after: Dated) =>
  before.end !== null &&
  after.start !== null &&
  canCoincide(before.end, after.start) &&
  before.bounds.possibleFrom < after.bounds.possibleFrom;

/** Whether some day is possible under both. */
export function possiblyTogether(one: Bounds, other: Bounds): boolean {
  return canCoincide(possible(one), possible(other));
}

const possible = ({ possibleFrom, possibleTo }: Bounds): Days => ({ first: possibleFrom, last: possibleTo });
