import { type Bounds, hasCertainPart } from './certainty.js';
import type { Claim } from './claim.js';
import { dated } from './dated.js';
import { mostTelling } from './derivation.js';
import { type RelationshipType, tieTypes } from './predicate.js';
import { daysOf, earlier, forever, isDays, later, validTime } from './time.js';

/** What a timeline tells of; of one day, in this order. */
export const timelineKinds = ['ROLE', 'TIE', 'CONTEST', 'DISPUTE'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** When something was so: as it is written, and as days. */
export interface When extends Bounds {
  readonly valid: string;
}

const kinds: { readonly [type in RelationshipType]?: TimelineKind } = {
  HOLDS: 'ROLE',
  CANDIDATE_FOR: 'ROLE',
  REPRESENTS: 'ROLE',
  MEMBER_OF: 'ROLE',
  RESIGNED_FROM: 'ROLE',
  REFUSED_TO_RESIGN_FROM: 'ROLE',
  CONTESTED: 'CONTEST',
  WON: 'CONTEST',
  CONTEST_FOR: 'CONTEST',
  ORGANISED_BY: 'CONTEST',
  HELD_IN: 'CONTEST',
  VACATED_BY: 'CONTEST',
};

/** As what a timeline tells of a relationship; null for what an area or body is part of or safe for. */
export const timelineKindOf = (type: RelationshipType): TimelineKind | null =>
  tieTypes.has(type) ? 'TIE' : (kinds[type] ?? null);

/** Whether its start or its end is stated; else it is only known to be so when it was written of. */
export const isDated = (valid: string): boolean => firstDay(valid) !== null;

function firstDay(valid: string): string | null {
  const { start, end } = validTime(valid);
  if (isDays(start)) return start.first;
  return isDays(end) ? end.last : null;
}

/**
 * By what a timeline is sorted: the first day of a stated start, else the last of a stated end. What gives neither
 * comes after all that does, by the latest day of its evidence.
 */
export function placeInTime({ valid, evidenceUpTo }: When, kind: TimelineKind, id: string): string {
  const day = firstDay(valid);
  return [day === null ? 1 : 0, day ?? evidenceUpTo, timelineKinds.indexOf(kind), id].join(' ');
}

/** From the first to the last day on which one of some claims holds. */
export function spanOfClaims(claims: readonly [Claim, ...Claim[]]): When {
  const all = claims.map((claim) => dated(claim).bounds);
  const certain = all.filter(hasCertainPart);
  const latest = (days: readonly string[]) => days.reduce(later);
  const earliest = (days: readonly string[]) => days.reduce(earlier);
  // Of empty certain parts the span is as empty.
  const [first, last] = certain.length > 0 ? [earliest, latest] : [latest, earliest];
  const parts = certain.length > 0 ? certain : all;
  return {
    valid: mostTelling(claims),
    possibleFrom: earliest(all.map(({ possibleFrom }) => possibleFrom)),
    certainFrom: first(parts.map(({ certainFrom }) => certainFrom)),
    certainTo: last(parts.map(({ certainTo }) => certainTo)),
    possibleTo: latest(all.map(({ possibleTo }) => possibleTo)),
    openEnded: all.some(({ openEnded }) => openEnded),
    evidenceUpTo: latest(all.map(({ evidenceUpTo }) => evidenceUpTo)),
  };
}

/** What happens on a date (EDTF) is somewhere within it, and has happened from then on. */
export function happenedOn(date: string, evidenceUpTo: string): When {
  const { first, last } = daysOf(date);
  return {
    valid: date,
    possibleFrom: first,
    certainFrom: last,
    certainTo: forever,
    possibleTo: forever,
    openEnded: false,
    evidenceUpTo,
  };
}
