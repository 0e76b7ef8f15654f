import type { Command } from 'commander';
import { exitStatus } from '../errors.js';
import { openArchive } from '../exchange/archive.js';
import { seedDir } from '../exchange/load-seed.js';
import { readSeed } from '../exchange/seed.js';
import { formatProblem } from '../exchange/seed-problem.js';
import { type CommonOptions, print, runCommand } from './run.js';

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Check the seed files alone, without a database: every fault of every file, with its place.')
    .argument('[folder]', 'the seed folder', seedDir)
    .option('--json', 'print the problems as JSON')
    .action((folder: string, options: CommonOptions) =>
      runCommand(options, async (config) => {
        const { facts, problems, passages } = await readSeed(folder, await openArchive(config.articlesDir));
        if (options.json) print({ problems, passages });
        else if (problems.length > 0) print(problems.map((problem) => formatProblem(problem)).join('\n'));
        else print(soundInWords(facts.articles, passages));
        return problems.length > 0 ? exitStatus.failed : exitStatus.done;
      }),
    );
}

function soundInWords(
  articles: readonly { readonly claims: readonly unknown[] }[],
  { checked, unchecked }: { readonly checked: number; readonly unchecked: number },
): string {
  const claims = articles.reduce((sum, { claims: own }) => sum + own.length, 0);
  const texts = unchecked === 0 ? '' : `; ${unchecked} not, as their texts are not at hand`;
  return `No problems: ${claims} claims of ${articles.length} articles; ${checked} passages checked against their texts${texts}.`;
}
