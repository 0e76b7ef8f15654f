import { z } from 'zod';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

const begin = statement('record.beginRun', {
  params: z.object({ name: z.string(), files: z.string(), at: z.string() }),
  row: z.tuple([z.string()]),
});
const end = statement('record.endRun', { params: z.object({ name: z.string() }), row: z.unknown() });

/** What an import reads. */
export interface RunOf {
  /** Of which there is one unfinished run at most: the id of a source, or the name of a format. */
  readonly of: string;
  /** A digest of all that is read; with another it is another run. */
  readonly files: string;
}

/**
 * Runs an import that keeps its instant: one that was interrupted is noted in the graph, and when it is run again on the
 * same files it goes on as of when it began.
 * @param work is given the instant (ISO 8601)
 */
export async function inOneRun<Result>(
  graph: Graph,
  { of, files }: RunOf,
  work: (at: string) => Promise<Result>,
): Promise<Result> {
  const name = `unfinished ${of}`;
  const now = new Date().toISOString();
  const [[at] = [now]] = await graph.write((run) => run(begin, { name, files, at: now }));
  const result = await work(at);
  await graph.write((run) => run(end, { name }));
  return result;
}
