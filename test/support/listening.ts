import { openArchive } from '../../src/exchange/archive.js';
import { createLog } from '../../src/log.js';
import { createApi } from '../../src/server/api.js';
import { type Listening, listen } from '../../src/server/http.js';
import { createMetrics } from '../../src/server/metrics.js';
import { seededGraph } from './graph.js';

export interface ListeningApi {
  readonly url: string;
  /** Names of the statements that ran since it was last read. */
  statements(): string[];
  post(body: string, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/**
 * The API over the seeded graph as it is shipped.
 * @param port 0: one of its own
 * @param browserPort where Neo4j Browser is, for which it has files
 */
export async function listeningApi(port = 0, browserPort = 0): Promise<ListeningApi> {
  let ran: string[] = [];
  const graph = await seededGraph((run) => ran.push(run.name));
  const archive = await openArchive(undefined);
  const log = createLog('silent');
  const api = createApi({ graph, archive, metrics: createMetrics(), log, browserPort });
  const listening: Listening = await listen(api, { host: '127.0.0.1', port });
  const { url } = listening;
  const type = { 'content-type': 'application/json', accept: 'application/json' };
  return {
    url,
    statements: () => {
      const names = ran;
      ran = [];
      return names.filter((name) => name !== 'version.read');
    },
    post: (body, headers = {}) =>
      fetch(`${url}/graphql`, { method: 'POST', headers: { ...type, ...headers }, body }),
    get: (path, headers = {}) =>
      fetch(`${url}${path}`, { headers: { accept: 'application/json', ...headers } }),
    close: async () => {
      await listening.close();
      await graph.close();
    },
  };
}
