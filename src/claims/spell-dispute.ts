import { hasCertainPart } from './certainty.js';
import type { Dated } from './dated.js';
import type { Found } from './dispute.js';
import { certainTogether } from './overlap.js';
import { type Sorting, sidesOf } from './side.js';
import { canCoincide, type Days, isDays, later, validTime, widthOf } from './time.js';

/** Sources that give one holding different first days. */
export function begunApart(edge: string, kind: string, claims: readonly Dated[]): Found[] {
  const apart = claims.filter((one) => claims.some((other) => beginApart(one, other, claims)));
  return found(`start|${edge}|${kind}`, edge, 'They let one holding begin on different days.', apart, {
    claimOf: ({ claim }) => claim,
    agree: (one, other) => one.start !== null && other.start !== null && canCoincide(one.start, other.start),
    opennessOf: ({ start }) => (start ? widthOf(start) : Number.POSITIVE_INFINITY),
    valueOf: ([{ claim }]) => `began ${claim.valid.split('/')[0]}`,
  });
}

function beginApart(one: Dated, other: Dated, all: readonly Dated[]): boolean {
  if (!one.start || !other.start || canCoincide(one.start, other.start)) return false;
  if (!certainTogether(one, other)) return false;
  return !beginsAnew(one.start.first > other.start.first ? one : other, all);
}

/** Whether an earlier spell is told of that was over by then: this is a term among several, not the first. */
function beginsAnew({ start }: Dated, all: readonly Dated[]): boolean {
  return start !== null && all.some((one) => isOverBy(one, start));
}

/** Over before that start; or within the same month or year, if it surely held before. */
function isOverBy({ end, bounds }: Dated, start: Days): boolean {
  if (end === null) return false;
  if (end.last < start.first) return true;
  return hasCertainPart(bounds) && bounds.certainFrom < start.first && end.first <= start.last;
}

/** Sources of which one lets a state end when another, which tells of no new beginning, still has it. */
export function endedApart(edge: string, kind: string, claims: readonly Dated[]): Found[] {
  const apart = claims.filter((one) =>
    claims.some((other) => outlasts(one, other, claims) || outlasts(other, one, claims)),
  );
  return found(`end|${edge}|${kind}`, edge, 'One lets it end while the other still has it.', apart, {
    claimOf: ({ claim }) => claim,
    agree: endAlike,
    opennessOf: ({ end }) => (end ? widthOf(end) : Number.POSITIVE_INFINITY),
    valueOf: (side) =>
      side[0].end ? endInWords(side[0]) : `held on ${side.map(({ seen }) => seen.last).reduce(later)}`,
  });
}

/** `longer` surely holds on a day after the end of `shorter`, and nobody says that it began anew in between. */
function outlasts(longer: Dated, shorter: Dated, all: readonly Dated[]): boolean {
  if (shorter.end === null || longer.seen.last <= shorter.end.last) return false;
  return !all.some(
    ({ start }) => start !== null && start.first <= longer.seen.last && isOverBy(shorter, start),
  );
}

/** Two ends that can be one day; or what is last seen before the other's end. */
function endAlike(one: Dated, other: Dated): boolean {
  if (one.end && other.end) return canCoincide(one.end, other.end);
  if (one.end) return other.seen.last <= one.end.last;
  return other.end === null || one.seen.last <= other.end.last;
}

function endInWords({ claim }: Dated): string {
  return isDays(validTime(claim.valid).end)
    ? `ended ${claim.valid.split('/').at(-1)}`
    : `ended before ${claim.published}`;
}

function found(
  id: string,
  edge: string,
  why: string,
  apart: readonly Dated[],
  sorting: Sorting<Dated>,
): Found[] {
  const [first] = apart;
  if (!first) return [];
  const about = first.claim.subject;
  const sides = sidesOf(apart, sorting);
  return [{ id: `dispute:${id}`, group: edge, kind: 'SPELL', about, sides, why, unless: null }];
}
