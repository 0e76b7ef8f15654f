import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Source } from '../../../claims/entity.js';
import type { DataFile, DataSet, DraftClaim, DraftNode, Refusal } from '../data-set.js';
import { type ImportFormat, type ImportOptions, judged } from '../format.js';
import { latestDay } from '../latest-day.js';
import { loadDataSet } from '../load-data-set.js';
import { addressOfBytes, jsonOf, type RawFile, readIfThere, unreadable, versionOf } from '../raw-file.js';
import { slugOf } from '../slug.js';
import { readMembership } from './memberships.js';
import { areaNode, bodyNode, personNode } from './nodes.js';
import { entriesOf, isPopolo, type Popolo } from './shape.js';

/** Popolo JSON, as EveryPolitician and others publish it: a file, or a folder of files that name one another's entries. */
export const popolo: ImportFormat = {
  name: 'popolo',
  about: 'a Popolo JSON file, or a folder of them: persons, organizations, posts, memberships, areas, events',
  async read(path, options) {
    const dataSet = await readPopolo(path, options);
    return { record: (graph, progress) => loadDataSet(graph, dataSet, progress) };
  },
};

type Given = Pick<ImportOptions, 'published' | 'source'>;

/** @throws AlliancesError where there is no such file, or none that has any of Popolo's lists */
export async function readPopolo(path: string, { published, source }: Given): Promise<DataSet> {
  const { files, others } = await popoloFiles(path);
  const slug = slugOf(basename(path).replace(/\.json$/, '')) || 'popolo';
  const refused: Refusal[] = [];
  const read = files.map(({ raw, data }) => ({
    data,
    file: fileOf(raw, `${slug}-${slugOf(basename(raw.path, '.json'))}`, data, published, source.url),
  }));
  const nodes = new Map<string, DraftNode>();
  for (const { data, file } of read)
    for (const node of nodesOf(data, slug, refusing(file, refused))) put(nodes, node);
  const claims = read.flatMap(({ data, file }) => claimsOf(data, file, nodes, refusing(file, refused)));
  return {
    source: judged(sourceOf(slug, basename(path)), source),
    files: read.map(({ file }) => file),
    nodes: spokenOf(nodes, claims),
    claims,
    refused,
    notes: others.map((name) => `${name} has none of the lists of Popolo, and was not read.`),
  };
}

type Data = Readonly<Record<string, unknown>>;
type Refuse = (place: string, reason: string) => void;

const refusing =
  ({ slug }: DataFile, refused: Refusal[]): Refuse =>
  (place, reason) =>
    refused.push({ file: slug, place, reason });

async function popoloFiles(path: string) {
  const paths = await filesAt(path);
  const raws = (await Promise.all(paths.map(readIfThere))).flatMap((raw) => raw ?? []);
  const all = raws.map((raw) => ({ raw, data: jsonOf(raw) }));
  const files = all.flatMap(({ raw, data }) => (isPopolo(data) ? [{ raw, data }] : []));
  if (files.length === 0) throw unreadable(path, new Error('nothing there has any of the lists of Popolo'));
  const others = all.filter(({ data }) => !isPopolo(data)).map(({ raw }) => basename(raw.path));
  return { files, others };
}

async function filesAt(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
    return names.map((name) => join(path, name));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function nodesOf(data: Data, scheme: string, refuse: Refuse): DraftNode[] {
  const made = [
    ...entriesOf(data, 'persons', refuse).map(({ place, entry }) => ({
      place,
      node: personNode(entry, scheme),
    })),
    ...entriesOf(data, 'organizations', refuse).map(({ place, entry }) => ({
      place,
      node: bodyNode(entry, scheme),
    })),
    ...entriesOf(data, 'areas', refuse).map(({ place, entry }) => ({ place, node: areaNode(entry, scheme) })),
  ];
  return made.flatMap(({ place, node }) => {
    if (node === null) refuse(place, 'it has no name');
    return node ?? [];
  });
}

function claimsOf(
  data: Data,
  { slug }: DataFile,
  nodes: Map<string, DraftNode>,
  refuse: Refuse,
): DraftClaim[] {
  const byId = <Entry extends { id: string }>(entries: readonly { entry: Entry }[]) =>
    new Map(entries.map(({ entry }) => [entry.id, entry]));
  const named = {
    nodes,
    posts: byId(entriesOf(data, 'posts', refuse)),
    periods: byId(entriesOf(data, 'events', refuse)),
  };
  return entriesOf(data, 'memberships', refuse).flatMap((membership) => {
    const { role, claims, refused } = readMembership(membership, slug, named);
    if (refused !== null) refuse(membership.place, refused);
    if (role) put(nodes, role);
    return claims;
  });
}

/** What comes again in another file may be called otherwise there. */
function put(nodes: Map<string, DraftNode>, node: DraftNode): void {
  const before = nodes.get(node.ref);
  const aliases = [...(before?.aliases ?? []), ...(before ? [node.name, ...node.aliases] : [])];
  nodes.set(node.ref, before ? { ...before, aliases: [...new Set(aliases)] } : node);
}

/** A node is made only where a claim is about it, or a role of which one is. */
function spokenOf(nodes: ReadonlyMap<string, DraftNode>, claims: readonly DraftClaim[]) {
  const direct = claims.flatMap(({ subject, object, party }) => [subject, object, party]);
  const refs = new Set(direct);
  for (const ref of direct) {
    const { area = null, organisation = null } = nodes.get(ref ?? '') ?? {};
    refs.add(area);
    refs.add(organisation);
  }
  return new Map([...nodes].filter(([ref]) => refs.has(ref)));
}

function fileOf(
  raw: RawFile,
  slug: string,
  data: Data,
  published: string | null,
  url?: string | null,
): DataFile {
  const version = versionOf(raw);
  const days = entriesOf(data, 'memberships', () => undefined).flatMap(
    ({ entry: { start_date, end_date } }: { entry: Popolo<'memberships'> }) => [start_date, end_date],
  );
  return {
    slug,
    title: `Popolo: ${basename(raw.path)}`,
    url: url ?? addressOfBytes(version.sha256),
    published: published ?? latestDay(days),
    ...version,
  };
}

const sourceOf = (slug: string, name: string): Source => ({
  id: `source:${slug}`,
  name,
  kind: 'DATASET',
  reliability: 'F',
  reliabilityReason: 'Nobody has judged this data set yet.',
  licence: 'not stated',
  url: null,
});
