import type { QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  export: (_, { format, of, ask, depth, types, basis, roleKind, asOf }, { exported }) =>
    exported(format.toLowerCase().replaceAll('_', '-'), {
      of: of ?? [],
      ask: ask ?? null,
      depth: depth ?? null,
      types: types ?? [],
      basis: basis ?? [],
      roleKind: roleKind ?? null,
      asOf: asOf ?? null,
    }),
};
