import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import type { Graph } from './connection.js';
import { gather } from './gather.js';
import type { EachStatement } from './statement.js';

/**
 * How many statements of one name and shape run at once, and how much each of those that wait then asks. More at once than
 * there are cores share less and wake both sides more often; the cores of a Neo4j elsewhere are not known.
 */
const gathering = { atOnce: Math.max(2, availableParallelism()), most: 32 };

/** Reads for many at a time what several ask for at the same time. */
export function gathered(read: Graph['read']): Graph['readEach'] {
  const known = new LRUCache<string, ReturnType<typeof gather<unknown, unknown>>>({ max: 500 });
  return async <Item, Shape extends object, Row>(
    { statement }: EachStatement<Item, Shape, Row>,
    items: readonly Item[],
    shape: Shape,
  ) => {
    const key = `${statement.name} ${JSON.stringify(shape)}`;
    const ask =
      known.get(key) ??
      gather<unknown, unknown>(async (all) => {
        const asked = all.map((item, n) => ({ ...(item as object), n }));
        const found: unknown[][] = all.map(() => []);
        for (const { n, row } of await read(statement, { ...shape, asked })) found[n]?.push(row);
        return found;
      }, gathering);
    known.set(key, ask);
    return (await ask(items)) as Row[][];
  };
}
