import { type Bounds, boundsOf } from './certainty.js';
import type { Claim } from './claim.js';
import { addDays, beginning, type Days, daysOf, earlier, isDays, type ValidTime, validTime } from './time.js';
import { predicateOf } from './vocabulary.js';

/** A claim with its times worked out. */
export interface Dated {
  readonly claim: Claim;
  readonly bounds: Bounds;
  /** When it says that this began, and that it ended; null where it does not say. */
  readonly start: Days | null;
  readonly end: Days | null;
  /** The days on which it surely holds as stated, not only as still fresh; where the first is after the last, none. */
  readonly seen: Days;
}

export function dated(claim: Claim): Dated {
  const { staleAfter } = predicateOf(claim.predicate);
  const evidence = daysOf(claim.published);
  const time = timeOf(claim, evidence);
  const bounds = boundsOf(time, evidence, staleAfter);
  const end = isDays(time.end) ? time.end : null;
  return {
    claim,
    bounds,
    start: isDays(time.start) ? time.start : null,
    end,
    seen: { first: bounds.certainFrom, last: end?.first ?? earlier(bounds.certainTo, evidence.first) },
  };
}

/** The time for which it is so, by what the predicate and the status make of the time as written. */
function timeOf({ predicate, status, valid }: Claim, evidence: Days): ValidTime {
  const time = validTime(valid);
  if (predicateOf(predicate).event) return { start: happened(time, evidence), end: 'UNKNOWN' };
  return status === 'FORMER' ? { ...time, end: overBefore(evidence, time.end) } : time;
}

/** An event is somewhere within its time, and has happened from then on; at the latest when it was written of. */
function happened({ start, end }: ValidTime, evidence: Days): ValidTime['start'] {
  if (!isDays(start)) return isDays(end) ? { first: beginning, last: end.last } : 'UNKNOWN';
  if (isDays(end)) return { first: start.first, last: end.last };
  const isForetold = start.first > evidence.last;
  return { first: start.first, last: isForetold ? start.last : evidence.last };
}

/** A former standing was over when it was written of, whatever end is given. */
function overBefore(evidence: Days, end: ValidTime['end']): Days {
  const eve = addDays(evidence.last, -1);
  if (!isDays(end)) return { first: beginning, last: eve };
  return { first: earlier(end.first, eve), last: earlier(end.last, eve) };
}
