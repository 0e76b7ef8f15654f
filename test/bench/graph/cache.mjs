import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../../../dist/graph/connection.js';
import { openDataDir } from '../../../dist/neo4j/data-dir.js';
import { startLocalNeo4j } from '../../../dist/neo4j/local.js';
import { applySchema } from '../../../dist/record/schema.js';
import { finishImport } from '../../../dist/record/unfinished.js';
import { generate } from './generate.mjs';
import { load } from './load.mjs';
import { readSample } from './read-sample.mjs';
import { rowsOf } from './record.mjs';

import { tables } from './tables.mjs';
import { unfinished } from './unfinished.mjs';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/political-alliances/', import.meta.url));
export const benchDir = join(cache, 'bench');

/**
 * Starts a Neo4j, with the settings that it is shipped with, on the graph of so many people, which is loaded once and
 * kept. A graph that was generated or recorded in another way is loaded anew.
 */
export async function startGraph(people, say, signal) {
  const dir = dirOf(people);
  const done = sampleIn(dir);
  await removeOthers(people, dir);
  if (!existsSync(done)) await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const lock = await openDataDir(dir);
  const options = {
    dataDir: dir,
    jarsDir: join(cache, 'jars'),
    boltPort: 0,
    httpPort: 0,
    javaHome: process.env.JAVA_HOME,
    fetchJava: false,
    environment: process.env,
  };
  try {
    return await started({ people, options, done, lock, say, signal });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function started({ people, options, done, lock, say, signal }) {
  let drawn;
  if (!existsSync(done)) {
    say(`Loading ${people} people; they are kept for the next run.`);
    drawn = await load(options, people, say, signal);
    say('Starting Neo4j on them.');
  }
  const server = await startLocalNeo4j(options, signal);
  const address = { uri: server.uri, user: server.user, password: server.password, database: 'neo4j' };
  try {
    // Also where the graph was kept, since indexes may have been added.
    await layOut(address);
    if (drawn) await writeFile(done, JSON.stringify(await readSample(address, drawn)));
    const sample = JSON.parse(await readFile(done, 'utf8'));
    const stop = async () => {
      await server.stop();
      await lock.release();
    };
    return { people, address, sample, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function layOut(address) {
  const graph = await connect(address);
  // Before there are indexes, which would follow each change.
  await finishImport(graph);
  await applySchema(graph);
  await graph.close();
}

let known = '';
function dirOf(people) {
  known ||= fingerprint();
  return join(benchDir, `${people}-${known}`);
}

const sampleIn = (dir) => join(dir, 'sample.json');

/** Whether the graph of so many people is there from an earlier run. */
export const isLoaded = (people) => existsSync(sampleIn(dirOf(people)));

/** Of all that is written of a small graph: another one means that a kept graph is out of date. */
function fingerprint() {
  const hash = createHash('sha256').update(unfinished);
  for (const { header } of Object.values(tables)) hash.update(header);
  for (const [table, unnamed, properties] of rowsOf(generate(2_000), 0, 1)) {
    hash.update(tables[table].line(unnamed, properties));
  }
  return hash.digest('hex').slice(0, 12);
}

async function removeOthers(people, dir) {
  for (const name of existsSync(benchDir) ? await readdir(benchDir) : []) {
    const old = join(benchDir, name);
    if (name.startsWith(`${people}-`) && old !== dir) await rm(old, { recursive: true, force: true });
  }
}
