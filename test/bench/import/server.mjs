import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../../../dist/graph/connection.js';
import { startLocalNeo4j } from '../../../dist/neo4j/local.js';
import { asOnlyWriter } from '../../../dist/record/lock.js';
import { applySchema } from '../../../dist/record/schema.js';

const jarsDir = fileURLToPath(
  new URL('../../../node_modules/.cache/political-alliances/jars', import.meta.url),
);

/** Runs with an empty Neo4j of its own, with the settings and the schema that it is shipped with, and removes it. */
export async function withEmptyNeo4j(work) {
  const dataDir = await mkdtemp(join(tmpdir(), 'alliances-bench-import-'));
  const { JAVA_HOME: javaHome } = process.env;
  const options = { dataDir, jarsDir, boltPort: 0, httpPort: 0, javaHome, fetchJava: false };
  const server = await startLocalNeo4j({ ...options, environment: process.env });
  try {
    const { uri, user, password } = server;
    const address = { uri, user, password, database: 'neo4j' };
    const graph = await connect(address);
    await applySchema(graph);
    await warm(graph);
    await graph.close();
    return await work(address);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The first lock on a server that has just started can take longer than a writer waits for it. */
async function warm(graph, attempts = 5) {
  try {
    await asOnlyWriter(graph, async () => undefined);
  } catch (error) {
    if (attempts === 1) throw error;
    await warm(graph, attempts - 1);
  }
}
