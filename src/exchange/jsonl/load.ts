import type { Graph } from '../../graph/connection.js';
import { recordFacts } from '../../record/facts.js';
import { asOnlyWriter } from '../../record/lock.js';
import { applySchema } from '../../record/schema.js';
import type { LoadReport } from '../load-seed.js';
import type { JsonlFile } from './read.js';

/** Records what a file holds in which no problem was found, as the seed is recorded: what is there already stays as it is. */
export async function loadJsonl(
  graph: Graph,
  { facts, passages }: JsonlFile,
  progress?: (done: number, total: number) => void,
): Promise<LoadReport> {
  // Before the lock: a constraint on the lock's own label could not be made while the lock is held.
  await applySchema(graph);
  return { ...(await asOnlyWriter(graph, () => recordFacts(graph, facts, progress))), passages };
}
