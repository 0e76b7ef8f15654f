import { fewest, type View } from '../address.js';
import { drawnFrom, type Paths, pathsBetween } from '../path/paths.js';
import { layOut } from './layout.js';
import { nodeSize } from './look.js';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.js';
import { type Scene, sceneOf } from './scene.js';

export interface Loaded {
  readonly center: Neighbourhood['center'];
  readonly totalCount: number;
  /** How many of them are shown. */
  readonly shown: number;
  /** What there is at the date. */
  readonly scene: Scene;
  /** The same with what there is at any other date, so that nothing moves when the date does. */
  readonly always: Scene;
  /** The neighbourhoods one after the other, as they were opened. */
  readonly steps: readonly Neighbourhood[];
  /** The ways to another person, in place of a neighbourhood; null where none are asked for. */
  readonly paths: Paths | null;
}

/**
 * Reads the neighbourhoods that a view shows.
 * @throws Failure; the signal's reason when aborted.
 */
export async function load(view: View, focus: string, signal: AbortSignal): Promise<Loaded> {
  if (view.to !== null) return loadPaths(view, focus, view.to, signal);
  const ids = [focus, ...view.opened.filter((id) => id !== focus)];
  const read = (asOf: string | null) =>
    Promise.all(
      ids.map((id) =>
        neighbourhoodOf(id, id === focus ? view.limit : fewest, { asOf, knownAt: view.knownAt }, signal),
      ),
    );
  const [now, ever] = await Promise.all([read(view.asOf), view.asOf === null ? [] : read(null)]);
  const [first] = now;
  if (first === undefined) throw new Error('A neighbourhood is its centre at least.');
  const steps = [...(ever.length > 0 ? ever : now), ...(ever.length > 0 ? now : [])];
  return {
    center: first.center,
    totalCount: first.totalCount,
    shown: first.nodes.filter(({ distance }) => distance === 1).length,
    scene: sceneOf(now),
    always: sceneOf(steps),
    steps,
    paths: null,
  };
}

async function loadPaths(view: View, from: string, to: string, signal: AbortSignal): Promise<Loaded> {
  const paths = await pathsBetween(from, to, view, signal);
  const drawn = drawnFrom(paths);
  const scene = sceneOf([drawn]);
  const { center, totalCount } = drawn;
  return { center, totalCount, shown: totalCount, scene, always: scene, steps: [drawn], paths };
}

export type PlaceMap = ReadonlyMap<string, readonly [x: number, y: number]>;

const placed = new Map<string, PlaceMap>();
const mostKept = 20;

/**
 * Where everything lies: laid out step by step, each with what was there before in its place, so that a link shows what
 * its sender saw.
 */
export async function placesOf(steps: readonly Neighbourhood[]): Promise<PlaceMap> {
  let places: PlaceMap = new Map();
  let key = '';
  for (const [index] of steps.entries()) {
    const { nodes, ties } = sceneOf(steps.slice(0, index + 1));
    if ([...nodes.keys()].every((id) => places.has(id))) continue;
    key = `${key}|${[...nodes.keys()].filter((id) => !places.has(id)).join()}`;
    const before = places;
    const kept = placed.get(key);
    places =
      kept ??
      new Map(
        (
          await layOut({
            nodes: [...nodes.values()].map((node) => ({
              id: node.id,
              size: nodeSize(node),
              place: before.get(node.id) ?? null,
            })),
            edges: [...ties.values()].map(({ from, to }) => [from, to] as const),
          })
        ).map(([id, x, y]) => [id, [x, y]] as const),
      );
    if (!kept) placed.set(key, places);
    const [oldest] = placed.keys();
    if (placed.size > mostKept && oldest !== undefined) placed.delete(oldest);
  }
  return places;
}
