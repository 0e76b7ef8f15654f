import type { Neighbourhood } from './neighbourhood.js';

export interface SceneNode {
  readonly id: string;
  /** `Person`, `Role`, ... */
  readonly type: string;
  readonly name: string;
  readonly party: { readonly id: string; readonly name: string } | null;
  readonly alliances: number;
  readonly degree: number;
}

export interface SceneTie {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly stance: string;
  readonly basis: string | null;
  readonly status: string | null;
  readonly hedges: readonly string[];
  readonly certainty: string;
  readonly disputed: boolean;
  /** Valid time as written. */
  readonly valid: string;
  readonly possibleFrom: string;
  readonly certainFrom: string;
  readonly certainTo: string;
  readonly possibleTo: string;
  readonly claims: number;
}

/** What there is to draw and to list, in order of rank. */
export interface Scene {
  readonly center: string | null;
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly ties: ReadonlyMap<string, SceneTie>;
  /** How many neighbours of an opened node are not shown; only of those that have some. */
  readonly more: ReadonlyMap<string, number>;
}

export const emptyScene: Scene = { center: null, nodes: new Map(), ties: new Map(), more: new Map() };

/** One scene of the neighbourhoods of the centre and of whatever was opened beside it. */
export function sceneOf(opened: readonly Neighbourhood[]): Scene {
  const nodes = new Map<string, SceneNode>();
  const ties = new Map<string, SceneTie>();
  for (const { nodes: around, relationships } of opened) {
    for (const { node, party, alliances, degree } of around)
      if (!nodes.has(node.id))
        nodes.set(node.id, { id: node.id, type: node.__typename, name: node.name, party, alliances, degree });
    for (const one of relationships) ties.set(one.relationship.id, tieOf(one));
  }
  const more = opened.flatMap(({ center, totalCount, nodes: around }): [string, number][] => {
    const hidden = totalCount - around.filter(({ distance }) => distance === 1).length;
    return hidden > 0 ? [[center.id, hidden]] : [];
  });
  return { center: opened[0]?.center.id ?? null, nodes, ties, more: new Map(more) };
}

function tieOf({ relationship, disputed, claims }: Neighbourhood['relationships'][number]): SceneTie {
  const { bounds, from, to, ...rest } = relationship;
  return {
    ...rest,
    from: from.id,
    to: to.id,
    ...bounds,
    disputed,
    claims: claims.length,
  };
}

/** How a tie is drawn, by what was said of it. What sources differ about is shown as that before all else. */
export type Said = 'STATED' | 'HEDGED' | 'DISPUTED' | 'DENIED';

export const saidOf = ({ stance, disputed }: Pick<SceneTie, 'stance' | 'disputed'>): Said =>
  disputed ? 'DISPUTED' : (stance as Said);

/** Ties that have no direction are stored from the smaller id to the larger. */
export const isDirected = ({ type }: Pick<SceneTie, 'type'>) => type !== 'ALLY_OF';

/** Whether a tie surely holds at the date; what is drawn faint may. */
export const isCertain = ({ certainty }: SceneTie) => certainty === 'CERTAIN';
