import type { DraftNode, Refusal } from '../data-set.js';
import { type CsvEdge, readEdge } from './edges.js';
import { cellOf } from './fields.js';
import type { CsvFiles } from './files.js';
import { type CsvNode, readNode } from './nodes.js';
import { type FindNode, nodeFinder } from './nouns.js';

/** A claim with the name of its file. */
export interface CsvClaim extends Pick<CsvEdge, 'claim' | 'published'> {
  readonly name: string;
}

export interface CsvRead {
  readonly nodes: ReadonlyMap<string, DraftNode>;
  readonly claims: readonly CsvClaim[];
  /** By the names of the files. */
  readonly refused: readonly Refusal[];
  /** How many nodes there are that no row of edges names. */
  readonly unnamed: number;
}

/** What the files say, row by row. */
export function readCsvFiles({ tables, mapping }: CsvFiles, scheme: string): CsvRead {
  const refused: Refusal[] = [...tables].flatMap(([file, { wrong }]) =>
    wrong.map(({ line, reason }) => ({ file, place: `line ${line}`, reason })),
  );
  const refuse: Refuse = (file, line, reason) => refused.push({ file, place: `line ${line}`, reason });
  const rows = nodeRows({ tables, mapping }, scheme, refuse);
  const find = nodeFinder(
    rows.map(({ row }) => row),
    scheme,
  );
  const places = new Map<string, DraftNode>();
  const known = new Map(
    rows.map(({ name, line, row }) => {
      const tell = (reason: string) => refuse(name, line, reason);
      const node = withPlaces(row.node, find, tell, places);
      return [node.ref, node] as const;
    }),
  );
  const placeOf = (ref: string | null) => known.get(ref ?? '') ?? places.get(ref ?? '');
  const edges = edgeRows({ tables, mapping }, find, refuse);
  const nodes = new Map<string, DraftNode>();
  for (const node of edges.flatMap((edge) => edge.nodes)) {
    const own = known.get(node.ref) ?? node;
    for (const one of [own, placeOf(own.area), placeOf(own.organisation)]) if (one) nodes.set(one.ref, one);
  }
  return {
    nodes,
    claims: edges,
    refused,
    unnamed: [...known.keys()].filter((ref) => !nodes.has(ref)).length,
  };
}

type Refuse = (file: string, line: number, reason: string) => void;
type Files = Pick<CsvFiles, 'tables' | 'mapping'>;

function edgeRows(
  { tables, mapping }: Files,
  find: FindNode,
  refuse: Refuse,
): (CsvEdge & { name: string })[] {
  const edges: (CsvEdge & { name: string })[] = [];
  for (const [name, table] of mapping.edges) {
    const rows = tables.get(name)?.rows ?? [];
    const replaced = new Set(rows.map(({ cells }) => cellOf(table, cells, 'supersedes')));
    for (const row of rows) {
      const key = cellOf(table, row.cells, 'key');
      const isReplaced = key !== '' && replaced.has(key);
      const edge = isReplaced ? 'another row takes its place' : readEdge(row, table, mapping, find);
      if (typeof edge === 'string') refuse(name, row.line, edge);
      else edges.push({ name, ...edge });
    }
  }
  return edges;
}

interface NodeRow {
  readonly name: string;
  readonly line: number;
  readonly row: CsvNode;
}

function nodeRows({ tables, mapping }: Files, scheme: string, refuse: Refuse): NodeRow[] {
  const rows = new Map<string, NodeRow>();
  for (const [name, table] of mapping.nodes) {
    for (const row of tables.get(name)?.rows ?? []) {
      const node = readNode(row, table, mapping, scheme);
      const before = typeof node === 'string' ? undefined : rows.get(node.id);
      if (typeof node === 'string') refuse(name, row.line, node);
      else if (before)
        refuse(name, row.line, `it has the id of ${before.name} line ${before.line}, "${node.id}"`);
      else rows.set(node.id, { name, line: row.line, row: node });
    }
  }
  return [...rows.values()];
}

/** With its area and body as refs, which `places` gets; one that is none of the nodes is told of and left out. */
function withPlaces(
  node: DraftNode,
  find: FindNode,
  tell: (reason: string) => void,
  places: Map<string, DraftNode>,
): DraftNode {
  const refOf = (field: 'area' | 'organisation') => {
    const written = node[field];
    if (written === null) return null;
    const found = find(written, field === 'area' ? 'Constituency' : null);
    const fault = typeof found === 'string' ? found : misplaced(found, field);
    if (typeof found !== 'string' && fault === null) {
      places.set(found.ref, found);
      return found.ref;
    }
    tell(`its ${field} is left out: ${fault}`);
    return null;
  };
  return { ...node, area: refOf('area'), organisation: refOf('organisation') };
}

function misplaced({ label, name }: DraftNode, field: 'area' | 'organisation'): string | null {
  const allowed = field === 'area' ? ['Constituency'] : ['Organisation', 'Party'];
  return allowed.includes(label) ? null : `"${name}" is a ${label}, which is none of ${allowed.join(', ')}`;
}
