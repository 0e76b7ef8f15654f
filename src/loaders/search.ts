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

interface Hit extends Candidate {
  /** Whether it was recorded by the instant that is asked about. */
  readonly isKnown: boolean;
}

const best = eachStatement('search.best', {
  item: { query: z.string() },
  shape: z.object({ size: z.int(), knownAt: z.string().nullable() }),
  row: ([found]) => list(found).map(hitOf),
});

/** Columns: those of a name; aliases; how much is connected to it; whether it is an article; whether it is known. */
function hitOf(row: unknown): Hit {
  const columns = list(row);
  const [id, , name, , , aliases, prominence, isArticle, isKnown] = columns;
  return {
    id: text(id),
    name: text(name),
    aliases: texts(aliases),
    prominence: whole(prominence),
    entity: flag(isArticle) ? null : namedOf(columns),
    isKnown: flag(isKnown),
  };
}

export function searchLoader(graph: Graph) {
  /** What the first query finds that finds anything: each forgives more than the one before. */
  const hitsOf = async (queries: readonly string[], limits: { size: number; knownAt: string | null }) => {
    for (const query of queries) {
      const [[hits = []] = []] = await graph.readEach(best, [{ query }], limits);
      if (hits.length > 0) return hits;
    }
    return [];
  };
  return {
    /** What the words fit, best first; what is misspelt only where nothing fits as it is written. */
    async ranked({ text: asked, types, knownAt, size }: SearchQuery): Promise<Searched> {
      const words = wordsSought(asked);
      if (words.length === 0 || types.length === 0) return { ranked: [], more: false };
      const hits = await hitsOf(queriesFor(words, types), { size, knownAt });
      const found = hits.filter(({ isKnown }) => isKnown);
      return { ranked: rankedBy(words, found), more: hits.length >= size };
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
