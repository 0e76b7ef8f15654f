import { z } from 'zod';
import { entityProperties } from '../claims/entity-row.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

const search = statement('name.search', {
  params: z.object({ query: z.string(), limit: z.int() }),
  row: z.tuple([entityProperties, z.number()]),
});

export function nameLoader(graph: Graph) {
  return {
    /** Nodes whose name or alias is like the text, best first: exact words, then misspelt ones. */
    async like(text: string, limit: number) {
      const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      if (words.length === 0) return [];
      const query = words.map((word) => `(${word}^4 OR ${word}~2)`).join(' ');
      return (await graph.read(search, { query, limit })).map(([entity, score]) => ({ entity, score }));
    },
  };
}
