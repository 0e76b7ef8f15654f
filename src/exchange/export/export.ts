import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { AlliancesError } from '../../errors.js';
import type { Graph } from '../../graph/connection.js';
import { asOnlyWriter } from '../../record/lock.js';
import { applySchema } from '../../record/schema.js';
import { finishImport } from '../../record/unfinished.js';
import { type Contents, openContents, type Progress } from './contents.js';
import type { Format } from './format.js';
import { type Written, writeTo, writeWhole } from './write-whole.js';

export interface ExportOptions {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  /** What is written; the whole record unless it is said. */
  readonly open?: (graph: Graph, progress?: Progress) => Promise<Contents>;
}

export interface ExportReport {
  readonly format: string;
  /** How much is written. */
  readonly totals: Contents['totals'];
  readonly files: readonly Written[];
  /** What to do with it, where that is not plain. */
  readonly next?: string;
}

/** Whether the format takes a folder, since it has several files. */
export const takesFolder = ({ files }: Format) => files.length > 1;

/**
 * Makes the folder that is written to, so that a bad place is told before a database is started.
 * @throws AlliancesError BAD_USER_INPUT where `out` is a folder in place of a file, or a file in place of a folder
 */
export async function preparePlace(format: Format, out: string): Promise<void> {
  const found = await stat(out).catch(() => null);
  if (found && found.isDirectory() !== takesFolder(format)) {
    throw new AlliancesError(
      'BAD_USER_INPUT',
      found.isDirectory()
        ? `${out} is a folder, and ${format.name} is one file.`
        : `${out} is no folder, and ${format.name} has ${format.files.length} files.`,
      found.isDirectory() ? `Name a file, such as ${join(out, format.files[0].name)}.` : 'Name a folder.',
    );
  }
  await mkdir(takesFolder(format) ? out : dirname(out), { recursive: true });
}

/**
 * Writes the record as it stands, while nobody else writes to it.
 * @param out a file, or the folder of a format of several files; both are there whole in the end or not at all
 */
export async function exportToFiles(
  graph: Graph,
  format: Format,
  out: string,
  { progress, signal, open = openContents }: ExportOptions = {},
): Promise<ExportReport> {
  return atOneState(graph, async () => {
    const contents = await open(graph, progress);
    const all = [...format.files, ...((await format.further?.(contents)) ?? [])];
    const files = all.map((file) => ({
      path: takesFolder(format) ? join(out, file.name) : out,
      texts: file.write(contents),
    }));
    return {
      format: format.name,
      totals: contents.totals,
      files: await writeWhole(files, signal),
      ...(format.next && { next: format.next(out) }),
    };
  });
}

/** The same to a stream, such as standard output, which stays open; for a format of one file. */
export async function exportToStream(
  graph: Graph,
  { files: [file] }: Format,
  output: Writable,
  { progress, signal, open = openContents }: ExportOptions = {},
): Promise<void> {
  await atOneState(graph, async () => {
    await writeTo(output, file.write(await open(graph, progress)), { end: false, signal });
  });
}

/** While nobody else writes; with what a database may still lack: the indexes that the reading goes by, and empty lists. */
async function atOneState<Result>(graph: Graph, work: () => Promise<Result>): Promise<Result> {
  await applySchema(graph);
  return asOnlyWriter(graph, async () => {
    await finishImport(graph);
    return work();
  });
}

/** What was written, in one sentence a line. */
export function exportInWords({ format, totals, files, next }: ExportReport): string {
  const { sources, nodes, articles, claims } = totals;
  return [
    `Exported ${claims} claims of ${articles} articles by ${sources} sources, about ${nodes} nodes, as ${format}:`,
    ...files.map(({ file, bytes, sha256 }) => `  ${file} (${bytes} bytes, SHA-256 ${sha256})`),
    ...(next === undefined ? [] : [next]),
  ].join('\n');
}
