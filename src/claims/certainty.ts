import { addDays, beginning, type Days, forever, isDays, type Limit, type ValidTime } from './time.js';

/** Whether a state holds at a date: surely, in its fuzzy part, not known any more, or not. Ordered by weight. */
export const certainties = ['CERTAIN', 'POSSIBLE', 'UNKNOWN', 'NOT'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * When a state holds, as days that include both ends. The certain part is empty where `certainFrom` is after
 * `certainTo`. Where no end is given, both last days are the last on which its evidence is still taken as current.
 */
export interface Bounds {
  readonly possibleFrom: string;
  readonly certainFrom: string;
  readonly certainTo: string;
  readonly possibleTo: string;
  /** No end is given, so that after `possibleTo` nothing is known. */
  readonly openEnded: boolean;
  /** The latest day of publication of what states it. */
  readonly evidenceUpTo: string;
}

/**
 * The bounds of what is stated to hold for a time. An open end (`..`) is one only as far as the evidence goes, so it
 * goes stale like an end that is not given.
 * @param evidence the days on which what states it may have been published
 * @param staleAfter days for which it stays current when no end is given; null: for good
 */
export function boundsOf(time: ValidTime, evidence: Days, staleAfter: number | null): Bounds {
  const [possibleFrom, certainFrom] = startOf(time.start, evidence.last);
  const [certainTo, possibleTo] = isDays(time.end)
    ? [time.end.first, time.end.last]
    : [freshUntil(evidence.first, staleAfter), freshUntil(evidence.last, staleAfter)];
  return {
    possibleFrom,
    certainFrom,
    certainTo,
    possibleTo,
    openEnded: !isDays(time.end) && staleAfter !== null,
    evidenceUpTo: evidence.last,
  };
}

const freshUntil = (day: string, staleAfter: number | null) =>
  staleAfter === null ? forever : addDays(day, staleAfter);

/** An unknown start is certain from the day of publication; an open one has always been. */
function startOf(start: Limit, evidence: string): readonly [possible: string, certain: string] {
  if (isDays(start)) return [start.first, start.last];
  return start === 'OPEN' ? [beginning, beginning] : [beginning, evidence];
}

/**
 * The state at a date. Asked for a month or a year it is certain only if it is so throughout,
 * and unknown only if nothing of the span is within what is known.
 */
export function certaintyAt(bounds: Bounds, asOf: Days): Certainty {
  const { possibleFrom, certainFrom, certainTo, possibleTo } = bounds;
  if (asOf.last < possibleFrom) return 'NOT';
  if (certainFrom <= asOf.first && asOf.last <= certainTo) return 'CERTAIN';
  // What was foretold may have gone stale before it was to begin: then it has no possible part.
  if (possibleFrom <= possibleTo && asOf.first <= possibleTo) return 'POSSIBLE';
  return bounds.openEnded ? 'UNKNOWN' : 'NOT';
}

export const hasCertainPart = (bounds: Bounds) => bounds.certainFrom <= bounds.certainTo;

/** Whether it ended before the date, so that the person is a former holder. */
export const endedBefore = (bounds: Bounds, asOf: Days) =>
  !bounds.openEnded && bounds.possibleTo < asOf.first;
