import { createServer, type Server } from 'node:net';
import { AlliancesError } from '../errors.js';

/** Bolt and HTTP ports of a server on this machine. */
export interface Ports {
  boltPort: number;
  httpPort: number;
}

/**
 * Checks that both ports are free on loopback, and chooses a free one for each 0.
 * @throws AlliancesError `PORT_TAKEN`, naming the port and the variable that moves it.
 */
export async function freePorts({ boltPort, httpPort }: Ports): Promise<Ports> {
  const bolt = await listen(boltPort, 'Bolt', 'NEO4J_BOLT_PORT');
  try {
    const http = await listen(httpPort, 'HTTP', 'NEO4J_HTTP_PORT');
    const ports = { boltPort: portOf(bolt), httpPort: portOf(http) };
    await close(http);
    return ports;
  } finally {
    await close(bolt);
  }
}

function listen(port: number, protocol: string, variable: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE' ? 'is taken by another process' : `cannot be used (${cause.code})`;
      const mend = `Set ${variable} to a free port (0 chooses one), or stop what listens on ${port}.`;
      reject(
        new AlliancesError('PORT_TAKEN', `Port ${port}, meant for Neo4j's ${protocol}, ${why}.`, mend, {
          cause,
        }),
      );
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('A TCP server has a port.');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
