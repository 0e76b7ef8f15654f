import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { AlliancesError } from '../errors.js';
import { temporary } from './home.js';
import { type PrepareOptions, prepare, vacate } from './prepare.js';
import { sharedSettings } from './settings.js';
import { untilClosed } from './until-closed.js';

/**
 * CSV files, each with its own header as Neo4j's manual gives it under "CSV header format". An empty cell is null, and
 * `""` an empty text; no cell is an empty list, which the importer takes for null.
 */
export interface CsvFiles {
  /** A column `:LABEL` names their labels. */
  nodes: readonly string[];
  /** A column `:TYPE` names their types. */
  relationships: readonly string[];
}

/** A folder of CSV files with a file of the importer's options in it, which names them from there. */
export interface CsvFolder {
  readonly folder: string;
  readonly argumentFile: string;
}

/**
 * Makes the files the database of `dataDir`, in place of one that is there, by Neo4j's importer: some thirty times as
 * fast as statements. No server may run on it. Constraints and indexes are made by the start that follows.
 * @throws AlliancesError `IMPORT_FAILED` with the importer's reason, the database then being unusable, or what a start
 * throws; the signal's reason when aborted.
 */
export async function importOffline(
  options: PrepareOptions,
  files: CsvFiles | CsvFolder,
  signal?: AbortSignal,
): Promise<void> {
  const dataDir = await vacate(options);
  const settings = { ...sharedSettings(undefined), ...options.settings };
  const { java, classpath, home } = await prepare({ ...options, dataDir }, settings, signal);
  const args = [
    `-Xmx${settings['server.memory.heap.max_size']}`,
    ...['-cp', classpath, 'org.neo4j.cli.AdminTool'],
    // The database's name comes first, as whatever follows a list of files is taken for one.
    ...['database', 'import', 'full', 'neo4j', '--verbose', '--overwrite-destination'],
    `--report-file=${join(temporary(home), 'import.report')}`,
    ...optionsFor(files),
  ];
  const env = { ...options.environment, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const cwd = 'folder' in files ? files.folder : undefined;
  const child = spawn(java.command, args, { env, stdio: 'pipe', ...(cwd !== undefined && { cwd }) });
  let reason = 'it does not say why';
  const listen = (line: string) => {
    const stage = /^([^,[]+), started /.exec(line)?.[1];
    if (stage) options.log?.(`Neo4j's importer: ${stage}.`);
    // Of nested causes the last says which row of which file it is.
    reason = /^(?:Caused by: )?[\w.$]+(?:Exception|Error): (.+)/.exec(line)?.[1] ?? reason;
  };
  const status = await untilClosed(child, listen, signal);
  signal?.throwIfAborted();
  if (status === 0) return;
  throw new AlliancesError(
    'IMPORT_FAILED',
    `Neo4j's importer ended with ${status}: ${reason}`,
    'Mend the file that it names and import again.',
  );
}

const optionsFor = (files: CsvFiles | CsvFolder): string[] =>
  'folder' in files
    ? [`@${files.argumentFile}`]
    : [
        ...files.nodes.map((file) => `--nodes=${file}`),
        ...files.relationships.map((file) => `--relationships=${file}`),
      ];
