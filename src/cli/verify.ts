import type { Command } from 'commander';
import { exitStatus } from '../errors.js';
import { asOnlyWriter } from '../record/lock.js';
import { rebuild, type Verification, verify } from '../record/verify.js';
import { withStore } from '../server/store.js';
import { type CommonOptions, print, runCommand } from './run.js';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'Compare the loaded graph with what its claims derive, and the claims with what was recorded.',
    )
    .option('--rebuild', 'first derive everything anew from the claims')
    .option('--json', 'print the findings as JSON')
    .action((options: CommonOptions & { rebuild?: boolean }) =>
      runCommand(options, (config, reporter, signal) =>
        withStore(config, { reporter, signal, fetchJava: false, join: true }, async ({ graph }) => {
          const found = await asOnlyWriter(graph, async () => {
            if (options.rebuild) await rebuild(graph);
            return verify(graph);
          });
          print(options.json ? found : findingsInWords(found));
          return found.differences.length > 0 ? exitStatus.failed : exitStatus.done;
        }),
      ),
    );
}

function findingsInWords({ claims, relationships, disputes, differences }: Verification): string {
  const sizes = `${claims} claims, ${relationships} relationships, ${disputes} disputes`;
  if (differences.length === 0) return `All agrees: ${sizes}.`;
  return [`${differences.length} difference(s) in ${sizes}:`, ...differences.map((one) => `  ${one}`)].join(
    '\n',
  );
}
