import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { importOffline } from '../../../dist/neo4j/offline-import.js';
import { progressOf } from './progress.mjs';
import { nodes, relationships } from './tables.mjs';

/**
 * Makes the graph of so many people the database of a data folder, by Neo4j's importer.
 * @returns what was drawn from it to be asked about (`drawnOf`)
 */
export async function load(options, people, say, signal) {
  const dir = join(options.dataDir, 'import');
  await mkdir(dir);
  const progress = progressOf(say);
  try {
    const written = await write(people, dir, progress, signal);
    const of = (kind) =>
      written.flatMap(({ files }) => files.filter(({ table }) => table in kind).map(({ path }) => path));
    const files = { nodes: of(nodes), relationships: of(relationships) };
    progress.stop();
    await importOffline({ ...options, log: say }, files, signal);
    return written[0].drawn;
  } finally {
    progress.stop();
    await rm(dir, { recursive: true });
  }
}

/** About how many rows a person comes to. */
const rowsEach = 6.4;

/** What each of several threads has written. More than four would do little but generate the same graph. */
async function write(people, dir, progress, signal) {
  const parts = Math.min(4, availableParallelism());
  let done = 0;
  const onRows = (rows) => {
    done += rows;
    progress.update({ phase: 'Deriving', done, total: Math.round(people * rowsEach), unit: 'rows' });
  };
  return Promise.all(
    Array.from({ length: parts }, (_, part) => writePart({ people, dir, part, parts }, onRows, signal)),
  );
}

async function writePart(workerData, onRows, signal) {
  const thread = new Worker(new URL('write.mjs', import.meta.url), {
    workerData,
    // Room for what lives briefly, or half of the time goes into collecting it.
    resourceLimits: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 4_096 },
  });
  let last;
  thread.on('message', (message) => {
    onRows(message.rows);
    last = message;
  });
  try {
    await once(thread, 'exit', { signal });
    return last;
  } finally {
    await thread.terminate();
  }
}
