import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchedJava, fetchJava } from './fetch-java.js';
import { writeHome } from './home.js';
import { ensureJars } from './jars.js';
import { findJava, installedJavas, isSupported, type Java } from './java.js';
import { launch } from './launch.js';
import { ensurePassword } from './password.js';
import { freePorts } from './ports.js';
import { endNeo4j, runningOn } from './process.js';
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

export interface LocalNeo4jOptions {
  /** An existing folder that only this process uses (`openDataDir`). */
  dataDir: string;
  /** Where Neo4j's jars are or go; `jars` in `dataDir` unless set. */
  jarsDir?: string;
  /** 0 chooses a free port. */
  boltPort: number;
  /** 0 chooses a free port. */
  httpPort: number;
  /** Where the API will answer a browser; without it Neo4j Browser gets no style and no guide. */
  apiUrl?: string | undefined;
  javaHome: string | undefined;
  /** Bring a Java into `dataDir` if none is found. */
  fetchJava: boolean;
  /** What Java and Maven inherit, and where they are looked for (PATH). */
  environment: NodeJS.ProcessEnv;
  /** Gets one plain sentence for each thing that takes a while. */
  log?: (message: string) => void;
  progress?: (step: { done: number; total: number; phase: string; unit: string }) => void;
  /** Neo4j settings beside and over ours. */
  settings?: Record<string, string>;
}

/**
 * Starts Neo4j on `dataDir` as a child process, fetching what it needs, and waits until it answers. A Neo4j
 * that a killed process of ours left running there is ended first.
 * @throws AlliancesError with what to do about it; the signal's reason when aborted, with nothing left running.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions, signal?: AbortSignal): Promise<LocalNeo4j> {
  const { environment, log = () => {}, progress = () => {} } = options;
  // The server is known by the home folder on its command line, so one folder has to have one name.
  const dataDir = await realpath(options.dataDir);
  const home = join(dataDir, 'neo4j');
  if ((await runningOn(home)) !== undefined) {
    log('Stopping the Neo4j that an earlier run left behind.');
    await endNeo4j(home);
  }
  const ports = await freePorts(options);
  const java = await chooseJava({ ...options, dataDir, log });
  const javaEnvironment = { ...environment, JAVA_HOME: java.home };
  const jarsDir = options.jarsDir ?? join(dataDir, 'jars');
  await ensureJars({ jarsDir, environment: javaEnvironment, signal, log, progress });
  signal?.throwIfAborted();

  const settings = { ...localSettings(ports.boltPort, ports.httpPort, options.apiUrl), ...options.settings };
  await writeHome(home, settings);
  const classpath = join(jarsDir, '*');
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

async function chooseJava(
  options: LocalNeo4jOptions & { dataDir: string; log: (message: string) => void },
): Promise<Java> {
  const folder = join(options.dataDir, 'java');
  const search = async () => {
    const fetched = await fetchedJava(folder);
    const installed = [...(fetched ? [fetched] : []), ...(await installedJavas())];
    return findJava({ javaHome: options.javaHome, environment: options.environment, installed });
  };
  const java = await search().catch(async (error) => {
    if (!options.fetchJava) throw error;
    options.log('Fetching Java.');
    await fetchJava(folder);
    options.log('Fetched Java.');
    return search();
  });
  if (options.javaHome && java.home !== options.javaHome)
    options.log(
      `JAVA_HOME (${options.javaHome}) is no Java 17 or newer; using ${java.command}, Java ${java.version}.`,
    );
  if (!isSupported(java))
    options.log(
      `Neo4j 5.26 is made for Java 17 and 21; ${java.command} is Java ${java.version}, which has worked.`,
    );
  return java;
}
