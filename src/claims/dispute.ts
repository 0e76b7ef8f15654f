import type { Claim } from './claim.js';
import { type Dated, dated } from './dated.js';
import { favoured } from './favour.js';
import { computedApart, figuresApart } from './figure-dispute.js';
import { groupBy } from './group.js';
import { keyOf, type SeatsOf } from './key.js';
import { assertedAndDenied } from './polarity-dispute.js';
import { bestRanked } from './rank.js';
import { edgeGroupOf } from './relationship.js';
import type { WeighedSide } from './side.js';
import { begunApart, endedApart } from './spell-dispute.js';
import { isPlain } from './standing.js';
import { kindOf } from './status.js';
import { cutShort } from './succession.js';
import { valuesApart } from './value-dispute.js';
import { predicateOf } from './vocabulary.js';

export const disputeKinds = ['VALUE', 'COMPUTED', 'SPELL', 'POLARITY'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** One of the values that cannot all hold, and the claims that state it. */
export interface Side {
  /** A node's id, a value with its unit, or a beginning, end or holding in words. */
  readonly value: string;
  readonly claims: readonly string[];
}

/** Claims that cannot all hold. It is found, never declared; `favours` is advice and changes no answer. */
export interface Dispute {
  readonly id: string;
  /** The key or edge group whose claims it is between. */
  readonly group: string;
  readonly kind: DisputeKind;
  readonly about: string;
  readonly sides: readonly Side[];
  readonly why: string;
  /** What would have to be so for the sides to agree after all. */
  readonly unless: string | null;
  readonly favours: { readonly value: string; readonly reason: string } | null;
}

/** A dispute as it is found, before it is judged which side the evidence favours. */
export interface Found extends Omit<Dispute, 'favours' | 'sides'> {
  readonly sides: readonly WeighedSide[];
}

/** All disputes among claims that stand. */
export function disputesAmong(claims: readonly Claim[], seatsOf: SeatsOf): Dispute[] {
  return disputesBetween(cutShort(bestRanked(claims.map(dated), seatsOf), seatsOf), seatsOf);
}

/** All disputes among claims that stand and that no better ranked one sets aside. */
export function disputesBetween(claims: readonly Dated[], seatsOf: SeatsOf): Dispute[] {
  return [...keyDisputes(claims, seatsOf), ...edgeDisputes(claims)]
    .map(({ sides, ...dispute }) => ({
      ...dispute,
      sides: sides.map(({ value, claims: stating }) => ({
        value,
        claims: stating.map(({ id }) => id).sort(),
      })),
      favours: favoured({ ...dispute, sides }),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Hedged claims dispute nothing: they do not say that it is so. */
function keyDisputes(claims: readonly Dated[], seatsOf: SeatsOf): Found[] {
  const plain = claims.filter(({ claim }) => isPlain(claim));
  const groups = groupBy(plain, ({ claim }) => keyOf(claim, seatsOf));
  return [...groups].flatMap(([key, group]) => {
    if (key === null) return [];
    if (!key.startsWith('figure|')) return valuesApart(key, group);
    const figures = group.map(({ claim }) => claim);
    return [...figuresApart(key, figures), ...computedApart(key, figures)];
  });
}

function edgeDisputes(claims: readonly Dated[]): Found[] {
  const unhedged = claims.filter(({ claim }) => claim.hedges.length === 0);
  const edges = groupBy(unhedged, ({ claim }) => edgeGroupOf(claim));
  return [...edges].flatMap(([edge, all]) => {
    if (edge === null) return [];
    return [...groupBy(all, ({ claim }) => kindOf(claim))].flatMap(([kind, group]) => [
      ...assertedAndDenied(edge, kind, group),
      ...spellDisputes(edge, kind, group),
    ]);
  });
}

/** An event can happen again, so that two dates are two events. */
function spellDisputes(edge: string, kind: string, group: readonly Dated[]): Found[] {
  const lasting = group.filter(({ claim }) => isPlain(claim) && !predicateOf(claim.predicate).event);
  return [...begunApart(edge, kind, lasting), ...endedApart(edge, kind, lasting)];
}
