import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ESM build and the packages that Node loads the other one: two realms of GraphQL types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j.ts'],
    // Community Edition has one database, so files that share it take turns.
    fileParallelism: false,
    // Files share what they import, which would take more than a minute to be loaded for each anew.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
