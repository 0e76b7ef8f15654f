import { z } from 'zod';
import type { EntityLabel } from '../claims/claim.js';
import { entityProperties } from '../claims/entity-row.js';
import { wordsSought } from '../claims/search.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { within } from './lucene.js';

const search = statement('name.search', {
  params: z.object({ query: z.string(), limit: z.int() }),
  row: z.tuple([entityProperties, z.number()]),
});

export function nameLoader(graph: Graph) {
  return {
    /** Nodes of the labels whose name or alias is like the text, best first: exact words, then misspelt ones. */
    async like(text: string, labels: readonly EntityLabel[], limit: number) {
      const words = wordsSought(text);
      if (words.length === 0) return [];
      const query = within(labels, words.map((word) => `(${word}^4 OR ${word}~2)`).join(' '));
      return (await graph.read(search, { query, limit })).map(([entity, score]) => ({
        entity,
        score,
      }));
    },
  };
}
