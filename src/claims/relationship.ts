import type { Bounds } from './certainty.js';
import type { Claim, Hedge, RoleStatus } from './claim.js';
import type { AllianceBasis, RelationshipType } from './predicate.js';
import { predicateOf } from './vocabulary.js';

/** Stated outright, resting on hedged claims alone, or denied. */
export const stances = ['STATED', 'HEDGED', 'DENIED'] as const;
export type Stance = (typeof stances)[number];

/** What relates which two nodes: all that its key tells. */
export interface Tie {
  /** Unique in the graph, and the same whenever it is derived from the same claims. */
  readonly key: string;
  readonly type: RelationshipType;
  readonly stance: Stance;
  readonly from: string;
  readonly to: string;
}

/** What relates two nodes and, of a person in a role, as what. */
export interface Standing extends Tie {
  readonly status: RoleStatus | null;
}

/** When, and as what, a relationship holds: all that its reading at a date needs. */
export interface Spell extends Standing, Bounds {
  /** The valid time as the most telling claim writes it. */
  readonly valid: string;
  readonly disputed: boolean;
}

/** One spell of a direct relationship, derived from claims and never written by hand. */
export interface Relationship extends Spell {
  readonly basis: AllianceBasis | null;
  readonly contest: string | null;
  readonly party: string | null;
  readonly hedges: readonly Hedge[];
  readonly claims: readonly string[];
}

/** Its type in Neo4j: what is not stated outright says so in its name. */
export function nameOf({ stance, type }: Pick<Relationship, 'stance' | 'type'>): string {
  return stance === 'STATED' ? type : `${stance}_${type}`;
}

/** The relationship type that a claim derives; null for a literal. An aide in the role of PPS is PPS_TO. */
export function typeOf(claim: Claim): RelationshipType | null {
  if (claim.predicate === 'AIDE_TO' && claim.roleKind === 'PPS') return 'PPS_TO';
  return predicateOf(claim.predicate).derives;
}

/**
 * The claims of one edge group derive the relationships between one pair of nodes, so they are derived together; null where
 * they derive none, as where both are known by now to be one person.
 */
export function edgeGroupOf(claim: Claim): string | null {
  const type = typeOf(claim);
  if (type === null || claim.object === null || claim.object === claim.subject) return null;
  const [from, to] = endsOf(claim.predicate, claim.subject, claim.object);
  return `${from}|${type}|${to}`;
}

/** A symmetric relationship is stored once, from the smaller id to the larger. */
export function endsOf(
  predicate: Claim['predicate'],
  subject: string,
  object: string,
): readonly [string, string] {
  return predicateOf(predicate).symmetric && object < subject ? [object, subject] : [subject, object];
}
