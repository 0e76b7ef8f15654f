import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { AlliancesError } from '../errors.js';
import type { Api } from './api.js';

export interface Listening {
  /** Where it answers, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new request, finishes those that run, then closes. Again, it does nothing. */
  close(): Promise<void>;
}

/** Requests that have not finished by then are cut off. */
const patience = 10_000;

/**
 * Serves the API on a port.
 * @param options.port 0: a free one
 * @throws AlliancesError PORT_TAKEN
 */
export async function listen(api: Api, { host, port }: { host: string; port: number }): Promise<Listening> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    api.handle(request, response);
  });
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw refused(error, host, port);
  }
  return {
    url: urlOf(server, host),
    close: async () => {
      api.retire();
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      // A connection that is kept alive would hold the server open until it times out.
      for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearTimeout(cut);
    },
  };
}

/** Fails as `listen` would, before anything that takes long is started for nothing. */
export async function checkAddress({ host, port }: { host: string; port: number }): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(port, host), 'listening');
    probe.close();
  } catch (error) {
    throw refused(error, host, port);
  }
}

function refused(cause: unknown, host: string, port: number): AlliancesError {
  const { code = '' } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return portTaken(port, cause);
  const message = `Nothing can be served at ${host}, port ${port} (${code}).`;
  return new AlliancesError('START_FAILED', message, 'Correct HOST or PORT.', { cause });
}

function portTaken(port: number, cause: unknown): AlliancesError {
  return new AlliancesError(
    'PORT_TAKEN',
    `The port ${port} is taken by another program.`,
    'End it, or set PORT to another one.',
    { cause },
  );
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  return urlAt(host, typeof address === 'object' && address ? address.port : 0);
}

const urlAt = (host: string, port: number) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Where a browser on this machine will find what listens so; undefined where its port is not chosen yet. */
export function urlForBrowsers({ host, port }: { host: string; port: number }): string | undefined {
  if (port === 0) return undefined;
  return urlAt(['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host, port);
}
