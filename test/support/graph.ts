import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { openArchive } from '../../src/exchange/archive.js';
import { readSeed } from '../../src/exchange/seed.js';
import { formatProblem } from '../../src/exchange/seed-problem.js';
import { connect, type Graph, type GraphAddress, type Observe } from '../../src/graph/connection.js';
import { recordFacts } from '../../src/record/facts.js';
import { applySchema } from '../../src/record/schema.js';

export const seedDir = fileURLToPath(new URL('../../seed', import.meta.url));

/** The suite's own Neo4j. */
export const testAddress = (): GraphAddress => ({
  uri: inject('neo4jUri'),
  user: inject('neo4jUser'),
  password: inject('neo4jPassword'),
  database: 'neo4j',
});

/** The suite's Neo4j with the schema and the real seed in place; loading it again changes nothing. */
export async function seededGraph(observe?: Observe): Promise<Graph> {
  const graph = await connect(testAddress(), observe);
  await applySchema(graph);
  const { facts, problems } = await readSeed(seedDir, await openArchive(undefined));
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  await recordFacts(graph, facts);
  return graph;
}
