import { z } from 'zod';
import { relationshipTypes } from '../claims/predicate.js';
import { stances } from '../claims/relationship.js';
import { type PredicateName, predicateNames } from '../claims/vocabulary.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { once } from './once.js';

const none = z.object({});
const nodes = statement('stats.nodes', {
  params: none,
  row: z.tuple([z.array(z.tuple([z.string(), z.int()]))]),
});
const relationships = statement('stats.relationships', {
  params: none,
  row: z.tuple([z.array(z.tuple([z.enum(relationshipTypes), z.int(), z.int(), z.int()]))]),
});
const predicates = statement('stats.predicates', {
  params: none,
  row: z.tuple([z.enum(predicateNames as [PredicateName, ...PredicateName[]]), z.int()]),
});
const lastLoad = statement('stats.lastLoad', {
  params: none,
  row: z
    .tuple([z.string(), z.int(), z.int(), z.int(), z.int(), z.int(), z.int()])
    .transform(([at, format, nodesCreated, nodesUpdated, articles, claimsCreated, claimsUpdated]) => ({
      at,
      format,
      nodesCreated,
      nodesUpdated,
      articles,
      claimsCreated,
      claimsUpdated,
    })),
});

type Load = z.output<typeof lastLoad.row>;

/** How many nodes have each label, which Neo4j keeps counted. */
export async function countNodes(graph: Graph): Promise<ReadonlyMap<string, number>> {
  const [counts] = await graph.read(nodes, {});
  return new Map(counts?.[0]);
}

/** How much the graph holds. */
export function statsLoader(graph: Graph) {
  return {
    /** Those that are there, by type and stance, in the order of the vocabulary. */
    relationships: once(async () => {
      const [row] = await graph.read(relationships, {});
      return (row?.[0] ?? []).flatMap(([type, ...counts]) =>
        stances.flatMap((stance, index) => {
          const count = counts[index] ?? 0;
          return count === 0 ? [] : [{ type, stance, count }];
        }),
      );
    }),
    /** Those that are used, in the order of the vocabulary. */
    async predicates() {
      const counts = new Map(await graph.read(predicates, {}));
      return predicateNames.flatMap((predicate) => {
        const count = counts.get(predicate);
        return count === undefined ? [] : [{ predicate, count }];
      });
    },
    /** Null before any was noted. */
    lastLoad: once(async (): Promise<Load | null> => (await graph.read(lastLoad, {}))[0] ?? null),
  };
}
