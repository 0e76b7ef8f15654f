import { hostname } from 'node:os';
import { z } from 'zod';
import { AlliancesError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

const lock = statement('record.lock', {
  params: z.object({ holder: z.string() }),
  row: z.tuple([z.string()]),
});

/**
 * Runs `work` as the only writer. The lock is a transaction that stays open meanwhile, so a crash releases it.
 * @throws AlliancesError WRITER_BUSY where another has held it for some seconds
 */
export async function asOnlyWriter<Result>(graph: Graph, work: () => Promise<Result>): Promise<Result> {
  const holder = `process ${process.pid} on ${hostname()}`;
  const held = await graph.hold(lock, { holder }, 3_000);
  if (!held) {
    throw new AlliancesError(
      'WRITER_BUSY',
      'Another command is writing to this graph.',
      'Wait until it has ended, then run this again.',
    );
  }
  try {
    return await work();
  } finally {
    await held.release();
  }
}
