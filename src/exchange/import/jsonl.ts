import { AlliancesError } from '../../errors.js';
import type { Graph } from '../../graph/connection.js';
import { recordStream } from '../../record/facts.js';
import { asOnlyWriter } from '../../record/lock.js';
import { inOneRun } from '../../record/run.js';
import { applySchema } from '../../record/schema.js';
import { type JsonlFile, readJsonl } from '../jsonl/read.js';
import { type LoadReport, loadInWords } from '../load-seed.js';
import { formatProblem } from '../seed-problem.js';
import type { ImportFormat } from './format.js';

/** The lossless format, which brings its sources and dates with it. */
export const jsonl: ImportFormat = {
  name: 'jsonl',
  about: 'what `alliances export --format jsonl` has written',
  async read(path, { archive, progress }) {
    const file = await readJsonl(path, archive, (done, total) => progress('Checking', 'bytes', done, total));
    if (file.problems.length > 0) throw refused(path, file.problems);
    return {
      async record(graph, progress) {
        const counted = (done: number, total: number) => progress('Importing', 'facts', done, total);
        const report = await loadJsonl(graph, file, counted);
        return { report, words: loadInWords(report) };
      },
    };
  },
};

function refused(path: string, problems: JsonlFile['problems']): AlliancesError {
  const lines = problems.map((problem) => formatProblem(problem));
  return new AlliancesError(
    'BAD_USER_INPUT',
    `${path} has ${problems.length} problem(s); nothing was written.\n${lines.join('\n')}`,
  );
}

/** Records what a file holds in which no problem was found, as the seed is recorded: what is there already stays as it is. */
export async function loadJsonl(
  graph: Graph,
  { facts, passages, sha256 }: JsonlFile,
  progress?: (done: number, total: number) => void,
): Promise<LoadReport> {
  // Before the lock: a constraint on the lock's own label could not be made while the lock is held.
  await applySchema(graph);
  const report = await asOnlyWriter(graph, () =>
    inOneRun(graph, { of: 'jsonl', files: sha256 }, (at) => recordStream(graph, facts, progress, at)),
  );
  return { ...report, passages };
}
