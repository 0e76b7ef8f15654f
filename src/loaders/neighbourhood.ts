import type { Named } from '../claims/entity.js';
import type { RelationshipType } from '../claims/predicate.js';
import type { Relationship, Spell, Stance, Tie } from '../claims/relationship.js';
import type { Graph } from '../graph/connection.js';
import type { ClaimLoader } from './claim.js';
import type { EntityLoader } from './entity.js';
import { neighbourhoodNow } from './neighbourhood-now.js';
import { neighbourhoodThen } from './neighbourhood-then.js';
import type { RelationshipReader } from './relationship.js';

/** Which neighbourhood is meant. */
export interface NeighbourhoodQuery {
  /** Id of the centre. */
  readonly of: string;
  /** 1 to 3. */
  readonly depth: number;
  /** How many nodes besides the centre. */
  readonly limit: number;
  readonly types: readonly RelationshipType[];
  /** EDTF; null: whenever they hold. */
  readonly asOf: string | null;
}

/** What is asked of it. */
export interface NeighbourhoodParts {
  /** Whether any node besides the centre is. */
  readonly around: boolean;
  readonly totals: boolean;
  /** Whether it is asked how many alliances and relationships each node has. */
  readonly counts: boolean;
  readonly parties: boolean;
  /** How much of each relationship. */
  readonly detail: 'NONE' | 'KEYS' | 'SPELLS' | 'WHOLE';
}

/** A node that is shown; what was not asked of it is 0 or empty. */
export interface ShownNode {
  readonly node: Named;
  readonly distance: number;
  readonly rank: number;
  readonly degree: number;
  readonly alliances: number;
  /** In parties. */
  readonly memberships: readonly Spell[];
}

/** A relationship as far as it was asked for. */
export type Drawn = (Tie & { readonly disputed: boolean }) | Spell | Relationship;

/** How many nodes one hop away one sort of relationship leads to. */
export interface Total {
  readonly type: RelationshipType;
  readonly stance: Stance;
  readonly count: number;
}

export interface Neighbourhood {
  /** The centre first; empty where it is not there. */
  readonly nodes: readonly ShownNode[];
  /** All between two of them, in the order of their keys. */
  readonly relationships: readonly Drawn[];
  /** How many nodes are one hop from the centre. */
  readonly total: number;
  readonly totals: readonly Total[];
}

/** What is around a node: at present ranked and limited by Neo4j, for the past derived again from what stood then. */
export const neighbourhoodLoader =
  (
    graph: Graph,
    readerAt: (knownAt: string) => RelationshipReader,
    { names, asRecorded }: Pick<EntityLoader, 'names' | 'asRecorded'>,
    claims: Pick<ClaimLoader, 'byId'>,
  ) =>
  (query: NeighbourhoodQuery, parts: NeighbourhoodParts, knownAt: string | null): Promise<Neighbourhood> =>
    knownAt === null
      ? neighbourhoodNow(graph, query, parts, (node) => names.prime(node.id, node))
      : neighbourhoodThen(readerAt(knownAt), { asRecorded, claims }, query);
