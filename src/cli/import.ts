import { Argument, type Command } from 'commander';
import { exitStatus } from '../errors.js';
import { openArchive } from '../exchange/archive.js';
import type { ImportFormat, ImportProgress } from '../exchange/import/format.js';
import { importFormats } from '../exchange/import/formats.js';
import { withStore } from '../server/store.js';
import { type CommonOptions, print, runCommand } from './run.js';

export function addImport(program: Command): void {
  program
    .command('import')
    .description('Check a file and record what it holds; what is there already stays as it is.')
    .addArgument(new Argument('<format>', 'what it is').choices(importFormats.map(({ name }) => name)))
    .argument('<path>', 'the file')
    .option('--json', 'print the report as JSON')
    .option('--fetch-java', 'bring a Java into DATA_DIR if none is found')
    .addHelpText('after', ['\nFormats:', ...importFormats.map(inWords)].join('\n'))
    .action((name: string, path: string, options: CommonOptions & { fetchJava?: boolean }) =>
      runCommand(options, async (config, reporter, signal) => {
        const progress: ImportProgress = (phase, unit, done, total) =>
          reporter.progress({ phase, unit, done, total });
        const archive = await openArchive(config.articlesDir);
        const given = { published: null, source: {}, archive, progress };
        const importable = await formatNamed(name).read(path, given);
        reporter.done();
        const how = { reporter, signal, fetchJava: options.fetchJava ?? false, join: true };
        return withStore(config, how, async ({ graph }) => {
          const { report, words } = await importable.record(graph, progress);
          reporter.done();
          print(options.json ? report : words);
          return exitStatus.done;
        });
      }),
    );
}

const inWords = ({ name, about }: ImportFormat) => `  ${name.padEnd(10)} ${about}`;

function formatNamed(name: string): ImportFormat {
  const found = importFormats.find((format) => format.name === name);
  if (!found) throw new TypeError(`${name} is no format`);
  return found;
}
