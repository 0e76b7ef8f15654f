import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** A node to be placed. One that has a place keeps it. */
export interface Unplaced {
  readonly id: string;
  readonly size: number;
  readonly place: readonly [x: number, y: number] | null;
}

export interface LayoutTask {
  readonly nodes: readonly Unplaced[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

export type Places = [id: string, x: number, y: number][];

/**
 * Places nodes by ForceAtlas2. The same task gives the same picture whatever the order it comes in: nodes and edges are
 * sorted, each starts from a hash of its id, and the number of steps depends on their number alone.
 */
export function placed({ nodes, edges }: LayoutTask): Places {
  const graph = new Graph({ type: 'undirected', multi: false });
  const known = new Map(nodes.flatMap(({ id, place }) => (place ? [[id, place] as const] : [])));
  const besideOf = firstPlacedBeside(edges, known);
  for (const { id, size, place } of [...nodes].sort(byId)) {
    const [x, y] = place ?? startOf(id, besideOf.get(id));
    graph.addNode(id, { x, y, size, fixed: place !== null });
  }
  for (const [from, to] of [...edges].sort())
    if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to);
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    adjustSizes: graph.order < 400,
    gravity: 0.6,
    scalingRatio: 12,
  };
  forceAtlas2.assign(graph, { iterations: stepsFor(graph.order), settings });
  return graph.mapNodes((id, { x, y }): Places[number] => [id, x, y]);
}

const byId = (one: Unplaced, other: Unplaced) => (one.id < other.id ? -1 : 1);

/** Many nodes settle roughly in few steps, each of which takes long. */
const stepsFor = (order: number) => (order > 2000 ? 60 : order > 500 ? 120 : 400);

function firstPlacedBeside(
  edges: LayoutTask['edges'],
  known: ReadonlyMap<string, readonly [number, number]>,
) {
  const beside = new Map<string, readonly [number, number]>();
  for (const [from, to] of edges.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])) {
    const place = known.get(to);
    if (place && !beside.has(from)) beside.set(from, place);
  }
  return beside;
}

/** Newcomers begin around whom they were opened from. */
function startOf(id: string, beside: readonly [number, number] = [0, 0]): [number, number] {
  const hash = hashOf(id);
  const angle = (hash % 3600) * (Math.PI / 1800);
  const distance = 10 + (Math.floor(hash / 3600) % 1000) / 10;
  return [beside[0] + distance * Math.cos(angle), beside[1] + distance * Math.sin(angle)];
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
