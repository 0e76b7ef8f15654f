import type { Command } from 'commander';
import { exitStatus } from '../errors.js';
import { loadInWords, loadSeed, seedDir } from '../exchange/load-seed.js';
import { withStore } from '../server/store.js';
import { type CommonOptions, print, runCommand } from './run.js';

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('Check the seed files and load what is new; what is there already stays as it is.')
    .argument('[folder]', 'the seed folder', seedDir)
    .option('--json', 'print the report as JSON')
    .option('--fetch-java', 'bring a Java into DATA_DIR if none is found')
    .action((folder: string, options: CommonOptions & { fetchJava?: boolean }) =>
      runCommand(options, (config, reporter, signal) =>
        withStore(
          config,
          { reporter, signal, fetchJava: options.fetchJava ?? false, join: true },
          async (store) => {
            const report = await loadSeed(store.graph, store.archive, folder, (done, total) =>
              reporter.progress({ done, total, phase: 'Loading the seed', unit: 'facts' }),
            );
            print(options.json ? report : loadInWords(report));
            return exitStatus.done;
          },
        ),
      ),
    );
}
