import type { SeedDocument } from '../../seed-document.js';
import type { Delimiter } from './table.js';

/** What a column of a file of nodes may be. */
export const nodeFields = [
  'id',
  'label',
  'name',
  'aliases',
  'identifiers',
  'kind',
  'area',
  'organisation',
  'seats',
] as const;

/** What a column of a file of edges may be. */
export const edgeFields = [
  'key',
  'subject',
  'subjectLabel',
  'predicate',
  'object',
  'objectLabel',
  'status',
  'role',
  'contest',
  'party',
  'valid',
  'from',
  'to',
  'published',
  'hedges',
  'polarity',
  'gist',
  'rank',
  'withdrawn',
  'supersedes',
] as const;

export type NodeField = (typeof nodeFields)[number];
export type EdgeField = (typeof edgeFields)[number];

/** Of one file: which column each field is, what it is where there is none, and what its cells mean. */
export interface TableMapping<Field extends string> {
  /** Null: to be found out. */
  readonly delimiter: Delimiter | null;
  readonly columns: ReadonlyMap<Field, string>;
  /** Where there is no column, or the cell is empty. */
  readonly constants: ReadonlyMap<Field, string>;
  /** By field, and by what a cell says in lower case. */
  readonly values: ReadonlyMap<Field, ReadonlyMap<string, string>>;
  /** Columns of ids elsewhere, by scheme. */
  readonly identifiers: ReadonlyMap<string, string>;
}

/** How a source writes its days and lists. */
export interface Conventions {
  /** Whether an end is the last day or the one after it. */
  readonly ends: 'inclusive' | 'exclusive';
  /** Whether a row without an end holds when it was published, or that is not known. */
  readonly noEnd: 'current' | 'unknown';
  readonly dates: 'iso' | 'day-first' | 'month-first';
  /** What stands between the members of a list in a cell. */
  readonly lists: string;
}

/** Which column of which file is what. */
export interface Mapping extends Conventions {
  readonly source: MappedSource;
  /** EDTF; null where it is not said. */
  readonly published: string | null;
  /** By the names of the files. */
  readonly nodes: ReadonlyMap<string, TableMapping<NodeField>>;
  readonly edges: ReadonlyMap<string, TableMapping<EdgeField>>;
  /** Where it is written; null for one that was guessed. */
  readonly document: SeedDocument | null;
}

/** What a mapping says of the source. */
export interface MappedSource {
  readonly slug?: string | undefined;
  readonly name?: string | undefined;
  readonly licence?: string | undefined;
  readonly url?: string | undefined;
  readonly reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | undefined;
  readonly reliabilityReason?: string | undefined;
}

/** What the row says of a field; empty where it says nothing. */
export function cellOf<Field extends string>(
  { columns, constants, values }: TableMapping<Field>,
  cells: ReadonlyMap<string, string>,
  field: Field,
): string {
  const written = cells.get(columns.get(field) ?? '') || (constants.get(field) ?? '');
  return values.get(field)?.get(written.toLowerCase()) ?? written;
}

/** The members of the list that a cell holds. */
export const listOf = (cell: string, { lists }: Conventions): string[] =>
  cell
    .split(lists)
    .map((one) => one.trim())
    .filter((one) => one !== '');
