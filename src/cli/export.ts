import { type Command, Option } from 'commander';
import { exitStatus } from '../errors.js';
import {
  exportInWords,
  exportToFiles,
  exportToStream,
  preparePlace,
  takesFolder,
} from '../exchange/export/export.js';
import type { Format } from '../exchange/export/format.js';
import { formats } from '../exchange/export/formats.js';
import { withStore } from '../server/store.js';
import { type CommonOptions, print, runCommand } from './run.js';

interface ExportOptions extends CommonOptions {
  readonly format: string;
  readonly out?: string;
}

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('Write the whole record in another format: to standard output, a file or a folder.')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(formats.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'the file, or the folder for a format of several files; absent: standard output')
    .option('--json', 'print a report as JSON: what was written, with its size and SHA-256; takes --out')
    .addHelpText('after', `\nFormats:\n${formats.map(inHelp).join('\n')}`);
  command.action(async (options: ExportOptions) => {
    const format = formats.find(({ name }) => name === options.format);
    if (!format) return;
    if (options.out === undefined && takesFolder(format))
      command.error(`error: ${format.name} has several files, so --out must name a folder`);
    if (options.out === undefined && options.json)
      command.error('error: --json takes --out, as standard output is for what is exported');
    await run(format, options);
  });
}

const inHelp = ({ name, about, files }: Format) =>
  `  ${name.padEnd(11)} ${about}${files.length > 1 ? ` (${files.map((file) => file.name).join(', ')})` : ''}`;

const run = (format: Format, { out, json = false }: ExportOptions) =>
  runCommand({ json }, async (config, reporter, signal) => {
    if (out !== undefined) await preparePlace(format, out);
    const progress = (done: number, total: number, kind: string) =>
      reporter.progress({ done, total, phase: `Exporting ${kind}`, unit: kind });
    const options = { reporter, signal, fetchJava: false, join: true };
    return withStore(config, options, async ({ graph }) => {
      if (out === undefined) {
        await exportToStream(graph, format, process.stdout, { progress, signal }).catch(unlessEnough);
        reporter.done();
      } else {
        const report = await exportToFiles(graph, format, out, { progress, signal });
        reporter.done();
        print(json ? report : exportInWords(report));
      }
      return exitStatus.done;
    });
  });

/** A reader such as `head` closes the pipe when it has had enough. */
function unlessEnough(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
}
