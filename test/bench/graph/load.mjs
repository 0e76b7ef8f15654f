import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { importOffline } from '../../../dist/neo4j/offline-import.js';
import { progressOf, seldom } from './progress.mjs';
import { nodes, relationships } from './tables.mjs';

/**
 * Makes the graph of so many people the database of a data folder, by Neo4j's importer.
 * @returns what was drawn from it to be asked about (`drawnOf`)
 */
export async function load(options, people, say, signal) {
  const dir = join(options.dataDir, 'import');
  await mkdir(dir);
  try {
    const written = await write(people, dir, say, signal);
    const of = (kind) =>
      written.flatMap(({ files }) => files.filter(({ table }) => table in kind).map(({ path }) => path));
    const files = { nodes: of(nodes), relationships: of(relationships) };
    await importOffline({ ...options, log: seldom(say) }, files, signal);
    return written[0].drawn;
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** About how many rows a person comes to. */
const rowsEach = 6.4;

/** What each of several threads has written. More than four would do little but generate the same graph. */
async function write(people, dir, say, signal) {
  const parts = Math.min(4, availableParallelism());
  const total = Math.round(people * rowsEach);
  const progress = progressOf({ phase: 'Deriving', total, unit: 'rows' }, say);
  let done = 0;
  const onRows = (rows) => {
    done += rows;
    progress.update(Math.min(done, total));
  };
  try {
    return await Promise.all(
      Array.from({ length: parts }, (_, part) => writePart({ people, dir, part, parts }, onRows, signal)),
    );
  } finally {
    progress.stop();
  }
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
