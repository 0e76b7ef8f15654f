import { z } from 'zod';
import { list } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { namedOf } from '../claims/named-row.js';
import type { Spell } from '../claims/relationship.js';
import { spellOf } from '../claims/relationship-row.js';
import type { Days } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';
import { type Knowing, knowing } from './knowing.js';

/** What nodes are called, to be told of whoever is met. */
type Names = Pick<Knowing<Named | null>, 'prime'>;

/** A standing with whom or what it leads to, and where that is. */
export interface Step {
  readonly spell: Spell;
  readonly nodes: readonly Named[];
}

export function stepOf(columns: unknown): Step {
  const [spell, other, place] = list(columns);
  const nodes = place === null ? [namedOf(other)] : [namedOf(other), namedOf(place)];
  return { spell: spellOf(list(spell)), nodes };
}

const spells = eachStatement('relationship.spells', {
  item: { ids: z.array(z.string()), first: z.string().nullable(), last: z.string().nullable() },
  shape: z.object({ places: z.boolean() }),
  row: ([node, steps]) => ({ node: namedOf(node), steps: list(steps).map(stepOf) }),
});

/** How much of the standings is asked for. */
export interface SpellReach {
  /** Whether the areas of the roles are asked for too. */
  readonly places: boolean;
  /** Only those that may hold then, whoever held or will hold a role at another time; null: all. */
  readonly during: Days | null;
}

export type SpellLoader = ReturnType<typeof spellLoader>;

/** Standings of nodes as far as reading them at a date needs; whoever is met on the way is known after it. */
export function spellLoader(graph: Graph, names: Names) {
  const loaders = new Map<string, Knowing<readonly Spell[]>>();
  const loaderOf = ({ places, during }: SpellReach) => {
    const key = `${places} ${during?.first} ${during?.last}`;
    const limits = { first: during?.first ?? null, last: during?.last ?? null };
    const loader =
      loaders.get(key) ??
      knowing<readonly Spell[]>(async (ids) => {
        const [rows = []] = await graph.readEach(spells, [{ ids: [...ids], ...limits }], { places });
        for (const { node } of rows) names.prime(node.id, node);
        const found = new Map(rows.map(({ node, steps }) => [node.id, known(steps, names)]));
        return ids.map((id) => found.get(id) ?? []);
      });
    loaders.set(key, loader);
    return loader;
  };
  return {
    of: (id: string, reach: SpellReach) => loaderOf(reach).load(id),
    /** Spells that were read on the way to something else. */
    prime: (id: string, steps: readonly Step[], reach: SpellReach) => {
      loaderOf(reach).prime(id, known(steps, names));
    },
  };
}

function known(steps: readonly Step[], names: Names): readonly Spell[] {
  for (const { nodes } of steps) for (const node of nodes) names.prime(node.id, node);
  return steps.map(({ spell }) => spell).sort((a, b) => (a.key < b.key ? -1 : 1));
}
