import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { didYouMean } from '../../../claims/nearest.js';
import { AlliancesError } from '../../../errors.js';
import type { Problem } from '../../seed-problem.js';
import { readIfThere, unreadable } from '../raw-file.js';
import type { Mapping, TableMapping } from './fields.js';
import { type Guess, guessMapping } from './guess.js';
import { mappingRefused, readMapping } from './mapping.js';
import { type CsvTable, csvTable } from './table.js';

export interface CsvFiles extends Guess {
  readonly tables: ReadonlyMap<string, CsvTable>;
}

/**
 * The files at a path with what their columns are: by the mapping, or as it is guessed.
 * @param path a folder, or one of its files, beside which the mapping may name others
 * @throws AlliancesError where there is none, one is broken, or the mapping does not fit them
 */
export async function csvFiles(path: string, mappingPath: string | null): Promise<CsvFiles> {
  const { folder, names } = await namesAt(path);
  if (mappingPath === null) {
    const tables = await tablesOf(
      folder,
      names.map((name) => [name, null] as const),
    );
    return { tables, ...guessMapping(tables) };
  }
  const mapping = await readMapping(mappingPath);
  const mapped = [...mapping.nodes, ...mapping.edges];
  const tables = await tablesOf(
    folder,
    mapped.map(([name, { delimiter }]) => [name, delimiter] as const),
  );
  const problems = mapped.flatMap(([name, table]) => misfits(mapping, name, table, tables.get(name), names));
  if (problems.length > 0) throw mappingRefused(mappingPath, problems);
  const notes = names
    .filter((name) => !tables.has(name))
    .map((name) => `${name} is not in the mapping, and was not read.`);
  return { tables, mapping, notes, missing: [] };
}

async function namesAt(path: string): Promise<{ folder: string; names: string[] }> {
  try {
    if (!(await stat(path)).isDirectory()) return { folder: dirname(path), names: [basename(path)] };
    const names = (await readdir(path)).filter((name) => /\.(csv|tsv)$/i.test(name)).sort();
    if (names.length > 0) return { folder: path, names };
  } catch (error) {
    throw unreadable(path, error);
  }
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `${path} has no file that ends in .csv or .tsv.`,
    'Give a folder with files of nodes and edges, or one file of edges.',
  );
}

async function tablesOf(
  folder: string,
  files: Iterable<readonly [string, TableMapping<string>['delimiter']]>,
): Promise<Map<string, CsvTable>> {
  const tables = new Map<string, CsvTable>();
  for (const [name, delimiter] of files) {
    const raw = await readIfThere(join(folder, name));
    if (raw) tables.set(name, csvTable(raw, delimiter));
  }
  return tables;
}

/** What a mapping says of a file that is not so. */
function misfits(
  { document }: Mapping,
  name: string,
  { columns, identifiers }: TableMapping<string>,
  table: CsvTable | undefined,
  names: readonly string[],
): Problem[] {
  if (!document) return [];
  if (!table) {
    const mend = didYouMean(name, names, `There are ${names.join(', ')}.`);
    return [document.problem(['files', name], `there is no file ${name}`, mend, 'key')];
  }
  const named = [
    ...[...columns].map(([field, column]) => [['columns', field], column] as const),
    ...[...identifiers].map(([scheme, column]) => [['identifiers', scheme], column] as const),
  ];
  return named
    .filter(([, column]) => !table.columns.includes(column))
    .map(([at, column]) =>
      document.problem(
        ['files', name, ...at],
        `${name} has no column "${column}"`,
        didYouMean(column, table.columns, `Its columns are ${table.columns.join(', ')}.`),
      ),
    );
}
