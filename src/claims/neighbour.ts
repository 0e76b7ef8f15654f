import { endedBefore } from './certainty.js';
import type { Spell, Stance } from './relationship.js';
import { daysOf } from './time.js';

/** What a node around another is ordered by. */
export interface Neighbour {
  readonly id: string;
  /** Hops from the centre: 1 to 3. */
  readonly distance: number;
  /** The most that one relationship tells of it that leads there from one hop nearer; see `evidenceOf`. */
  readonly evidence: number;
  /** How many derived relationships it has. */
  readonly degree: number;
}

export const mostHops = 3;

const mostOrigins = 99;
const weights: Readonly<Record<Stance, number>> = { STATED: 200, HEDGED: 100, DENIED: 0 };

/**
 * What speaks for a relationship, as one number: how it is stated comes before how many say so.
 * @param origins how many independent articles its claims are from
 */
export const evidenceOf = (stance: Stance, origins: number): number =>
  weights[stance] + Math.min(origins, mostOrigins);

/** Of two nodes the higher comes first; `schema/neighbourhood.graphql` describes it. */
export const rankOf = ({ distance, evidence, degree }: Omit<Neighbour, 'id'>): number =>
  mostHops * (mostHops - distance) + (evidence + degree / (degree + 1)) / 100;

/** Above the best that can be one hop away. */
export const centerRank = 10;

/** The first comes first: by distance, evidence and degree, as `rankOf` has them, then by id. */
export const byRank = (one: Neighbour, other: Neighbour): number =>
  one.distance - other.distance ||
  other.evidence - one.evidence ||
  other.degree - one.degree ||
  (one.id < other.id ? -1 : 1);

/**
 * The membership that tells whose someone is: of those stated outright that have begun, one that has not surely ended at
 * the date, then the one with the latest evidence.
 * @param asOf EDTF; null: each is looked at on its own latest evidence day
 */
export function belongingOf(memberships: readonly Spell[], asOf: string | null): Spell | null {
  const [best] = memberships
    .map((one) => ({ one, at: daysOf(asOf ?? one.evidenceUpTo) }))
    .filter(({ one, at }) => one.stance === 'STATED' && one.possibleFrom <= at.last)
    .map(({ one, at }) => ({ one, isOver: endedBefore(one, at) }))
    .sort((a, b) => Number(a.isOver) - Number(b.isOver) || byEvidence(a.one, b.one));
  return best?.one ?? null;
}

function byEvidence(one: Spell, other: Spell): number {
  if (one.evidenceUpTo !== other.evidenceUpTo) return one.evidenceUpTo > other.evidenceUpTo ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}
