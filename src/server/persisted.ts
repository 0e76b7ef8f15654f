import { createHash } from 'node:crypto';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

/** In characters; whoever registers more pushes out what was used longest ago. */
const mostKept = 4_000_000;

/**
 * Operations that clients send once with their SHA-256 and then by that alone, also in a GET, as Apollo's clients and
 * others do (automatic persisted queries): `extensions: { persistedQuery: { version: 1, sha256Hash } }`.
 */
export function persistedOperations() {
  const texts = new LRUCache<string, string>({
    maxSize: mostKept,
    sizeCalculation: ({ length }) => length + 64,
  });
  const register: Plugin = {
    onParams({ params }) {
      const hash = hashIn(params);
      if (hash === null || !params.query) return;
      if (createHash('sha256').update(params.query).digest('hex') !== hash) {
        throw new GraphQLError(
          '`sha256Hash` is not that of the query. Give the SHA-256 of its text in UTF-8.',
          {
            extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
          },
        );
      }
      texts.set(hash, params.query);
    },
  };
  const use = usePersistedOperations({
    getPersistedOperation: (hash) => texts.get(hash) ?? null,
    allowArbitraryOperations: true,
    customErrors: {
      // By this message clients know that they are to send the text too.
      notFound: { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
      keyNotFound: {
        message: 'There is no query. Give `query`, or the hash of one in `extensions.persistedQuery`.',
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      },
    },
  });
  return {
    textOf: (hash: string): string | null => texts.get(hash) ?? null,
    plugins: [register, use as Plugin],
  };
}

function hashIn({ extensions }: GraphQLParams): string | null {
  const found = extensions?.['persistedQuery'] as { version?: unknown; sha256Hash?: unknown } | undefined;
  return found?.version === 1 && typeof found.sha256Hash === 'string' ? found.sha256Hash : null;
}
