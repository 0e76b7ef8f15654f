import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { AlliancesError } from '../errors.js';
import { argumentFile } from '../exchange/export/neo4j-admin.js';
import { storedIn } from '../exchange/export/stored.js';
import { connect, type Graph } from '../graph/connection.js';
import { openDataDir } from '../neo4j/data-dir.js';
import { startLocalNeo4j } from '../neo4j/local.js';
import { importOffline } from '../neo4j/offline-import.js';
import { prepare, vacate } from '../neo4j/prepare.js';
import { sharedSettings } from '../neo4j/settings.js';
import { stage } from '../neo4j/staging.js';
import { applySchema } from '../record/schema.js';
import { finishImport } from '../record/unfinished.js';
import { findRunning } from './running.js';
import { localOptions, type StoreOptions, withStore } from './store.js';

export interface ReplaceOptions extends Pick<StoreOptions, 'fetchJava' | 'reporter' | 'signal'> {
  /** Also where the graph that is there holds something. */
  readonly overwrite: boolean;
}

/** What the graph of DATA_DIR then holds. */
export interface Replaced {
  readonly folder: string;
  readonly dataDir: string;
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Makes what `alliances export --format neo4j-admin` has written the graph of DATA_DIR, by Neo4j's offline importer. It is
 * made ready beside the graph that is there, which stays as it is until then.
 * @throws AlliancesError where NEO4J_URI is set, a server runs, or there is a graph that may not be lost; IMPORT_FAILED
 */
export async function replaceGraph(
  config: Config,
  folder: string,
  options: ReplaceOptions,
): Promise<Replaced> {
  const from = resolve(folder);
  checkPlaces(config, from);
  await refuseRunning(config);
  if (!options.overwrite) await refuseLoss(config, options);
  const lock = await openDataDir(config.dataDir);
  try {
    return { folder: from, dataDir: config.dataDir, ...(await replace(config, from, options)) };
  } finally {
    await lock.release();
  }
}

function checkPlaces({ neo4j }: Config, folder: string): void {
  if (!existsSync(join(folder, argumentFile)))
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `${folder} has no file ${argumentFile}.`,
      'Name a folder that `alliances export --format neo4j-admin --out <folder>` has written.',
    );
  if (neo4j.uri === undefined) return;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    'An offline import is for the Neo4j of DATA_DIR, and NEO4J_URI names another.',
    `Unset NEO4J_URI; or, where that Neo4j is stopped: cd ${folder} && neo4j-admin database import full neo4j @${argumentFile}`,
  );
}

async function refuseRunning({ dataDir }: Config): Promise<void> {
  const running = await findRunning(dataDir);
  if (!running?.neo4j) return;
  throw new AlliancesError(
    'DATA_DIR_BUSY',
    `The graph in ${dataDir} is being served by process ${running.pid} at ${running.url}.`,
    'An offline import needs a Neo4j that is stopped: stop that server, then import.',
  );
}

async function refuseLoss(config: Config, options: ReplaceOptions): Promise<void> {
  // Without a database there is nothing to lose, and none need be started to see that.
  if (!existsSync(join(config.dataDir, 'neo4j', 'data', 'databases', 'neo4j'))) return;
  const nodes = await withStore(config, options, ({ graph }) => storedIn(graph).count('nodes'));
  if (nodes === 0) return;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `The graph in ${config.dataDir} holds ${nodes} nodes, in whose place the import would be.`,
    'Set DATA_DIR to another folder, or give --overwrite if they may be lost.',
  );
}

async function replace(config: Config, folder: string, options: ReplaceOptions) {
  const { reporter, signal } = options;
  const around = localOptions(config, options);
  const dataDir = await vacate(around);
  const { java } = await prepare({ ...around, dataDir }, sharedSettings(undefined), signal);
  const staging = await stage(dataDir);
  const inside = {
    ...around,
    dataDir: staging.dataDir,
    jarsDir: join(dataDir, 'jars'),
    javaHome: java.home ?? around.javaHome,
  };
  try {
    await importOffline(inside, { folder, argumentFile }, signal);
    const neo4j = await startLocalNeo4j({ ...inside, boltPort: 0, httpPort: 0 }, signal);
    const found = await connected(neo4j, signal, async (graph) => {
      reporter.step('Filling in what the importer leaves out, and building indexes.');
      await finishImport(graph);
      await applySchema(graph);
      const stored = storedIn(graph);
      return { nodes: await stored.count('nodes'), relationships: await stored.count('relationships') };
    }).finally(() => neo4j.stop());
    await staging.takeOver();
    return found;
  } finally {
    await staging.remove();
  }
}

async function connected<Result>(
  { uri, user, password }: { readonly uri: string; readonly user: string; readonly password: string },
  signal: AbortSignal | undefined,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const graph = await connect({ uri, user, password, database: 'neo4j' });
  // Whatever waits for the graph then fails at once.
  const interrupt = () => void graph.close();
  signal?.addEventListener('abort', interrupt);
  try {
    signal?.throwIfAborted();
    return await work(graph);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    await graph.close();
  }
}

export const replacedInWords = ({ folder, dataDir, nodes, relationships }: Replaced): string =>
  `The graph in ${dataDir} is now that of ${folder}: ${nodes} nodes and ${relationships} relationships.`;
