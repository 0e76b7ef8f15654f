import { z } from 'zod';
import type { Graph } from '../graph/connection.js';
import { readCypher } from '../graph/cypher.js';
import { statement } from '../graph/statement.js';

const indexes = statement('readiness.indexes', { params: z.object({}), row: z.tuple([z.string()]) });
const seeded = statement('readiness.seeded', { params: z.object({}), row: z.tuple([z.string()]) });

/** Names that the schema's statements give to what they create. */
const created = () =>
  [...readCypher().values()]
    .filter(({ file }) => file === 'schema.cypher')
    .flatMap(({ text }) => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1] ?? []);

/** Whether the graph can answer: Neo4j is reachable, the schema in place, the seed loaded. */
export function readinessOf(graph: Graph): () => Promise<boolean> {
  const needed = created();
  return async () => {
    const [online, claims] = await Promise.all([graph.read(indexes, {}), graph.read(seeded, {})]);
    const names = new Set(online.map(([name]) => name));
    return claims.length > 0 && needed.every((name) => names.has(name));
  };
}
