import type { QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = { stats: (_, __, { loaders }) => loaders.stats() };
