import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../../../dist/graph/connection.js';
import { openDataDir } from '../../../dist/neo4j/data-dir.js';
import { startLocalNeo4j } from '../../../dist/neo4j/local.js';
import { applySchema } from '../../../dist/record/schema.js';
import { generate } from './generate.mjs';
import { load } from './load.mjs';
import { articleRow, claimRow, entityRow, relationshipRow, statements } from './record.mjs';

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
  const neo4j = await startLocalNeo4j(
    {
      dataDir: dir,
      jarsDir: join(cache, 'jars'),
      boltPort: 0,
      httpPort: 0,
      javaHome: process.env.JAVA_HOME,
      fetchJava: false,
      environment: process.env,
    },
    signal,
  ).catch(async (error) => {
    await lock.release();
    throw error;
  });
  const stop = async () => {
    await neo4j.stop();
    await lock.release();
  };
  const address = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' };
  try {
    // Also where the graph was kept, since indexes may have been added.
    await layOut(address);
    if (!existsSync(done)) {
      say(`Loading ${people} people; they are kept for the next run.`);
      await writeFile(done, JSON.stringify(await load(address, people, say)));
    }
    return { people, address, sample: JSON.parse(await readFile(done, 'utf8')), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function layOut(address) {
  const graph = await connect(address);
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

/** Of a small graph and the statements that write it: another one means that a kept graph is out of date. */
function fingerprint() {
  const { entities, articles, groups } = generate(2_000);
  const hash = createHash('sha256').update(JSON.stringify(statements));
  hash.update(JSON.stringify([entities.map(entityRow), articles.map(articleRow)]));
  for (const { claims } of groups()) {
    const row = relationshipRow(claims, () => 1);
    hash.update(JSON.stringify([row, claims.map((claim) => claimRow(claim, () => 1))]));
  }
  return hash.digest('hex').slice(0, 12);
}

async function removeOthers(people, dir) {
  for (const name of existsSync(benchDir) ? await readdir(benchDir) : []) {
    const old = join(benchDir, name);
    if (name.startsWith(`${people}-`) && old !== dir) await rm(old, { recursive: true, force: true });
  }
}
