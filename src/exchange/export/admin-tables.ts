import { AlliancesError } from '../../errors.js';
import type { Shape, Stored } from './stored.js';

/** The properties of one file with their types, as its header names them. */
export type Columns = ReadonlyMap<string, string>;

/** How nodes, or relationships, are laid out in files, each of which has one type for a property. */
export interface Tables {
  /** One file each, at least one. A second is needed where a property is a text here and a number there. */
  readonly files: readonly Columns[];
  /** Properties that have several types. */
  readonly mixed: readonly string[];
  /** Properties that are an empty list somewhere, each with the labels or types of what has such a one; `''` for no label. */
  readonly emptyLists: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a header calls the types of Cypher. */
const headerTypes: Readonly<Record<string, string>> = {
  STRING: 'string',
  INTEGER: 'long',
  FLOAT: 'double',
  BOOLEAN: 'boolean',
  'LIST<STRING>': 'string[]',
  'LIST<INTEGER>': 'long[]',
  'LIST<FLOAT>': 'double[]',
  'LIST<BOOLEAN>': 'boolean[]',
};
const emptyList = 'LIST<NOTHING>';
const isList = (type: string) => type.startsWith('LIST<');

/** What single rows note for after the import; see `cypher/unfinished.cypher`. */
export const notes = ['lackingLists', 'blankLists'] as const;

/**
 * Lays out what has these shapes.
 * @throws AlliancesError GRAPH_UNREADABLE where the importer has no way to write a property
 */
export function tablesOf(shapes: readonly Shape[]): Tables {
  for (const shape of shapes) for (const [key, type] of shape.types) checkColumn(key, type, shape);
  return { files: filesFor(shapes), mixed: mixedIn(shapes), emptyLists: emptyListsIn(shapes) };
}

function filesFor(shapes: readonly Shape[]): Map<string, string>[] {
  const files: Map<string, string>[] = [new Map()];
  for (const { types } of shapes) {
    const found = files.find((columns) => fits(columns, types));
    const file = found ?? new Map<string, string>();
    if (!found) files.push(file);
    for (const [key, type] of types) if (type !== emptyList || !file.has(key)) file.set(key, type);
  }
  return files;
}

function mixedIn(shapes: readonly Shape[]): string[] {
  const all = new Map<string, Set<string>>();
  for (const { types } of shapes)
    for (const [key, type] of types) all.set(key, (all.get(key) ?? new Set()).add(type));
  return [...all].filter(([, types]) => isMixed(types)).map(([key]) => key);
}

function emptyListsIn(shapes: readonly Shape[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { names, types } of shapes)
    for (const [key, type] of types)
      if (type === emptyList) found.set(key, new Set([...(found.get(key) ?? []), ...namesOf(names)]));
  return found;
}

/** What has no label goes by the empty one. */
const namesOf = (names: readonly string[]) => (names.length === 0 ? [''] : names);

/** Whether the types of a row, or of a shape, are those of the file's columns; an empty list fits any list. */
const fits = (columns: Columns, types: ReadonlyMap<string, string>) =>
  [...types].every(([key, type]) => {
    const there = columns.get(key);
    if (there === undefined || there === type) return true;
    return isList(there) && isList(type) && (there === emptyList || type === emptyList);
  });

function isMixed(types: ReadonlySet<string>): boolean {
  const full = [...types].filter((type) => type !== emptyList);
  return full.length > 1 || (full.length < types.size && full.some((type) => !isList(type)));
}

/** The number of the file that a row belongs into: the first that it fits, by which the shapes were laid out as well. */
export function fileOf({ files, mixed }: Tables, { types }: Pick<Stored, 'types'>): number {
  if (mixed.length === 0) return 0;
  const own = new Map(mixed.map((key, index) => [key, types[index] ?? 'NULL']));
  for (const [key, type] of own) if (type === 'NULL') own.delete(key);
  return files.findIndex((columns) => fits(columns, own));
}

/** A column for the header; of what is an empty list wherever it is, the type does not matter. */
export const headerType = (type: string): string => headerTypes[type] ?? 'string[]';

/** Properties that an empty list will be made of after the import, though the row lacks them. */
export const lackedBy = ({ emptyLists }: Tables, { names, properties }: Stored): string[] =>
  [...emptyLists]
    .filter(([key, of]) => !(key in properties) && namesOf(names).some((name) => of.has(name)))
    .map(([key]) => key);

function checkColumn(key: string, type: string, { names }: Shape): void {
  const of = names.join(':') || 'a node without a label';
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) || notes.some((note) => note === key))
    throw unwritable(`The property \`${key}\` of ${of} has a name that Neo4j's importer cannot be given.`);
  if (type !== emptyList && headerTypes[type] === undefined)
    throw unwritable(`The property ${key} of ${of} is a ${type}, which this format does not hold.`);
}

const unwritable = (message: string) =>
  new AlliancesError(
    'GRAPH_UNREADABLE',
    message,
    'It is none of this record: rename it, make it a text or remove it.',
  );
