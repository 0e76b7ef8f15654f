import { z } from 'zod';
import { flag, list, text, texts, whole } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { namedOf } from '../claims/named-row.js';
import { type Fit, fitOf, rankOf, wordsSought } from '../claims/search.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';
import { queriesFor, type SearchType } from './lucene.js';

/** What has a name or, of an article, a title. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly prominence: number;
  /** Null for an article. */
  readonly entity: Named | null;
}

export interface Ranked extends Candidate {
  readonly fit: Fit;
  /** Sorts the best first. */
  readonly rank: string;
}

export interface SearchQuery {
  readonly text: string;
  readonly types: readonly SearchType[];
  readonly knownAt: string | null;
  /** How many of what Lucene finds are ranked. */
  readonly size: number;
}

export interface Searched {
  readonly ranked: readonly Ranked[];
  /** Whether there may be more than were ranked. */
  readonly more: boolean;
}

const best = eachStatement('search.best', {
  item: { queries: z.array(z.string()) },
  shape: z.object({ size: z.int(), knownAt: z.string().nullable() }),
  row: ([hits, found]) => ({ hits: whole(hits), found: list(found).map(candidateOf) }),
});

/** Columns: those of a name; aliases; how much is connected to it; whether it is an article. */
function candidateOf(row: unknown): Candidate {
  const columns = list(row);
  const [id, , name, , , aliases, prominence, isArticle] = columns;
  return {
    id: text(id),
    name: text(name),
    aliases: texts(aliases),
    prominence: whole(prominence),
    entity: flag(isArticle) ? null : namedOf(columns),
  };
}

export function searchLoader(graph: Graph) {
  return {
    /** What the words fit, best first; what is misspelt only where nothing fits as it is written. */
    async ranked({ text: asked, types, knownAt, size }: SearchQuery): Promise<Searched> {
      const words = wordsSought(asked);
      if (words.length === 0 || types.length === 0) return { ranked: [], more: false };
      const queries = queriesFor(words, types);
      const [rows = []] = await graph.readEach(best, [{ queries }], { size, knownAt });
      const [{ hits, found } = { hits: 0, found: [] }] = rows;
      return { ranked: rankedBy(words, found), more: hits >= size };
    },
  };
}

function rankedBy(words: readonly string[], found: readonly Candidate[]): Ranked[] {
  const all = found.map((one) => {
    const fit = fitOf(words, { ...one, isTitle: one.entity === null });
    return { ...one, fit, rank: rankOf(one, fit) };
  });
  // Lucene also finds words of several aliases together.
  const written = all.filter(({ fit }) => fit.match !== 'FUZZY');
  return (written.length > 0 ? written : all).sort((a, b) => (a.rank < b.rank ? -1 : 1));
}
