import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../../src/neo4j/local.js';
import { endNeo4j, isRunning } from '../../src/neo4j/process.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jUri: string;
    neo4jUser: string;
    neo4jPassword: string;
    neo4jBrowserUrl: string;
    /** Where Neo4j Browser expects the API. */
    apiPort: number;
  }
}

/** Neo4j's jars, fetched once for every test run in this checkout. */
export const testJarsDir = fileURLToPath(
  new URL('../../node_modules/.cache/political-alliances/jars', import.meta.url),
);

const prefix = 'alliances-test-';

/** Starts the one Neo4j that the suite shares, in a temporary folder on free ports; stops it after the suite. */
export default async function setup(project: TestProject) {
  await sweep();
  const dataDir = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  const { JAVA_HOME: javaHome } = process.env;
  const apiPort = await getPort();
  const neo4j = await startLocalNeo4j({
    dataDir,
    jarsDir: testJarsDir,
    boltPort: 0,
    httpPort: 0,
    apiUrl: `http://127.0.0.1:${apiPort}`,
    javaHome,
    fetchJava: false,
    environment: process.env,
  });
  project.provide('neo4jUri', neo4j.uri);
  project.provide('neo4jUser', neo4j.user);
  project.provide('neo4jPassword', neo4j.password);
  project.provide('neo4jBrowserUrl', neo4j.browserUrl);
  project.provide('apiPort', apiPort);
  return async () => {
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** Ends and removes what test runs left behind that were killed. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
    await endNeo4j(join(tmpdir(), name, 'neo4j'));
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}
