import { z } from 'zod';
import { type EntityLabel, entityLabels } from '../claims/claim.js';
import { entityProperties } from '../claims/entity-row.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

const search = statement('name.search', {
  params: z.object({ query: z.string(), labels: z.array(z.enum(entityLabels)), limit: z.int() }),
  row: z.tuple([entityProperties, z.number()]),
});

export function nameLoader(graph: Graph) {
  return {
    /** Nodes of the labels whose name or alias is like the text, best first: exact words, then misspelt ones. */
    async like(text: string, labels: readonly EntityLabel[], limit: number) {
      // In capitals AND, OR and NOT are Lucene's own.
      const words = text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
      if (words.length === 0) return [];
      const query = words.map((word) => `(${word}^4 OR ${word}~2)`).join(' ');
      return (await graph.read(search, { query, labels: [...labels], limit })).map(([entity, score]) => ({
        entity,
        score,
      }));
    },
  };
}
