import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { progressOf } from './progress.mjs';
import { nodes, relationships } from './tables.mjs';
import { unfinished } from './unfinished.mjs';

export const argumentFile = 'import.args';

/** About how many rows a person comes to, and how many where every claim is a node; and the hub's and the leaders'. */
const rowsEach = 6.5;
const rowsEachCited = 31;
const rowsOfFew = 40_000;

/**
 * Writes the graph of so many people into an empty folder, as `alliances import neo4j-admin` takes it.
 * @param how `{ seed, allCited }` of `generate`
 * @returns how many rows, and what was drawn from it to be asked about (`drawnOf`)
 */
export async function writeFolder({ people, how = {}, dir, say, signal }) {
  // More than four would hinder one another.
  const parts = Math.min(4, availableParallelism());
  const total = Math.round(people * (how.allCited ? rowsEachCited : rowsEach)) + rowsOfFew;
  const progress = progressOf({ phase: 'Deriving', total, unit: 'rows' }, say);
  let done = 0;
  const onRows = (rows) => {
    done += rows;
    progress.update(Math.min(done, total));
  };
  try {
    const written = await Promise.all(
      Array.from({ length: parts }, (_, part) =>
        writePart({ people, how, dir, part, parts }, onRows, signal),
      ),
    );
    const files = written.flatMap((one) => one.files);
    await writeFile(join(dir, 'unfinished.csv'), unfinished);
    await writeFile(join(dir, argumentFile), argumentsFor(files));
    return { rows: done, drawn: written[0].drawn };
  } finally {
    progress.stop();
  }
}

function argumentsFor(files) {
  const of = (kind) => files.filter(({ table }) => table in kind).map(({ name }) => name);
  return [
    '--array-delimiter=U+001F',
    ...[...of(nodes), 'unfinished.csv'].map((name) => `--nodes=${name}`),
    ...of(relationships).map((name) => `--relationships=${name}`),
    '',
  ].join('\n');
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
