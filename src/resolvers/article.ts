import { pageFetched, windowOf } from '../relay.js';
import { claimPage } from './claim-page.js';
import { counted } from './entity.js';
import { at, momentOf } from './rows.js';
import type { ArticleConnectionResolvers, ArticleResolvers, QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  article: async (_, { id, ...args }, { loaders }) => {
    const found = await loaders.article.byId.load(id.includes(':') ? id : `article:${id}`);
    return found && at(found, momentOf(args));
  },
  articles: async (_, args, { loaders }) => {
    const window = windowOf(args);
    const ids = await loaders.article.page({ ...window, limit: window.limit + 1 });
    const found = await Promise.all(ids.map((id) => loaders.article.byId.load(id)));
    const rows = found.flatMap((article) => (article ? [at(article, momentOf(args))] : []));
    const count = async () => (await loaders.counts()).get('Article') ?? 0;
    return { ...pageFetched(rows, ({ id }) => id, window), count };
  },
};

export const ArticleConnection: ArticleConnectionResolvers = counted;

export const Article: ArticleResolvers = {
  publisher: ({ source }) => ({ ...source, url: source.url ?? null }),
  copyOf: async ({ id, origin, moment }, _, { loaders }) => {
    const original = origin === id ? null : await loaders.article.byId.load(origin);
    return original && at(original, moment);
  },
  claims: async ({ id, moment }, args, context) =>
    claimPage(context, await context.loaders.claim.ofArticle.load(id), args, moment),
};
