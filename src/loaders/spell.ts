import DataLoader from 'dataloader';
import { z } from 'zod';
import { list } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { namedOf } from '../claims/named-row.js';
import type { Spell } from '../claims/relationship.js';
import { spellOf } from '../claims/relationship-row.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';

/** What nodes are called, to be told of whoever is met. */
type Names = Pick<DataLoader<string, Named | null>, 'prime'>;

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
  item: { id: z.string() },
  shape: z.object({ places: z.boolean() }),
  row: ([node, steps]) => ({ node: namedOf(node), steps: list(steps).map(stepOf) }),
});

export type SpellLoader = ReturnType<typeof spellLoader>;

/** Standings of nodes as far as reading them at a date needs; whoever is met on the way is known after it. */
export function spellLoader(graph: Graph, names: Names) {
  const loaderOf = (places: boolean) =>
    new DataLoader<string, readonly Spell[]>(async (ids) => {
      const found = await graph.readEach(
        spells,
        ids.map((id) => ({ id })),
        { places },
      );
      return found.map(([row]) => {
        if (!row) return [];
        names.prime(row.node.id, row.node);
        return known(row.steps, names);
      });
    });
  const [plain, withPlaces] = [loaderOf(false), loaderOf(true)];
  return {
    /** @param places whether the areas of the roles are asked for too */
    of: (id: string, places: boolean) => (places ? withPlaces : plain).load(id),
    /** Spells that were read on the way to something else. */
    prime(id: string, steps: readonly Step[], places: boolean) {
      const found = known(steps, names);
      plain.prime(id, found);
      if (places) withPlaces.prime(id, found);
    },
  };
}

function known(steps: readonly Step[], names: Names): readonly Spell[] {
  for (const { nodes } of steps) for (const node of nodes) names.prime(node.id, node);
  return steps.map(({ spell }) => spell).sort((a, b) => (a.key < b.key ? -1 : 1));
}
