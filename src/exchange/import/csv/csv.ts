import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Source } from '../../../claims/entity.js';
import { AlliancesError } from '../../../errors.js';
import type { DataFile, DataSet } from '../data-set.js';
import { type ImportFormat, type ImportOptions, judged } from '../format.js';
import { latestDay } from '../latest-day.js';
import { loadDataSet } from '../load-data-set.js';
import { addressOfBytes, versionOf } from '../raw-file.js';
import { slugOf } from '../slug.js';
import type { Mapping, TableMapping } from './fields.js';
import { type CsvFiles, csvFiles } from './files.js';
import { withGraphNodes } from './graph-nodes.js';
import { mappingToCorrect } from './mapping-text.js';
import { type CsvClaim, readCsvFiles } from './read.js';

/** Tables of nodes and edges, of which a mapping says which column is what. */
export const csv: ImportFormat = {
  name: 'csv',
  about: 'files of nodes and edges, or one of edges; --mapping says which column is what, else it is guessed',
  async read(path, options) {
    const { dataSet, scheme } = await readCsv(path, options);
    return {
      record: async (graph, progress) =>
        loadDataSet(graph, await withGraphNodes(graph, dataSet, scheme), progress),
    };
  },
  async mapping(path, given) {
    const { mapping, missing } = await csvFiles(path, given);
    return mappingToCorrect(mapping, missing);
  },
};

type Given = Pick<ImportOptions, 'published' | 'source' | 'mapping'>;

/**
 * What the files say, with the scheme under which their own ids are kept.
 * @throws AlliancesError where a file is broken, or it is not known which column is what
 */
export async function readCsv(path: string, given: Given): Promise<{ dataSet: DataSet; scheme: string }> {
  const files = await csvFiles(path, given.mapping);
  const { tables, mapping, notes, missing } = files;
  if (missing.length > 0) throw notShown(path, missing);
  const name = basename(resolve(path));
  const scheme = mapping.source.slug ?? (slugOf(name.replace(/\.(csv|tsv)$/i, '')) || 'csv');
  const { claims, nodes, refused, unnamed } = readCsvFiles(files, scheme);
  const source = judged(sourceOf(mapping, scheme, name), given.source);
  const published = given.published ?? mapping.published ?? (await latestOf(files, claims));
  const slugs = slugsOf(path, scheme, [...tables.keys()]);
  const slugFor = (file: string, day: string) =>
    [slugs.get(file) ?? file, ...(day === '' ? [] : [daySlug(day)])].join('-');
  const articles = [...tables].flatMap(([file, { raw }]): DataFile[] => {
    const days = new Set(claims.filter((claim) => claim.name === file).map((claim) => claim.published));
    const version = versionOf(raw);
    const url = source.url ?? addressOfBytes(version.sha256);
    return [...days].map((day) => ({
      ...{ slug: slugFor(file, day), title: `CSV: ${file}`, url, published: day || published },
      ...version,
    }));
  });
  const dataSet = {
    source,
    files: articles,
    nodes,
    claims: claims.map(({ name: file, published: day, claim }) => ({ ...claim, file: slugFor(file, day) })),
    refused: refused.map((one) => ({ ...one, file: slugFor(one.file, '') })),
    notes: [...notes, ...guessInWords(files), ...unnamedInWords(unnamed)],
  };
  return { dataSet, scheme };
}

const notShown = (path: string, missing: readonly string[]) =>
  new AlliancesError(
    'BAD_USER_INPUT',
    `${path} does not show what is in it: ${missing.join('; ')}.`,
    'Print what could be guessed by --show-mapping, save and complete it, and give its path with --mapping; docs/csv-import.md says how.',
  );

/** Of one day that is certain and one that is not the articles are two. */
const daySlug = (day: string) =>
  slugOf(day.replace('~', ' about').replace('?', ' or so').replace('%', ' about or so'));

function sourceOf({ source }: Mapping, slug: string, name: string): Source {
  const { reliability } = source;
  const reason = reliability
    ? 'As whoever wrote its mapping judged it.'
    : 'Nobody has judged this data set yet.';
  return {
    id: `source:${slug}`,
    name: source.name ?? name,
    kind: 'DATASET',
    reliability: reliability ?? 'F',
    reliabilityReason: source.reliabilityReason ?? reason,
    licence: source.licence ?? 'not stated',
    url: source.url ?? null,
  };
}

/** @throws AlliancesError where two files would be one article */
function slugsOf(path: string, scheme: string, names: readonly string[]): ReadonlyMap<string, string> {
  const slugs = new Map(
    names.map((name) => [name, `${scheme}-${slugOf(name.replace(/\.(csv|tsv)$/i, ''))}`]),
  );
  const [twice] = names.filter(
    (name, index) => names.findIndex((one) => slugs.get(one) === slugs.get(name)) < index,
  );
  if (twice === undefined) return slugs;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `${path} has two files that are called nearly the same, and ${twice} is one.`,
    'Rename it.',
  );
}

/** The latest day that a row has; where none has a whole one, when the files were last written. */
async function latestOf({ tables }: CsvFiles, claims: readonly CsvClaim[]): Promise<string> {
  const days = claims.flatMap(({ claim }) => claim.valid.split('/'));
  if (days.some((day) => /^\d{4}-\d\d-\d\d$/.test(day))) return latestDay(days);
  const written = await Promise.all(
    [...tables.values()].map(async ({ raw }) => (await stat(raw.path)).mtime),
  );
  return latestDay(written.map((time) => time.toISOString().slice(0, 10)));
}

function guessInWords({ mapping, tables }: CsvFiles): string[] {
  if (mapping.document) return [];
  const inWords = (name: string, rows: string, { columns, identifiers }: TableMapping<string>) => {
    const named = [...columns, ...identifiers];
    const read = named.map(([field, column]) => (field === column ? field : `${field} from "${column}"`));
    const left = (tables.get(name)?.columns ?? []).filter(
      (one) => !named.some(([, column]) => column === one),
    );
    const rest = left.length > 0 ? ` Not read: ${left.join(', ')}.` : '';
    return `${name} was taken for ${rows}: ${read.join(', ')}.${rest}`;
  };
  return [
    ...[...mapping.nodes].map(([name, table]) => inWords(name, 'nodes', table)),
    ...[...mapping.edges].map(([name, table]) => inWords(name, 'edges', table)),
    'That was guessed; --show-mapping prints it as a file to correct, for --mapping.',
  ];
}

const unnamedInWords = (unnamed: number) =>
  unnamed > 0 ? [`${unnamed} of the nodes are in no edge that was read, and were not taken over.`] : [];
