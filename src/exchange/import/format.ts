import type { Source } from '../../claims/entity.js';
import type { Graph } from '../../graph/connection.js';
import type { Archive } from '../archive.js';

/** How far a phase has come. */
export type ImportProgress = (phase: string, unit: string, done: number, total: number) => void;

/** What a format is given beside the path. */
export interface ImportOptions {
  /** When the data was published (EDTF), where it does not say so; null: as the format finds out. */
  readonly published: string | null;
  /** What the reader knows of the source, in place of what the format says. */
  readonly source: Partial<Pick<Source, 'reliability' | 'licence' | 'url'>>;
  /** The file that says which column is what, for a format that takes one; null: it is guessed. */
  readonly mapping: string | null;
  readonly archive: Archive;
  readonly progress: ImportProgress;
}

/** What an import has done: for a program, and in words for a person. */
export interface Imported {
  readonly report: object;
  readonly words: string;
}

/** What was read and may be recorded. */
export interface Importable {
  record(graph: Graph, progress: ImportProgress): Promise<Imported>;
}

/** A format that `alliances import` reads, under its name on the command line. */
export interface ImportFormat {
  readonly name: string;
  /** For `--help`: what it reads, in a line. */
  readonly about: string;
  /**
   * Reads and checks what is at the path, before there is need of a database.
   * @throws AlliancesError where it cannot be read as this format
   */
  read(path: string, options: ImportOptions): Promise<Importable>;
  /** Of a format that takes a mapping: the one that is given, or else guessed, as the text of its file. */
  mapping?(path: string, given: string | null): Promise<string>;
}

/** The source as the reader judges it. */
export function judged(source: Source, { reliability, licence, url }: ImportOptions['source']): Source {
  return {
    ...source,
    ...(reliability && { reliability, reliabilityReason: 'As whoever imported it judged it.' }),
    ...(licence && { licence }),
    ...(url && { url }),
  };
}
