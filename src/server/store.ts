import { readFile } from 'node:fs/promises';
import type { Config } from '../config.js';
import { type Archive, openArchive } from '../exchange/archive.js';
import { connect, type Graph, type Observe } from '../graph/connection.js';
import { openDataDir } from '../neo4j/data-dir.js';
import { type LocalNeo4j, startLocalNeo4j } from '../neo4j/local.js';
import { urlForBrowsers } from './http.js';
import { findRunning } from './running.js';

/** Told of what goes on while something takes long. */
export interface Reporter {
  /** One plain line: what begins, or what was done. */
  step(message: string): void;
  /** How far a phase has come, as in "Fetching Neo4j: 3 of 214 files". */
  progress(step: {
    readonly done: number;
    readonly total: number;
    readonly phase: string;
    readonly unit: string;
  }): void;
}

/** The graph and the texts, with whatever was started to have them. */
export interface Store {
  readonly graph: Graph;
  readonly archive: Archive;
  /** The Neo4j that was started for it; null where NEO4J_URI names one. */
  readonly neo4j: LocalNeo4j | null;
  /** Closes the connections, then stops what was started. */
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly fetchJava: boolean;
  /** Use the Neo4j of a server that runs on DATA_DIR, if there is one, and leave it running. */
  readonly join?: boolean;
  readonly reporter: Reporter;
  readonly observe?: Observe;
  readonly signal?: AbortSignal;
}

/** Connects to the Neo4j that NEO4J_URI names, or starts one on DATA_DIR and connects to that. */
export async function openStore(config: Config, options: StoreOptions): Promise<Store> {
  const archive = await openArchive(config.articlesDir);
  const { uri, user, password, database } = config.neo4j;
  const there = uri === undefined ? await joined(config, options) : { uri, user, password: password ?? '' };
  if (there) {
    options.reporter.step(`Connecting to ${there.uri}.`);
    const graph = await connect({ ...there, database }, options.observe);
    return { graph, archive, neo4j: null, close: () => graph.close() };
  }
  const lock = await openDataDir(config.dataDir);
  try {
    const neo4j = await startLocalNeo4j(localOptions(config, options), options.signal);
    return await connected(neo4j, archive, database, options, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Opens the store for one piece of work and closes it after, at once when interrupted. */
export async function withStore<Result>(
  config: Config,
  options: StoreOptions,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(config, options);
  // Whatever waits for the graph then fails at once.
  const interrupt = () => void store.close();
  options.signal?.addEventListener('abort', interrupt);
  try {
    options.signal?.throwIfAborted();
    return await work(store);
  } finally {
    options.signal?.removeEventListener('abort', interrupt);
    await store.close();
  }
}

async function joined({ dataDir }: Config, { join = false }: StoreOptions) {
  const server = join ? (await findRunning(dataDir))?.neo4j : null;
  if (!server) return null;
  const password = (await readFile(server.passwordFile, 'utf8')).trim();
  return { uri: server.uri, user: server.user, password };
}

async function connected(
  neo4j: LocalNeo4j,
  archive: Archive,
  database: string,
  { observe }: StoreOptions,
  lock: { release(): Promise<void> },
): Promise<Store> {
  try {
    const graph = await connect(
      { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database },
      observe,
    );
    const stop = async () => {
      try {
        await graph.close();
      } finally {
        await neo4j.stop();
        await lock.release();
      }
    };
    let stopping: Promise<void> | null = null;
    const close = () => {
      stopping ??= stop();
      return stopping;
    };
    return { graph, archive, neo4j, close };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** What starts a Neo4j on DATA_DIR. */
export function localOptions(
  config: Config,
  { fetchJava, reporter }: Pick<StoreOptions, 'fetchJava' | 'reporter'>,
) {
  const { dataDir, javaHome, neo4j, variables } = config;
  return {
    dataDir,
    apiUrl: urlForBrowsers(config),
    boltPort: neo4j.boltPort,
    httpPort: neo4j.httpPort,
    javaHome,
    fetchJava,
    environment: variables,
    log: reporter.step,
    progress: reporter.progress,
  };
}
