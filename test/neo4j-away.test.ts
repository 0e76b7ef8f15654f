import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../src/graph/connection.js';
import { codesOf, testApi } from './support/api.js';
import { testAddress } from './support/graph.js';

/** A way to Neo4j that can be cut, or left open without an answer. */
async function openWay() {
  const { hostname, port } = new URL(testAddress().uri);
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const server = createServer((near) => {
    const far = dial(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    near.on('data', (bytes) => isFrozen || far.write(bytes));
    far.on('data', (bytes) => isFrozen || near.write(bytes));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    freeze: () => {
      isFrozen = true;
    },
    cut: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

let way: Awaited<ReturnType<typeof openWay>>;
afterEach(() => way.cut());

describe.each(['cut', 'freeze'] as const)('while the way to Neo4j is %s', (failure) => {
  it('a question fails with UNAVAILABLE within six seconds, and /ready says no', async () => {
    way = await openWay();
    const graph = await connect({ ...testAddress(), uri: way.uri });
    const test = await testApi({ graph });
    expect((await test.query('{ person(id: "tom-watson") { name } }')).errors).toBeUndefined();
    way[failure]();
    const started = performance.now();
    const [reply, ready] = await Promise.all([
      test.query('{ person(id: "tom-watson") { name } }'),
      test.get('/ready'),
    ]);
    expect(codesOf(reply)).toEqual(['UNAVAILABLE']);
    expect(ready.status).toBe(503);
    expect((await test.get('/health')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(6_000);
    way.cut();
    await graph.close();
  });
});
