import { once } from 'node:events';
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { queries } from '../queries/queries.mjs';
import { address, serve } from './serve.mjs';

// The least that can be between HTTP and Neo4j: one statement, auto-commit, read access, the database named.
const { uri, user, password, database } = address();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const readings = new Map(queries.flatMap(({ name, raw }) => (raw ? [[`/${name}`, raw]] : [])));

const server = createServer(async (request, response) => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { statement, reply } = readings.get(request.url);
    const { records } = await session.run(statement, JSON.parse(await bodyOf(request)));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(reply(records)));
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  } finally {
    await session.close();
  }
});

function bodyOf(request) {
  return new Promise((resolve, reject) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => resolve(body));
    request.on('error', reject);
  });
}

server.listen(0, '127.0.0.1');
await once(server, 'listening');

serve(`http://127.0.0.1:${server.address().port}`, async () => {
  server.closeAllConnections();
  server.close();
  await driver.close();
});
