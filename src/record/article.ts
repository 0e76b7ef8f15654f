import { z } from 'zod';
import type { Article } from '../claims/entity.js';
import type { Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { digestOf } from './digest.js';
import type { StatedArticle } from './stream.js';

const rows = z.array(z.record(z.string(), z.unknown()));
const list = z.array(z.string());

const articleDigests = statement('record.articleDigests', {
  params: z.object({ ids: list }),
  row: z.tuple([z.string(), z.string().nullable()]),
});
const putArticles = statement('record.putArticles', {
  params: z.object({ articles: rows }),
  row: z.unknown(),
});
const putCopies = statement('record.putCopies', { params: z.object({ copies: rows }), row: z.unknown() });
const claimsOfArticle = statement('record.claimsOfArticle', {
  params: z.object({ article: z.string() }),
  row: z.tuple([z.string()]),
});

export interface ArticlesWritten {
  /** Ids of those that were new or other than they are kept. */
  readonly written: readonly string[];
  /** Ids of those that were in the graph already. */
  readonly known: readonly string[];
}

export async function writeArticles(run: Run, articles: readonly StatedArticle[]): Promise<ArticlesWritten> {
  if (articles.length === 0) return { written: [], known: [] };
  const stored = new Map(await run(articleDigests, { ids: articles.map(({ article }) => article.id) }));
  const differing = articles
    .map(({ article, origin }) => ({ article, properties: articleProperties(article, origin) }))
    .filter(({ article, properties }) => stored.get(article.id) !== properties.digest);
  if (differing.length > 0) {
    const given = differing.map(({ article: { id, source, versions }, properties }) => {
      return { id, source, properties, versions: versions.map((one) => ({ ...one })) };
    });
    const copies = differing.map(({ article: { id, copyOf } }) => ({ id, original: copyOf }));
    await Promise.all([run(putArticles, { articles: given }), run(putCopies, { copies })]);
  }
  return { written: differing.map(({ article }) => article.id), known: [...stored.keys()] };
}

function articleProperties(article: Article, origin: string) {
  const { versions, source, copyOf, ...own } = article;
  return { ...own, origin, digest: digestOf({ ...article, origin }) };
}

/** Claims of the article in the graph that are not given any more and that nothing corrects; they are kept. */
export async function vanishedFrom(
  run: Run,
  article: string,
  isGiven: (claim: string) => boolean,
): Promise<string[]> {
  const inGraph = (await run(claimsOfArticle, { article })).map(([id]) => id);
  return inGraph.filter((id) => !isGiven(id)).sort();
}
