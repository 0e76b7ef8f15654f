import { orderShown } from './days.js';
import {
  type EdgeField,
  edgeFields,
  type Mapping,
  type NodeField,
  nodeFields,
  type TableMapping,
} from './fields.js';
import { edgeHeaders, headerKey, nodeHeaders, schemeHeaders } from './headers.js';
import { labelIn } from './nodes.js';
import { predicateIn } from './predicate.js';
import type { CsvTable } from './table.js';

export interface Guess {
  readonly mapping: Mapping;
  /** Files that are left out, a sentence each. */
  readonly notes: readonly string[];
  /** What the files do not show, and a mapping must say. */
  readonly missing: readonly string[];
}

/** Which column is what, by well-known names and, where a name may mean two things, by what stands below it. */
export function guessMapping(tables: ReadonlyMap<string, CsvTable>): Guess {
  const edges = new Map<string, TableMapping<EdgeField>>();
  const nodes = new Map<string, TableMapping<NodeField>>();
  const notes: string[] = [];
  for (const [name, table] of tables) {
    const columns = assigned(table, edgeFields, edgeHeaders, fitsEdge);
    if (columns.has('subject') && columns.has('object')) edges.set(name, edgesGuess(table, columns));
    else {
      const own = assigned(table, nodeFields, nodeHeaders, fitsNode);
      if (own.has('name')) nodes.set(name, nodesGuess(table, own));
      else notes.push(`${name} has no columns that are known for nodes or edges, and was not read.`);
    }
  }
  for (const name of derivedAmong(tables, edges)) {
    edges.delete(name);
    notes.push(`${name} is derived from the claims beside it, and was not read.`);
  }
  const mapping: Mapping = {
    ...conventionsOf(tables, edges),
    source: {},
    published: null,
    nodes,
    edges,
    document: null,
  };
  return { mapping, notes, missing: missingIn(mapping, tables) };
}

type Fits<Field extends string> = (field: Field, cells: readonly string[], key: string) => boolean;

/** Each column for the first field that knows its name and that it fits. */
function assigned<Field extends string>(
  { columns, rows }: CsvTable,
  fields: readonly Field[],
  headers: Readonly<Record<Field, readonly string[]>>,
  fits: Fits<Field>,
): Map<Field, string> {
  const byKey = new Map(columns.map((column) => [headerKey(column), column]));
  const cellsOf = (column: string) => rows.slice(0, looked).flatMap(({ cells }) => cells.get(column) || []);
  const found = new Map<Field, string>();
  const inOrder = (Object.keys(headers) as Field[]).filter((field) => fields.includes(field));
  for (const field of inOrder) {
    const key = headers[field].find((one) => {
      const column = byKey.get(one);
      return column !== undefined && fits(field, cellsOf(column), one);
    });
    const column = byKey.get(key ?? '');
    if (key === undefined || column === undefined) continue;
    found.set(field, column);
    byKey.delete(key);
  }
  return found;
}

/** Rows that are enough to see what is in a column. */
const looked = 1_000;

const isDay = (cell: string) => /^\d{4}($|[-/])|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(cell);

const fitsNode: Fits<NodeField> = (field, cells) =>
  field !== 'label' || (cells.length > 0 && cells.every((cell) => labelIn(cell) !== null));

const fitsEdge: Fits<EdgeField> = (field, cells, key) => {
  if (field === 'subject' || field === 'object')
    return !(key === 'from' || key === 'to') || !cells.every(isDay);
  // A bare number may be another row's in the next export.
  if (field === 'key') return !cells.every((cell) => /^\d+$/.test(cell));
  // Gephi says in such a column whether an edge is directed.
  if (field === 'predicate') return cells.some((cell) => predicateIn(cell) !== null);
  return true;
};

function nodesGuess(table: CsvTable, columns: ReadonlyMap<NodeField, string>): TableMapping<NodeField> {
  const identifiers = Object.entries(schemeHeaders).flatMap(([scheme, keys]) => {
    const column = table.columns.find((one) => keys.includes(headerKey(one)));
    return column === undefined ? [] : [[scheme, column] as const];
  });
  return {
    delimiter: table.delimiter,
    columns,
    constants: new Map(),
    values: new Map(),
    identifiers: new Map(identifiers),
  };
}

function edgesGuess(table: CsvTable, columns: ReadonlyMap<EdgeField, string>): TableMapping<EdgeField> {
  const isStance = headerKey(columns.get('polarity') ?? '') === 'stance';
  const stances = new Map([
    ['stated', 'ASSERTED'],
    ['hedged', 'ASSERTED'],
  ]);
  return {
    delimiter: table.delimiter,
    columns,
    constants: new Map(),
    values: new Map(isStance ? [['polarity', stances]] : []),
    identifiers: new Map(),
  };
}

/** Of an export of this graph the relationships, where the claims that they come from are there. */
function derivedAmong(tables: ReadonlyMap<string, CsvTable>, edges: ReadonlyMap<string, unknown>): string[] {
  const derived = [...edges.keys()].filter((name) => tables.get(name)?.columns.includes('claim_ids'));
  return derived.length < edges.size ? derived : [];
}

function conventionsOf(tables: ReadonlyMap<string, CsvTable>, edges: Mapping['edges']) {
  const days = [...edges].flatMap(([name, { columns }]) =>
    (tables.get(name)?.rows ?? []).flatMap(({ cells }) =>
      [columns.get('from'), columns.get('to')].map((column) => cells.get(column ?? '') ?? ''),
    ),
  );
  const hasArrays = [...tables.values()].some(({ columns }) => columns.some((one) => one.endsWith('[]')));
  return {
    ends: 'inclusive',
    noEnd: 'current',
    dates: orderShown(days) ?? 'iso',
    lists: hasArrays ? ';' : '|',
  } as const;
}

function missingIn({ nodes, edges }: Mapping, tables: ReadonlyMap<string, CsvTable>): string[] {
  if (edges.size === 0) {
    const all = [...tables].map(([name, { columns }]) => `${name} has ${columns.join(', ')}`);
    return [`no file has columns for a subject and an object, as source and target are (${all.join('; ')})`];
  }
  return [
    ...[...edges]
      .filter(([, { columns }]) => !columns.has('predicate'))
      .map(([name]) => `no column of ${name} names a predicate, so that it needs one in \`constants\``),
    ...[...nodes]
      .filter(([, { columns }]) => !columns.has('label'))
      .map(
        ([name]) => `no column of ${name} has labels such as Person, so that it needs one in \`constants\``,
      ),
  ];
}
