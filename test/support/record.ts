import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '../../src/claims/entity.js';
import { openArchive } from '../../src/exchange/archive.js';
import { exportToFiles, takesFolder } from '../../src/exchange/export/export.js';
import type { Format } from '../../src/exchange/export/format.js';
import { type JsonlFile, readJsonl } from '../../src/exchange/jsonl/read.js';
import { formatProblem } from '../../src/exchange/seed-problem.js';
import type { Graph } from '../../src/graph/connection.js';
import type { Batch, FactStream } from '../../src/record/stream.js';
import { rawSession } from './raw.js';

/** Runs with a fresh folder, which is removed after. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'alliances-export-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The texts that the format writes of the graph, by the names of its files. */
export const exported = (graph: Graph, format: Format): Promise<Readonly<Record<string, string>>> =>
  inFolder(async (folder) => {
    const out = takesFolder(format) ? folder : join(folder, format.files[0].name);
    const { files } = await exportToFiles(graph, format, out);
    const texts = files.map(
      async ({ file }) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const,
    );
    return Object.fromEntries(await Promise.all(texts));
  });

/**
 * Reads lines as a file of the lossless format; `told` are its problems as they are printed, without the file's name.
 * @param work what to do while the file is there; without it all its facts are read
 */
export const readLines = <Result = Facts>(
  text: string | Buffer,
  work: (file: JsonlFile) => Promise<Result> = async ({ facts }) => (await gathered(facts)) as Result,
) =>
  inFolder(async (folder) => {
    const path = join(folder, 'some.jsonl');
    await writeFile(path, text);
    const file = await readJsonl(path, await openArchive(undefined));
    const told = file.problems.map((one) => formatProblem(one).slice(path.length + 1));
    return { told, result: told.length > 0 ? null : await work(file) };
  });

/** All that comes in batches, in memory. */
async function gathered(facts: FactStream): Promise<Facts> {
  const all: Batch[] = [];
  for await (const batch of facts.batches()) all.push(batch);
  const claims = all.flatMap((batch) => batch.claims);
  return {
    sources: all.flatMap(({ sources }) => sources),
    entities: all.flatMap(({ entities }) => entities),
    articles: all
      .flatMap(({ articles }) => articles)
      .map(({ article }) => ({ article, claims: claims.filter((one) => one.article === article.id) })),
  };
}

/** Takes everything out of the suite's graph; who needs the seed loads it again. */
export const wipe = () => rawSession((session) => session.run('MATCH (n) DETACH DELETE n'));
