import { AlliancesError } from '../../errors.js';
import type { Task } from '../../record/unfinished.js';
import { headerOf, rowOf } from './admin-csv.js';
import { delimiterOf } from './admin-delimiter.js';
import { fileOf, lackedBy, type Tables, tablesOf } from './admin-tables.js';
import type { Contents } from './contents.js';
import type { Format } from './format.js';
import { type StoredGraph, type StoredKind, storedKinds } from './stored.js';

/** Has the importer's options, as it takes them after an `@`. */
export const argumentFile = 'import.args';

const mediaType = 'text/csv; charset=utf-8';

/** The graph as it is stored, for Neo4j's offline importer. */
export const neo4jAdmin: Format = {
  name: 'neo4j-admin',
  about: "the graph as it is stored, derived relationships and all, for Neo4j's offline importer",
  files: [
    { name: 'nodes.csv', mediaType, write: (contents) => table(contents, 'nodes', 0) },
    { name: 'relationships.csv', mediaType, write: (contents) => table(contents, 'relationships', 0) },
    {
      name: 'unfinished.csv',
      mediaType,
      async *write(contents) {
        yield* unfinished(await layoutOf(contents));
      },
    },
    {
      name: argumentFile,
      mediaType: 'text/plain; charset=utf-8',
      async *write(contents) {
        yield argumentsOf(await layoutOf(contents));
      },
    },
  ],
  async further(contents) {
    const layout = await layoutOf(contents);
    return storedKinds.flatMap((kind) =>
      namesOf(kind, layout[kind])
        .map((name, index) => ({ name, mediaType, write: () => table(contents, kind, index) }))
        .slice(1),
    );
  },
  next: (folder) =>
    [
      `Into the Neo4j of a data folder: DATA_DIR=<folder> alliances import neo4j-admin ${folder}`,
      `Into another Neo4j, while it is stopped: cd ${folder} && neo4j-admin database import full neo4j @${argumentFile}`,
    ].join('\n'),
};

interface Layout extends Readonly<Record<StoredKind, Tables>> {
  readonly stored: StoredGraph;
  readonly delimiter: string;
}

/** Each is found out once, as that looks at the whole graph. */
const known = new WeakMap<Contents, Promise<Layout>>();

function layoutOf(contents: Contents): Promise<Layout> {
  const found = known.get(contents) ?? layOut(contents);
  known.set(contents, found);
  return found;
}

async function layOut({ stored }: Contents): Promise<Layout> {
  if (!stored)
    throw new AlliancesError('BAD_USER_INPUT', 'neo4j-admin holds a whole graph and no part of one.');
  const shapes = {
    nodes: await stored.shapes('nodes'),
    relationships: await stored.shapes('relationships'),
  };
  const nodes = tablesOf(shapes.nodes);
  const relationships = tablesOf(shapes.relationships);
  const names = [...shapes.nodes, ...shapes.relationships].flatMap((one) => one.names);
  const delimiter = await delimiterOf(stored, { nodes, relationships }, names);
  return { stored, nodes, relationships, delimiter };
}

/** The rows of one file: those whose properties have the types of its columns. */
async function* table(contents: Contents, kind: StoredKind, index: number) {
  const { stored, delimiter, [kind]: tables } = await layoutOf(contents);
  const columns = tables.files[index] ?? new Map();
  const inOrder = [...columns];
  yield headerOf(kind, columns);
  for await (const one of stored.all(kind, tables.mixed))
    if (fileOf(tables, one) === index) yield rowOf(inOrder, one, delimiter, lackedBy(tables, one));
}

/** What is to be done after the import; see `finishImport`. */
function* unfinished({ nodes, relationships, delimiter }: Layout) {
  yield ':ID(Unfinished),:LABEL,task:string,key:string,names:string[]\n';
  let id = 0;
  const note = (task: Task, key = '', names: readonly string[] = []) =>
    `${id++},Unfinished,${task},${key},"${names.join(delimiter).replaceAll('"', '""')}"\n`;
  for (const [key, names] of nodes.emptyLists) yield note('FILL_NODES', key, [...names]);
  for (const [key, names] of relationships.emptyLists) yield note('FILL_RELATIONSHIPS', key, [...names]);
  yield note('TIDY_NODES');
  yield note('TIDY_RELATIONSHIPS');
}

const namesOf = (kind: StoredKind, { files }: Tables) =>
  files.map((_, index) => (index === 0 ? `${kind}.csv` : `${kind}-${index + 1}.csv`));

function argumentsOf({ nodes, relationships, delimiter }: Layout): string {
  const code = delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    '--id-type=integer',
    `--array-delimiter=U+${code}`,
    '--multiline-fields=true',
    ...[...namesOf('nodes', nodes), 'unfinished.csv'].map((name) => `--nodes=${name}`),
    ...namesOf('relationships', relationships).map((name) => `--relationships=${name}`),
    '',
  ].join('\n');
}
