import { fileURLToPath } from 'node:url';
import { AlliancesError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { type RecordProgress, type RecordReport, recordFacts } from '../record/facts.js';
import { asOnlyWriter } from '../record/lock.js';
import { applySchema } from '../record/schema.js';
import type { Archive } from './archive.js';
import { readSeed } from './seed.js';
import { formatProblem, type Problem } from './seed-problem.js';

export const seedDir = fileURLToPath(new URL('../../seed/', import.meta.url));

/** The seed cannot be loaded; `problems` has every fault of every file, and the message tells them a line each. */
export class SeedInvalid extends AlliancesError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map((problem) => formatProblem(problem));
    super(
      'SEED_INVALID',
      `The seed has ${problems.length} problem(s); nothing was written.\n${lines.join('\n')}`,
    );
    this.problems = problems;
  }
}

export interface LoadReport extends RecordReport {
  readonly passages: { readonly checked: number; readonly unchecked: number };
}

/**
 * Checks a seed folder whole and then records it, as the only writer; what is there already stays as it is.
 * @throws SeedInvalid before anything is written
 */
export async function loadSeed(
  graph: Graph,
  archive: Archive,
  dir: string,
  progress?: RecordProgress,
): Promise<LoadReport> {
  const { facts, problems, passages } = await readSeed(dir, archive);
  if (problems.length > 0) throw new SeedInvalid(problems);
  // Before the lock: a constraint on the lock's own label could not be made while the lock is held.
  await applySchema(graph);
  const report = await asOnlyWriter(graph, () => recordFacts(graph, facts, progress));
  return { ...report, passages };
}

/** What a load changed, in one sentence. */
export function loadInWords({ registry, articles, besides, passages }: LoadReport): string {
  const sum = (of: 'created' | 'updated' | 'unchanged') =>
    articles.reduce((total, article) => total + article[of], 0);
  const vanished = articles.flatMap((article) => article.vanished);
  const claims = `${sum('created')} claims created, ${sum('updated')} updated, ${sum('unchanged')} unchanged`;
  const nodes = `${registry.created} nodes created, ${registry.updated} updated, ${registry.unchanged} unchanged`;
  const nothing = sum('created') + sum('updated') + registry.created + registry.updated === 0;
  return [
    nothing
      ? `Nothing changed: ${sum('unchanged')} claims and ${registry.unchanged} nodes are as they were.`
      : `${claims}; ${nodes}.`,
    `${passages.checked} passages checked against their texts${passages.unchecked > 0 ? `, ${passages.unchecked} not (no text at hand)` : ''}.`,
    ...registry.renamed.map(({ id, from, to }) => `${id} was "${from}" and is "${to}" now; both are found.`),
    ...(vanished.length > 0
      ? [`In the graph but no longer in its file, and kept: ${vanished.join(', ')}.`]
      : []),
    ...(besides.length > 0
      ? [
          `In the graph but in no file, and kept: ${besides.map(({ article, claims }) => `${article} (${claims} claims)`).join(', ')}.`,
        ]
      : []),
  ].join(' ');
}
