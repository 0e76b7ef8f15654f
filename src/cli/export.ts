import { type Command, Option } from 'commander';
import type { SelectionAsked } from '../claims/selection.js';
import { exitStatus } from '../errors.js';
import {
  exportInWords,
  exportToFiles,
  exportToStream,
  preparePlace,
  takesFolder,
} from '../exchange/export/export.js';
import type { Format } from '../exchange/export/format.js';
import { allFormats } from '../exchange/export/formats.js';
import {
  selectionParameters as means,
  type SelectionParameter,
  selectionAsked,
  selectionParameterNames,
} from '../exchange/export/selection-asked.js';
import { readSelection } from '../server/selection.js';
import { withStore } from '../server/store.js';
import { type CommonOptions, print, runCommand } from './run.js';

/** As the command line has them: one value, or a list of them. */
type SelectionOptions = Readonly<Partial<Record<SelectionParameter, string | readonly string[]>>>;

interface ExportOptions extends CommonOptions, SelectionOptions {
  readonly format: string;
  readonly out?: string;
}

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description(
      'Write the record, or a selection of it, in another format: to standard output, a file or a folder.',
    )
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(allFormats.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'the file, or the folder for a format of several files; absent: standard output')
    .option('--json', 'print a report as JSON: what was written, with its size and SHA-256; takes --out')
    .optionsGroup('For a selection; without --of and --ask all is written:')
    .option('--of <nodes...>', means.of)
    .option('--depth <hops>', means.depth)
    .option('--types <types...>', means.types)
    .option('--basis <bases...>', means.basis)
    .option('--role-kind <kind>', means.roleKind)
    .option('--as-of <date>', means.asOf)
    .option('--ask <question>', means.ask)
    .addHelpText('after', `\nFormats:\n${allFormats.map(inHelp).join('\n')}`);
  command.action(async (options: ExportOptions) => {
    const format = allFormats.find(({ name }) => name === options.format);
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

const run = (format: Format, { out, json = false, ...options }: ExportOptions) =>
  runCommand({ json }, async (config, reporter, signal) => {
    const asked = selectionIn(options);
    if (out !== undefined) await preparePlace(format, out);
    const progress = (done: number, total: number, kind: string) =>
      reporter.progress({ done, total, phase: `Exporting ${kind}`, unit: kind });
    const store = { reporter, signal, fetchJava: false, join: true };
    return withStore(config, store, async ({ graph, archive }) => {
      const open = asked && (async () => (await readSelection(graph, archive.quote, asked)).contents);
      const how = { progress, signal, ...(open && { open }) };
      if (out === undefined) {
        await exportToStream(graph, format, process.stdout, how).catch(unlessEnough);
        reporter.done();
      } else {
        const report = await exportToFiles(graph, format, out, how);
        reporter.done();
        print(json ? report : exportInWords(report));
      }
      return exitStatus.done;
    });
  });

/** What is selected; null where nothing says so, and all is meant. */
function selectionIn(options: SelectionOptions): SelectionAsked | null {
  const given = selectionParameterNames.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, [value].flat()] as const];
  });
  return given.length === 0 ? null : selectionAsked(Object.fromEntries(given));
}

/** A reader such as `head` closes the pipe when it has had enough. */
function unlessEnough(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
}
