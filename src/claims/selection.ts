import type { RoleKind } from './claim.js';
import type { AllianceBasis, RelationshipType } from './predicate.js';

/** What part of the record is asked for, as an address, a command or an operation says it. */
export interface SelectionAsked {
  /** Ids of nodes, or slugs of people; empty where a question is asked. */
  readonly of: readonly string[];
  /** A question in English, whose answer is meant; null where nodes are named. */
  readonly ask: string | null;
  /** How many hops around the nodes, 0 to 3; null: 1. */
  readonly depth: number | null;
  /** Only relationships of these types, and of those that are ties on a basis; both empty: all. */
  readonly types: readonly RelationshipType[];
  readonly basis: readonly AllianceBasis[];
  /** Around them, only people in a role of this kind, with those roles; null: whoever and whatever there is. */
  readonly roleKind: RoleKind | null;
  /** EDTF: only what may hold then. Of a question it is the date. Null: whenever, or as the question says. */
  readonly asOf: string | null;
}

/** A file is held in memory until it is written, and whoever wants more can have it whole. */
export const mostSelected = { nodes: 5_000, claims: 10_000 } as const;
