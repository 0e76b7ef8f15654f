import { entityLabels } from '../claims/claim.js';
import type { QueryResolvers, StatsResolvers } from './types.generated.js';

export const Query: QueryResolvers = { stats: () => ({}) };

/** The format of a graph in which no load is noted. */
const firstFormat = 1;

export const Stats: StatsResolvers = {
  nodes: async (_, __, { loaders }) => {
    const counts = await loaders.counts();
    return entityLabels.map((label) => ({ label, count: counts.get(label) ?? 0 }));
  },
  claims: async (_, __, { loaders }) => (await loaders.counts()).get('Claim') ?? 0,
  predicates: (_, __, { loaders }) => loaders.stats.predicates(),
  relationships: async (_, __, { loaders }) =>
    (await loaders.stats.relationships()).reduce((sum, { count }) => sum + count, 0),
  relationshipTypes: (_, __, { loaders }) => loaders.stats.relationships(),
  disputes: async (_, __, { loaders }) => (await loaders.counts()).get('Dispute') ?? 0,
  articles: async (_, __, { loaders }) => (await loaders.counts()).get('Article') ?? 0,
  evidenceFrom: async (_, __, { loaders }) => (await loaders.article.horizon())?.first ?? null,
  evidenceUpTo: async (_, __, { loaders }) => (await loaders.article.horizon())?.last ?? null,
  lastLoad: (_, __, { loaders }) => loaders.stats.lastLoad(),
  format: async (_, __, { loaders }) => (await loaders.stats.lastLoad())?.format ?? firstFormat,
};
