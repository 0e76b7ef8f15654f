import { z } from 'zod';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

const filling = { params: z.object({ key: z.string(), names: z.array(z.string()) }), row: z.unknown() };
const tidying = { params: z.object({}), row: z.unknown() };

/**
 * What Neo4j's offline importer cannot do is noted in what it imports, one node labelled `Unfinished` for each task: it
 * takes an empty list, and a list of one empty text, for none.
 */
export const tasks = ['FILL_NODES', 'FILL_RELATIONSHIPS', 'TIDY_NODES', 'TIDY_RELATIONSHIPS'] as const;
export type Task = (typeof tasks)[number];

const fill = {
  FILL_NODES: statement('unfinished.fillNodes', filling),
  FILL_RELATIONSHIPS: statement('unfinished.fillRelationships', filling),
};
const tidy = {
  TIDY_NODES: statement('unfinished.tidyNodes', tidying),
  TIDY_RELATIONSHIPS: statement('unfinished.tidyRelationships', tidying),
};
const noted = statement('unfinished.tasks', {
  params: z.object({}),
  row: z
    .tuple([z.enum(tasks), z.string(), z.array(z.string())])
    .transform(([task, key, names]) => ({ task, key, names })),
});
const done = statement('unfinished.done', {
  params: z.object({ task: z.string(), key: z.string() }),
  row: z.unknown(),
});

/** Does what an offline import has left to be done; interrupted, it is completed by doing it again. */
export async function finishImport(graph: Graph): Promise<void> {
  // In this order: what fills lists heeds the notes that are tidied away after.
  for (const { task, key, names } of await graph.read(noted, {})) {
    if (task === 'FILL_NODES' || task === 'FILL_RELATIONSHIPS')
      await graph.writeInParts(fill[task], { key, names });
    else await graph.writeInParts(tidy[task], {});
    await graph.write((run) => run(done, { task, key }));
  }
}
