import type { LocalNeo4j, LocalNeo4jOptions } from '../../src/neo4j/local.js';
import { testJarsDir } from './neo4j.js';

/** For a Neo4j of a test's own, on free ports. */
export function localOptions(dataDir: string): LocalNeo4jOptions {
  const { JAVA_HOME: javaHome } = process.env;
  const environment = process.env;
  return { dataDir, jarsDir: testJarsDir, boltPort: 0, httpPort: 0, javaHome, fetchJava: false, environment };
}

/** The values that the statement returns, row after row. */
export async function query(
  neo4j: Pick<LocalNeo4j, 'browserUrl' | 'password'>,
  statement: string,
): Promise<unknown[]> {
  const response = await fetch(new URL('/db/neo4j/tx/commit', neo4j.browserUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${btoa(`neo4j:${neo4j.password}`)}`,
    },
    body: JSON.stringify({ statements: [{ statement }] }),
  });
  const { results } = (await response.json()) as { results: { data: { row: unknown[] }[] }[] };
  return results.flatMap(({ data }) => data.flatMap(({ row }) => row));
}
