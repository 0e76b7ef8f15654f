import { AlliancesError } from '../../errors.js';
import type { Graph } from '../../graph/connection.js';

const mostTries = 5;

/**
 * Reads at one state of the graph without keeping anybody from writing: where something was committed meanwhile, which a
 * transaction that reads would see in part, all is read again.
 * @returns what was read, and the version that it is of (see `Graph.version`)
 * @throws AlliancesError WRITER_BUSY where something was committed each time
 */
export async function atOneVersion<Result>(
  graph: Pick<Graph, 'version'>,
  read: () => Promise<Result>,
): Promise<{ readonly version: string; readonly result: Result }> {
  let before = await graph.version();
  for (let tries = 0; tries < mostTries; tries++) {
    const result = await read();
    const after = await graph.version();
    if (after === before) return { version: after, result };
    before = after;
  }
  throw new AlliancesError(
    'WRITER_BUSY',
    `The graph was written to while it was read, ${mostTries} times.`,
    'Try again once that has ended.',
  );
}
