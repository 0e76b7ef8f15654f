import { z } from 'zod';
import { reliabilities } from '../claims/claim.js';
import { texts } from '../claims/column.js';
import { type Days, daysOf, earlier, later } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement, statement } from '../graph/statement.js';
import type { Span } from '../relay.js';
import { loadOne } from './batch.js';
import { once } from './once.js';

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
const pages = {
  item: { after: z.string(), before: z.string() },
  shape: z.object({ limit: z.int() }),
  row: ([ids]: readonly unknown[]) => texts(ids),
};
const first = eachStatement('article.pageForwards', pages);
const last = eachStatement('article.pageBackwards', pages);
const all = statement('article.all', {
  params: z.object({}),
  row: z
    .tuple([z.string(), z.string(), z.string(), z.string()])
    .transform(([id, title, published, source]) => ({ id, title, published, source })),
});
const published = statement('article.published', { params: z.object({}), row: z.tuple([z.string()]) });

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
    /** Ids in order. */
    async page({ from, to, last: isLast, limit }: Span): Promise<readonly string[]> {
      const item = { after: from ?? '', before: to ?? afterAll };
      const [rows = []] = await graph.readEach(isLast ? last : first, [item], { limit });
      return isLast ? rows.flat().reverse() : rows.flat();
    },
    /** As much of all as tells which are asked for, and in which order. */
    all: () => graph.read(all, {}),
    /** The first and last day on which anything may have been published; null while the graph is empty. */
    horizon: once(async (): Promise<Days | null> => {
      const dates = (await graph.read(published, {})).map(([date]) => daysOf(date));
      if (dates.length === 0) return null;
      return {
        first: dates.map(({ first }) => first).reduce(earlier),
        last: dates.map(({ last }) => last).reduce(later),
      };
    }),
  };
}
