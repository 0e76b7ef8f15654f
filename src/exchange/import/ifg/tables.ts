import { join } from 'node:path';
import { AlliancesError } from '../../../errors.js';
import { type CsvTable, csvTable } from '../csv/table.js';
import type { Refusal } from '../data-set.js';
import { readIfThere } from '../raw-file.js';

/** The tables that are read, each with the columns that are needed of it. */
const columns = {
  person: ['id', 'id_parliament', 'name', 'start_date', 'end_date'],
  organisation: ['id', 'name', 'short_name'],
  post: ['id', 'organisation_id', 'name', 'rank_equivalence'],
  appointment: ['id', 'person_id', 'post_id', 'start_date', 'end_date'],
  appointment_characteristics: [
    ...['id', 'appointment_id', 'cabinet_status', 'is_acting', 'is_on_leave', 'leave_reason'],
    ...['start_date', 'end_date'],
  ],
  constituency: ['id', 'name'],
  representation: ['id', 'person_id', 'house', 'type', 'constituency_id', 'start_date', 'end_date'],
  representation_characteristics: ['id', 'representation_id', 'party', 'start_date', 'end_date'],
} as const;

export type IfgName = keyof typeof columns;
type Row<Name extends IfgName> = Readonly<Record<(typeof columns)[Name][number], string>>;

/** A row with its line. */
export type IfgRow<Name extends IfgName> = Row<Name> & { readonly place: string };

const names = Object.keys(columns) as IfgName[];
const needed: readonly IfgName[] = ['person', 'organisation', 'post', 'appointment'];

export interface IfgTables {
  readonly tables: ReadonlyMap<IfgName, CsvTable>;
  readonly missing: readonly string[];
  readonly refused: readonly Refusal[];
  rowsOf<Name extends IfgName>(name: Name): readonly IfgRow<Name>[];
}

export const ifgSlug = (name: IfgName) => `ifg-${name.replaceAll('_', '-')}`;
const fileName = (name: IfgName) => `${name}.csv`;

/** @throws AlliancesError where a table that the rest hangs on is not there, or one lacks a column */
export async function ifgTables(folder: string): Promise<IfgTables> {
  const tables = new Map<IfgName, CsvTable>();
  for (const name of names) {
    const raw = await readIfThere(join(folder, fileName(name)));
    if (raw) tables.set(name, withColumns(csvTable(raw), columns[name]));
  }
  const lacking = needed.filter((name) => !tables.has(name));
  if (lacking.length > 0) {
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `${folder} has no ${lacking.map(fileName).join(', ')}.`,
      "Give the folder data/ of the Institute for Government's ministers database.",
    );
  }
  return {
    tables,
    missing: names.filter((name) => !tables.has(name)).map(fileName),
    refused: [...tables].flatMap(([name, { wrong }]) =>
      wrong.map(({ line, reason }) => ({ file: ifgSlug(name), place: `line ${line}`, reason })),
    ),
    rowsOf: (name) => (tables.get(name)?.rows ?? []).map(({ line, cells }) => rowOf(name, line, cells)),
  };
}

function rowOf<Name extends IfgName>(name: Name, line: number, cells: ReadonlyMap<string, string>) {
  const own = Object.fromEntries(columns[name].map((column) => [column, cells.get(column) ?? '']));
  return { ...own, place: `line ${line}` } as IfgRow<Name>;
}

function withColumns(table: CsvTable, wanted: readonly string[]): CsvTable {
  const lacking = wanted.filter((column) => !table.columns.includes(column));
  if (lacking.length === 0) return table;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `${table.raw.path}:1 cannot be read: it has no column ${lacking.join(', ')}.`,
    "Give the folder data/ of the Institute for Government's ministers database as it was published.",
  );
}
