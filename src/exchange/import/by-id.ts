import { z } from 'zod';
import type { Entity } from '../../claims/entity.js';
import { entityProperties } from '../../claims/entity-row.js';
import type { Graph } from '../../graph/connection.js';
import { statement } from '../../graph/statement.js';
import { inBatches } from '../../record/batches.js';

const byIds = statement('import.byIds', {
  patience: 120_000,
  params: z.object({ ids: z.array(z.string()) }),
  row: z
    .tuple([z.string(), z.string(), entityProperties])
    .transform(([id, recorded, now]) => ({ id, recorded, now })),
});

/** A node that an id names. */
export interface NamedById {
  readonly id: string;
  /** When what has this id was recorded (ISO 8601 instant). */
  readonly recorded: string;
  /** The node; where the id is a redirect, that which it leads to. */
  readonly now: Entity;
}

/** Nodes of the graph by id; what is not there is not among them. */
export async function nodesById(
  graph: Graph,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, NamedById>> {
  const found = new Map<string, NamedById>();
  for (const batch of inBatches([...new Set(ids)]))
    for (const one of await graph.read(byIds, { ids: batch })) found.set(one.id, one);
  return found;
}
