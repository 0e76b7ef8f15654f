import type { Config } from '../config.js';
import { type LoadReport, loadInWords, loadSeed, seedDir } from '../exchange/load-seed.js';
import type { Log } from '../log.js';
import { makeDataDir } from '../neo4j/folder.js';
import { busy } from '../neo4j/lock.js';
import { createApi } from './api.js';
import { checkAddress, type Listening, listen } from './http.js';
import { createMetrics } from './metrics.js';
import { findRunning, tellRunning, untellRunning } from './running.js';
import { openStore, type Store, type StoreOptions } from './store.js';

export interface Started {
  readonly url: string;
  readonly store: Store;
  readonly report: LoadReport;
  /** Stops in order: not ready, requests finished, connections closed, Neo4j stopped. Again, it awaits the same end. */
  stop(): Promise<void>;
}

/** Starts everything: the graph, the seed in it, and the API that serves it. */
export async function start(config: Config, log: Log, options: StoreOptions): Promise<Started> {
  const metrics = createMetrics();
  // A local Neo4j sees to its folder itself.
  if (config.neo4j.uri !== undefined) await makeDataDir(config.dataDir);
  else await refuseSecond(config);
  await checkAddress(config);
  const store = await openStore(config, { ...options, observe: metrics.observe });
  // Whatever waits for the graph then fails at once.
  const interrupt = () => void store.close();
  options.signal?.addEventListener('abort', interrupt);
  let listening: Listening | null = null;
  try {
    options.signal?.throwIfAborted();
    options.reporter.step('Checking and loading the seed.');
    const report = await loadSeed(store.graph, store.archive, seedDir, (done, total) =>
      options.reporter.progress({ done, total, phase: 'Loading the seed', unit: 'facts' }),
    );
    options.reporter.step(loadInWords(report));
    const { graph, archive } = store;
    const page = { neo4jBrowser: store.neo4j?.browserUrl ?? null, embedOrigins: config.embedOrigins };
    const api = createApi({ graph, archive, log, metrics, browserPort: browserPortOf(config, store), page });
    listening = await listen(api, { host: config.host, port: config.port });
    await tell(config, listening, store);
    // Interrupted meanwhile, it has lost its store.
    options.signal?.throwIfAborted();
    return startedOf(config, listening, store, report);
  } catch (error) {
    await stop(config, listening, store);
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', interrupt);
  }
}

/** Before its port is looked at, which the first has as well. */
async function refuseSecond({ dataDir }: Config): Promise<void> {
  const first = await findRunning(dataDir);
  if (first?.neo4j) throw busy(dataDir, `process ${first.pid}, which serves ${first.url}`);
}

function startedOf(config: Config, listening: Listening, store: Store, report: LoadReport): Started {
  let stopping: Promise<void> | null = null;
  return {
    url: listening.url,
    store,
    report,
    stop: () => {
      stopping ??= stop(config, listening, store);
      return stopping;
    },
  };
}

/** Of a Neo4j elsewhere none is known but what NEO4J_HTTP_PORT says. */
const browserPortOf = ({ neo4j }: Config, store: Store) =>
  store.neo4j ? Number(new URL(store.neo4j.browserUrl).port) : neo4j.httpPort;

async function tell({ dataDir }: Config, { url }: Listening, { neo4j }: Store): Promise<void> {
  const server = neo4j && { uri: neo4j.uri, user: neo4j.user, passwordFile: neo4j.passwordFile };
  await tellRunning(dataDir, { pid: process.pid, url, neo4j: server });
}

async function stop({ dataDir }: Config, listening: Listening | null, store: Store): Promise<void> {
  try {
    await untellRunning(dataDir);
    await listening?.close();
  } finally {
    await store.close();
  }
}
