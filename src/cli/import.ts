import { Argument, type Command } from 'commander';
import { exitStatus } from '../errors.js';
import { openArchive } from '../exchange/archive.js';
import { loadJsonl } from '../exchange/jsonl/load.js';
import { readJsonl } from '../exchange/jsonl/read.js';
import { loadInWords } from '../exchange/load-seed.js';
import { formatProblem, type Problem } from '../exchange/seed-problem.js';
import { withStore } from '../server/store.js';
import { type CommonOptions, print, runCommand } from './run.js';

export function addImport(program: Command): void {
  program
    .command('import')
    .description('Check a file and record what it holds; what is there already stays as it is.')
    .addArgument(new Argument('<format>', 'what it is').choices(['jsonl']))
    .argument('<path>', 'the file')
    .option('--json', 'print the report, or the problems, as JSON')
    .addHelpText('after', '\nFormats:\n  jsonl     what `alliances export --format jsonl` writes')
    .action((_format: string, path: string, options: CommonOptions) =>
      runCommand(options, async (config, reporter, signal) => {
        const file = await readJsonl(path, await openArchive(config.articlesDir), (done, total) =>
          reporter.progress({ done, total, phase: 'Checking', unit: 'bytes' }),
        );
        reporter.done();
        if (file.problems.length > 0) {
          print(options.json ? { problems: file.problems } : problemsInWords(file.problems));
          return exitStatus.failed;
        }
        const how = { reporter, signal, fetchJava: false, join: true };
        return withStore(config, how, async ({ graph }) => {
          const report = await loadJsonl(graph, file, (done, total) =>
            reporter.progress({ done, total, phase: 'Importing', unit: 'articles' }),
          );
          reporter.done();
          print(options.json ? report : loadInWords(report));
          return exitStatus.done;
        });
      }),
    );
}

const problemsInWords = (problems: readonly Problem[]) =>
  [
    ...problems.map((problem) => formatProblem(problem)),
    `${problems.length} problem(s); nothing was written.`,
  ].join('\n');
