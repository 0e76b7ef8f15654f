import { articles } from './article-list.js';
import { claimPage } from './claim-page.js';
import { counted } from './entity.js';
import { at, momentOf } from './rows.js';
import type { ArticleConnectionResolvers, ArticleResolvers, QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  article: async (_, { id, ...args }, { loaders }) => {
    const found = await loaders.article.byId.load(id.includes(':') ? id : `article:${id}`);
    return found && at(found, momentOf(args));
  },
  articles: (_, args, context) => articles(args, context),
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
