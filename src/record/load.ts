import { z } from 'zod';
import type { Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

/** The version of the format that the graph is written in; it goes up where an earlier server could not read it. */
const graphFormat = 1;

const note = statement('record.noteLoad', {
  params: z.object({
    at: z.string(),
    format: z.int(),
    nodesCreated: z.int(),
    nodesUpdated: z.int(),
    articles: z.int(),
    claimsCreated: z.int(),
    claimsUpdated: z.int(),
  }),
  row: z.unknown(),
});

/** What one transaction of a load wrote. */
export interface Written {
  readonly nodesCreated: number;
  readonly nodesUpdated: number;
  readonly articles: number;
  readonly claimsCreated: number;
  readonly claimsUpdated: number;
}

const nothing: Written = {
  nodesCreated: 0,
  nodesUpdated: 0,
  articles: 0,
  claimsCreated: 0,
  claimsUpdated: 0,
};

/**
 * Notes in the graph what a load has written, within the transaction that wrote it, so that a load that was interrupted
 * is told of as far as it came. One that changes nothing writes nothing, and is not noted.
 * @param at when the load began (ISO 8601 instant), the same for all its transactions
 */
export async function noteLoad(run: Run, at: string, written: Partial<Written>): Promise<void> {
  if (Object.values(written).every((number) => number === 0)) return;
  await run(note, { ...nothing, ...written, at, format: graphFormat });
}
