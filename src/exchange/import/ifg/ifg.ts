import { basename } from 'node:path';
import type { Source } from '../../../claims/entity.js';
import type { DataFile, DataSet } from '../data-set.js';
import { type ImportFormat, judged } from '../format.js';
import { latestDay } from '../latest-day.js';
import { loadDataSet } from '../load-data-set.js';
import { versionOf } from '../raw-file.js';
import { ifgPeople } from './people.js';
import { ifgCabinet, ifgPosts } from './posts.js';
import { ifgParties, ifgSeats } from './seats.js';
import { type IfgName, ifgSlug, ifgTables } from './tables.js';

const source: Source = {
  id: 'source:ifg-ministers-database',
  name: 'IfG Ministers Database',
  kind: 'DATASET',
  reliability: 'B',
  reliabilityReason:
    'Kept by day by the Institute for Government, a research institute, beside the register itself.',
  licence: 'CC BY 4.0',
  url: 'https://github.com/instituteforgov/ifg-ministers-database-public',
};

/** The tables whose rows are claims; the others name what these speak of. */
const stated: readonly IfgName[] = [
  'appointment',
  'appointment_characteristics',
  'representation',
  'representation_characteristics',
];

/** Ministers, whips, members of both houses and their parties, of the Institute for Government. */
export const ifg: ImportFormat = {
  name: 'ifg',
  about: "the folder data/ of the Institute for Government's ministers database: person.csv and the others",
  async read(path, { published, source: given }) {
    const dataSet = await readIfg(path, published);
    const judgedSet = { ...dataSet, source: judged(dataSet.source, given) };
    return { record: (graph, progress) => loadDataSet(graph, judgedSet, progress) };
  },
};

/** @throws AlliancesError where the folder lacks a table that the rest hangs on, or one is broken */
export async function readIfg(folder: string, published: string | null): Promise<DataSet> {
  const tables = await ifgTables(folder);
  const days = stated.flatMap((name) =>
    tables.rowsOf(name).flatMap(({ start_date, end_date }) => [start_date, end_date]),
  );
  // One database, published as a whole.
  const day = published ?? latestDay(days);
  const people = ifgPeople(tables, day.slice(0, 10));
  const read = [ifgPosts, ifgCabinet, ifgSeats, ifgParties].map((one) => one(tables, people));
  return {
    source,
    files: stated.flatMap((name) => fileOf(name, tables.tables.get(name)?.raw, day)),
    nodes: new Map(read.flatMap(({ nodes }) => nodes.map((node) => [node.ref, node]))),
    claims: read.flatMap(({ claims }) => claims),
    refused: [...tables.refused, ...read.flatMap(({ refused }) => refused)],
    notes:
      tables.missing.length > 0 ? [`Not in the folder, and not read: ${tables.missing.join(', ')}.`] : [],
  };
}

function fileOf(
  name: IfgName,
  raw: Parameters<typeof versionOf>[0] | undefined,
  published: string,
): DataFile[] {
  if (!raw) return [];
  const file = basename(raw.path);
  const url = `${source.url}/blob/main/data/${file}`;
  return [
    { slug: ifgSlug(name), title: `IfG Ministers Database: ${file}`, url, published, ...versionOf(raw) },
  ];
}
