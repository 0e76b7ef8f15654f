import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchedJava, fetchJava } from './fetch-java.js';
import { writeHome } from './home.js';
import { ensureJars } from './jars.js';
import { findJava, installedJavas, isSupported, type Java } from './java.js';
import { endNeo4j, runningOn } from './process.js';

export interface PrepareOptions {
  /** An existing folder that only this process uses (`openDataDir`). */
  dataDir: string;
  /** Where Neo4j's jars are or go; `jars` in `dataDir` unless set. */
  jarsDir?: string;
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

/** What any program of Neo4j's runs with. */
export interface Prepared {
  java: Java;
  classpath: string;
  /** Neo4j's home, with its configuration in `conf`. */
  home: string;
}

/**
 * The data folder under its one name, as a server is known by the home folder on its command line. A Neo4j that a
 * killed process of ours left running there is ended.
 */
export async function vacate({ dataDir, log = () => {} }: PrepareOptions): Promise<string> {
  const real = await realpath(dataDir);
  const home = homeIn(real);
  if ((await runningOn(home)) !== undefined) {
    log('Stopping the Neo4j that an earlier run left behind.');
    await endNeo4j(home);
  }
  return real;
}

/**
 * Finds or fetches Java and Neo4j's jars, and writes the configuration.
 * @throws AlliancesError with what to do about it; the signal's reason when aborted.
 */
export async function prepare(
  options: PrepareOptions,
  settings: Record<string, string>,
  signal: AbortSignal | undefined,
): Promise<Prepared> {
  const { dataDir, environment, log = () => {}, progress = () => {} } = options;
  const java = await chooseJava({ ...options, log });
  const javaEnvironment = { ...environment, JAVA_HOME: java.home };
  const jarsDir = options.jarsDir ?? join(dataDir, 'jars');
  await ensureJars({ jarsDir, environment: javaEnvironment, signal, log, progress });
  signal?.throwIfAborted();
  const home = homeIn(dataDir);
  await writeHome(home, settings);
  return { java, classpath: join(jarsDir, '*'), home };
}

const homeIn = (dataDir: string) => join(dataDir, 'neo4j');

async function chooseJava(options: PrepareOptions & { log: (message: string) => void }): Promise<Java> {
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
