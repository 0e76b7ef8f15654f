import { z } from 'zod';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { inBatches } from './batches.js';

const addition = z.object({ id: z.string(), aliases: z.array(z.string()), identifiers: z.array(z.string()) });
const add = statement('record.addSpellings', {
  params: z.object({ additions: z.array(addition) }),
  row: z.unknown(),
});

/** Other spellings and ids elsewhere (`scheme:value`) of a node that is in the graph. */
export type Addition = z.output<typeof addition>;

/** Adds to nodes what they are called by others, in addition to all that they are called already. */
export async function addSpellings(graph: Graph, additions: readonly Addition[]): Promise<void> {
  for (const batch of inBatches(additions)) {
    if (batch.length > 0) await graph.write((run) => run(add, { additions: [...batch] }));
  }
}
