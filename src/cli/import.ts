import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { type Reliability, reliabilities } from '../claims/claim.js';
import { isDate } from '../claims/time.js';
import { AlliancesError, exitStatus } from '../errors.js';
import { openArchive } from '../exchange/archive.js';
import type { ImportFormat, ImportProgress } from '../exchange/import/format.js';
import { importFormats } from '../exchange/import/formats.js';
import { replacedInWords, replaceGraph } from '../server/replace-graph.js';
import { withStore } from '../server/store.js';
import { type CommonOptions, print, runCommand } from './run.js';

interface ImportCommandOptions extends CommonOptions {
  readonly published?: string;
  readonly reliability?: Reliability;
  readonly licence?: string;
  readonly url?: string;
  readonly mapping?: string;
  readonly showMapping?: boolean;
  readonly fetchJava?: boolean;
  readonly overwrite?: boolean;
}

/** Apart from the formats, as it takes no claims over: it is the graph, and needs a Neo4j that is stopped. */
const offline = {
  name: 'neo4j-admin',
  about:
    "a folder that `alliances export --format neo4j-admin` has written: the whole graph, by Neo4j's offline importer",
};
const known = [...importFormats, offline];

export function addImport(program: Command): void {
  program
    .command('import')
    .description('Take over a data set or another graph as claims; what is there already stays as it is.')
    .addArgument(new Argument('<format>', 'what the data is').choices(known.map(({ name }) => name)))
    .argument('<path>', 'the file or folder')
    .option('--published <date>', 'when the data was published (EDTF), where it does not say so', published)
    .addOption(
      new Option(
        '--reliability <letter>',
        'of the source, by the Admiralty code: A best, F cannot be judged',
      ).choices(reliabilities),
    )
    .option('--licence <text>', 'what may be done with the data')
    .option('--url <address>', 'where the data is published', address)
    .option('--mapping <file>', 'of csv: the file that says which column is what')
    .option('--show-mapping', 'of csv: print what is known or guessed of the columns, and import nothing')
    .option('--overwrite', 'of neo4j-admin: in place of a graph that is there; it is lost')
    .option('--json', 'print the whole report as JSON')
    .option('--fetch-java', 'bring a Java into DATA_DIR if none is found')
    .addHelpText('after', ['\nFormats:', ...known.map(inWords)].join('\n'))
    .action((name: string, path: string, options: ImportCommandOptions) =>
      runCommand(options, async (...running) => {
        if (name === offline.name) return replace(path, options, running);
        if (options.overwrite) throw misplaced(name, 'overwrite', offline.name);
        const format = formatNamed(name);
        const isMapped = options.mapping !== undefined || options.showMapping;
        if (isMapped && !format.mapping) throw misplaced(name, 'mapping', 'csv');
        return options.showMapping
          ? showMapping(format, path, options)
          : takeOver(format, path, options, running);
      }),
    );
}

type Running = Parameters<Parameters<typeof runCommand>[1]>;

async function replace(path: string, options: ImportCommandOptions, [config, reporter, signal]: Running) {
  const { overwrite = false, fetchJava = false } = options;
  const report = await replaceGraph(config, path, { overwrite, fetchJava, reporter, signal });
  print(options.json ? report : replacedInWords(report));
  return exitStatus.done;
}

async function showMapping({ mapping }: ImportFormat, path: string, options: ImportCommandOptions) {
  process.stdout.write((await mapping?.(path, options.mapping ?? null)) ?? '');
  return exitStatus.done;
}

async function takeOver(
  format: ImportFormat,
  path: string,
  options: ImportCommandOptions,
  [config, reporter, signal]: Running,
) {
  const progress: ImportProgress = (phase, unit, done, total) =>
    reporter.progress({ phase, unit, done, total });
  const { published: day = null, mapping = null, reliability, licence, url, fetchJava = false } = options;
  const source = { ...(reliability && { reliability }), ...(licence && { licence }), ...(url && { url }) };
  const archive = await openArchive(config.articlesDir);
  const importable = await format.read(path, { published: day, source, mapping, archive, progress });
  reporter.done();
  return withStore(config, { reporter, signal, fetchJava, join: true }, async ({ graph }) => {
    const { report, words } = await importable.record(graph, progress);
    reporter.done();
    print(options.json ? report : words);
    return exitStatus.done;
  });
}

const misplaced = (name: string, option: string, format: string) =>
  new AlliancesError(
    'BAD_USER_INPUT',
    `${name} takes no ${option}.`,
    `Leave the option out, or import ${format}.`,
  );

const inWords = ({ name, about }: Pick<ImportFormat, 'name' | 'about'>) => `  ${name.padEnd(11)} ${about}`;

function formatNamed(name: string): ImportFormat {
  const found = importFormats.find((format) => format.name === name);
  if (!found) throw new TypeError(`${name} is no format`);
  return found;
}

function published(text: string): string {
  if (isDate(text)) return text;
  throw new InvalidArgumentError('It takes an EDTF date: 2020-10-21, 2020-10 or 2020-10-21~.');
}

function address(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It takes an address such as https://example.org/data.json.');
}
