import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { address, serve } from './serve.mjs';

// @neo4j/graphql as its manual sets it up, under a yoga that does nothing else; the database is named, which saves a
// round trip, and fields that it deprecates are left out, which makes its schema smaller.
const { uri, user, password, database } = address();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const typeDefs = readFileSync(new URL('peer.graphql', import.meta.url), 'utf8');
const ordered = { GT: true, GTE: true, LT: true, LTE: true };
const library = new Neo4jGraphQL({
  typeDefs,
  driver,
  features: {
    filters: { String: ordered, ID: ordered },
    excludeDeprecatedFields: {
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      attributeFilters: true,
      mutationOperations: true,
      relationshipFilters: true,
    },
  },
});
const yoga = createYoga({
  schema: await library.getSchema(),
  context: { sessionConfig: { database } },
  graphiql: false,
  landingPage: false,
  logging: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1');
await once(server, 'listening');

serve(`http://127.0.0.1:${server.address().port}`, async () => {
  server.closeAllConnections();
  server.close();
  await driver.close();
});
