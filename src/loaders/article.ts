import { z } from 'zod';
import { reliabilities } from '../claims/claim.js';
import { daysOf, later } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import type { Window } from '../relay.js';
import { loadOne } from './batch.js';

const article = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  published: z.string(),
  origin: z.string(),
  recorded: z.string(),
});
const source = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['NEWS', 'DATASET', 'OFFICIAL']),
  reliability: z.enum(reliabilities),
  reliabilityReason: z.string(),
  licence: z.string(),
  url: z.string().nullish(),
});
const version = z.tuple([z.string(), z.int()]);

const byIds = statement('article.byIds', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.tuple([article, source, z.array(version)]).transform(([own, publisher, versions]) => ({
    ...own,
    source: publisher,
    versions: versions.map(([sha256, characters]) => ({ sha256, characters })),
  })),
});
const page = statement('article.page', {
  params: z.object({ after: z.string(), before: z.string(), backwards: z.boolean(), limit: z.int() }),
  row: z.tuple([z.string()]),
});
const published = statement('article.evidenceUpTo', { params: z.object({}), row: z.tuple([z.string()]) });

/** Ids are lower-case ASCII, so this sorts after all of them. */
const afterAll = '~';

export type ArticleRow = z.output<typeof byIds.row>;

export function articleLoader(graph: Graph) {
  return {
    byId: loadOne(
      (ids) => graph.read(byIds, { ids }),
      (row) => row.id,
      (row) => row,
    ),
    /** Up to `limit` ids in order, between two of them. */
    async page({ after, before, backwards, limit }: Window) {
      const span = { after: after ?? '', before: before ?? afterAll, backwards, limit };
      const ids = (await graph.read(page, span)).map(([id]) => id);
      return backwards ? ids.reverse() : ids;
    },
    /** The latest day of publication in the whole graph; null while it is empty. */
    async evidenceUpTo(): Promise<string | null> {
      const days = (await graph.read(published, {})).map(([date]) => daysOf(date).last);
      return days.length === 0 ? null : days.reduce(later);
    },
  };
}
