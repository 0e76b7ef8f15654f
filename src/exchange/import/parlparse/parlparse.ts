import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Source } from '../../../claims/entity.js';
import { areaKey } from '../../../claims/thing-key.js';
import { AlliancesError } from '../../../errors.js';
import type { DataFile, DataSet, DraftNode, Refusal } from '../data-set.js';
import { type ImportFormat, judged } from '../format.js';
import { latestDay } from '../latest-day.js';
import { loadDataSet } from '../load-data-set.js';
import { jsonOf, type RawFile, readIfThere, unreadable, versionOf } from '../raw-file.js';
import { readMembers, type Seat } from './members.js';
import { readPeople } from './people.js';
import { readPosts } from './posts.js';
import { xmlRows } from './xml-rows.js';

const source: Source = {
  id: 'source:parlparse',
  name: 'parlparse',
  kind: 'DATASET',
  reliability: 'A',
  reliabilityReason: "Kept by mySociety from Parliament's own register of members and posts, by day.",
  licence: 'Open Parliament Licence for what is from Parliament; CC BY-SA 2.5 for the lists of mySociety',
  url: 'https://github.com/mysociety/parlparse',
};

/** Names, then what is read with them; each may be missing, but the names and one other. */
const named = 'people.xml';
const postFiles = ['ministers.json', 'ministers-2010.json'];
const memberFiles = ['all-members-2010.xml'];
const seatsFile = 'constituencies.json';

/** Ministers, shadow ministers, PPS, committees and members of the Commons, of mySociety's parlparse. */
export const parlparse: ImportFormat = {
  name: 'parlparse',
  about: `the folder members/ of mySociety's parlparse: ${[named, seatsFile, ...memberFiles, ...postFiles].join(', ')}`,
  async read(path, { published, source: given }) {
    const dataSet = await readParlparse(path, published);
    const judgedSet = { ...dataSet, source: judged(dataSet.source, given) };
    return { record: (graph, progress) => loadDataSet(graph, judgedSet, progress) };
  },
};

/** @throws AlliancesError where the folder has no people.xml and nothing to read with it, or a file is of another kind */
export async function readParlparse(folder: string, published: string | null): Promise<DataSet> {
  const at = (name: string) => readIfThere(join(folder, name));
  const names = await at(named);
  const posts = await allThere(folder, postFiles);
  const members = await allThere(folder, memberFiles);
  if (!names || posts.length + members.length === 0) {
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `${folder} has ${names ? 'neither ministers nor members' : `no ${named}, without which nobody has a name`}.`,
      `Give a folder with ${named} and one of ${[...postFiles, ...memberFiles].join(', ')}.`,
    );
  }
  const people = readPeople(names);
  const seats = await at(seatsFile);
  const seatsByName = seats ? readSeats(seats) : new Map<string, Seat>();
  const read = [
    ...members.map((raw) => {
      const file = articleSlug(raw);
      const days = xmlRows(raw).flatMap(({ attributes: { fromdate, todate } }) => [fromdate, todate]);
      return { raw, days, ...readMembers(raw, file, people, seatsByName) };
    }),
    ...readPosts(
      posts.map((raw) => ({ raw, file: articleSlug(raw) })),
      people,
    ),
  ];
  const nodes = new Map<string, DraftNode>();
  for (const node of read.flatMap((one) => one.nodes)) nodes.set(node.ref, merged(nodes.get(node.ref), node));
  const missing = [seatsFile, ...memberFiles, ...postFiles].filter(
    (name) => ![...members, ...posts, ...(seats ? [seats] : [])].some(({ path }) => basename(path) === name),
  );
  const refused: Refusal[] = read.flatMap((one) => one.refused);
  return {
    source,
    files: read.map(({ raw, days }) => fileOf(raw, published ?? latestDay(days))),
    nodes,
    claims: read.flatMap((one) => one.claims),
    refused,
    notes: missing.length > 0 ? [`Not in the folder, and not read: ${missing.join(', ')}.`] : [],
  };
}

async function allThere(folder: string, names: readonly string[]): Promise<RawFile[]> {
  const files = await Promise.all(names.map((name) => readIfThere(join(folder, name))));
  return files.flatMap((file) => file ?? []);
}

const articleSlug = ({ path }: RawFile) => `parlparse-${basename(path).replace(/\.[a-z]+$/, '')}`;

function fileOf(raw: RawFile, published: string): DataFile {
  const name = basename(raw.path);
  const url = `https://github.com/mysociety/parlparse/blob/master/members/${name}`;
  return { slug: articleSlug(raw), title: `parlparse: ${name}`, url, published, ...versionOf(raw) };
}

const merged = (before: DraftNode | undefined, node: DraftNode): DraftNode =>
  before ? { ...before, aliases: [...new Set([...before.aliases, ...node.aliases])] } : node;

const seatShape = z.array(
  z.object({ id: z.string(), names: z.array(z.string()).min(1), end_date: z.string().optional() }),
);

/** By every name; of several seats of one name the one that there still is, as later members sit for it. */
function readSeats(file: RawFile): ReadonlyMap<string, Seat> {
  const parsed = seatShape.safeParse(jsonOf(file));
  if (!parsed.success) throw unreadable(file.path, new Error('it is no list of constituencies with names'));
  const inOrder = [...parsed.data].sort((a, b) => ((a.end_date ?? '9') < (b.end_date ?? '9') ? -1 : 1));
  return new Map(inOrder.flatMap((seat) => seat.names.map((name) => [areaKey(name), seat] as const)));
}
