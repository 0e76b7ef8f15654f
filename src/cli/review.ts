import type { Command } from 'commander';
import { exitStatus } from '../errors.js';
import { openMatches, type RecordedMatch } from '../record/match.js';
import { withStore } from '../server/store.js';
import { type CommonOptions, print, runCommand } from './run.js';

export function addReview(program: Command): void {
  program
    .command('review')
    .description(
      'List the people whom an import could not tell from others, with what speaks for it and against it.',
    )
    .option('--json', 'print the list as JSON')
    .action((options: CommonOptions) =>
      runCommand(options, (config, reporter, signal) =>
        withStore(config, { reporter, signal, fetchJava: false, join: true }, async ({ graph }) => {
          const matches = await openMatches(graph);
          print(options.json ? matches : inWords(matches));
          return exitStatus.done;
        }),
      ),
    );
}

function inWords(matches: readonly RecordedMatch[]): string {
  if (matches.length === 0) return 'Nobody is in doubt.';
  const byScore = [...matches].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return byScore
    .map(({ people, score, reasons }) => {
      const pair = people.map(({ id, name }) => `${name} (${id})`).join(' and ');
      return `${pair} may be one: ${score} of 100, ${reasons.join(', ')}.`;
    })
    .join('\n');
}
