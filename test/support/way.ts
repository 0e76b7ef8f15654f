import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import { testAddress } from './graph.js';

/** A way to Neo4j that can be cut, or left open without an answer. */
export async function openWay() {
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
    /** Ends the connections there are, as a restart of Neo4j does; new ones find the way. */
    interrupt: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
