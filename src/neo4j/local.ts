import { join } from 'node:path';
import { launch } from './launch.js';
import { ensurePassword } from './password.js';
import { freePorts } from './ports.js';
import { type PrepareOptions, prepare, vacate } from './prepare.js';
import { localSettings } from './settings.js';

/** A Neo4j that runs on this machine and is ready for queries. */
export interface LocalNeo4j {
  /** Its Bolt address. */
  uri: string;
  user: string;
  password: string;
  /** The file, mode 0600, that keeps the password. */
  passwordFile: string;
  /** Address of Neo4j Browser. */
  browserUrl: string;
  /** Where its logs are. */
  logs: string;
  pid: number;
  /** Resolves when its process is gone and nobody asked for that; never otherwise. */
  ended: Promise<void>;
  /** Ends it and resolves when its process is gone; the data stays. */
  stop(): Promise<void>;
}

export interface LocalNeo4jOptions extends PrepareOptions {
  /** 0 chooses a free port. */
  boltPort: number;
  /** 0 chooses a free port. */
  httpPort: number;
  /** Where the API will answer a browser; without it Neo4j Browser gets no style and no guide. */
  apiUrl?: string | undefined;
}

/**
 * Starts Neo4j on `dataDir` as a child process, fetching what it needs, and waits until it answers. A Neo4j
 * that a killed process of ours left running there is ended first.
 * @throws AlliancesError with what to do about it; the signal's reason when aborted, with nothing left running.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions, signal?: AbortSignal): Promise<LocalNeo4j> {
  const { environment, log = () => {} } = options;
  const dataDir = await vacate(options);
  const ports = await freePorts(options);
  const settings = { ...localSettings(ports.boltPort, ports.httpPort, options.apiUrl), ...options.settings };
  const { java, classpath, home } = await prepare({ ...options, dataDir }, settings, signal);
  const passwordFile = join(dataDir, 'neo4j-password');
  const password = await ensurePassword({ passwordFile, home, java, classpath, environment });
  signal?.throwIfAborted();

  log('Starting Neo4j.');
  const login = { httpPort: ports.httpPort, user: 'neo4j', password, passwordFile };
  const since = Date.now();
  const running = await launch({ java, classpath, home, settings, environment, login, signal });
  log(`Neo4j is up after ${((Date.now() - since) / 1000).toFixed(1)} s.`);
  return {
    uri: `bolt://127.0.0.1:${ports.boltPort}`,
    user: login.user,
    password,
    passwordFile,
    logs: join(home, 'logs'),
    browserUrl: `http://127.0.0.1:${ports.httpPort}/browser/`,
    ...running,
  };
}
