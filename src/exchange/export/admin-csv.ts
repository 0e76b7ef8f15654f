import { AlliancesError } from '../../errors.js';
import { type Columns, headerType, notes } from './admin-tables.js';
import type { Stored, StoredKind } from './stored.js';

/** What a row is, apart from its properties. */
const leading = {
  nodes: [':ID', ':LABEL'],
  relationships: [':START_ID', ':END_ID', ':TYPE'],
} as const;

export const headerOf = (kind: StoredKind, columns: Columns): string =>
  line([
    ...leading[kind],
    ...[...columns].map(([key, type]) => `${key}:${headerType(type)}`),
    ...notes.map((note) => `${note}:string[]`),
  ]);

/**
 * A row as the importer reads it. Texts are quoted, so that an empty cell is null and `""` an empty text; a backslash is
 * one, and lines may break within quotes.
 * @param columns of the file, in their order
 * @param delimiter between the members of a list; no member has it
 * @param lacking properties that are to stay without a value though they are lists
 */
export function rowOf(
  columns: readonly Column[],
  { ids, names, properties }: Stored,
  delimiter: string,
  lacking: readonly string[],
): string {
  const blank = columns.flatMap(([key]) => (isBlank(properties[key]) ? [key] : []));
  return line([
    ...ids,
    cellOf(names, delimiter),
    ...columns.map(([key, type]) => cellOf(checked(properties[key], key, type), delimiter)),
    cellOf(lacking, delimiter),
    cellOf(blank, delimiter),
  ]);
}

/** A property and its type. */
export type Column = readonly [key: string, type: string];

const line = (cells: readonly string[]) => `${cells.join(',')}\n`;

/** The importer takes it for an empty list. */
const isBlank = (value: unknown) => Array.isArray(value) && value.length === 1 && value[0] === '';

function cellOf(value: unknown, delimiter: string): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    return value.length === 0 ? '' : quoted(value.map(plain).join(delimiter));
  }
  return typeof value === 'string' ? quoted(value) : plain(value);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Neo4j counts further than a number here can. */
function checked(value: unknown, key: string, type: string): unknown {
  if (type !== 'INTEGER' && type !== 'LIST<INTEGER>') return value;
  const inexact = [value].flat().find((one) => typeof one === 'number' && !Number.isSafeInteger(one));
  if (inexact === undefined) return value;
  throw new AlliancesError(
    'GRAPH_UNREADABLE',
    `The graph holds the ${key} ${inexact}, a whole number that is too large to be exported exactly.`,
    'It is none of this record: make it a text or remove it.',
  );
}

const plain = (value: unknown) => (Object.is(value, -0) ? '-0' : String(value));
