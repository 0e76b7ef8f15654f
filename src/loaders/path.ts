import { z } from 'zod';
import { list } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { namedOf } from '../claims/named-row.js';
import type { Relationship, Spell } from '../claims/relationship.js';
import { spellOf } from '../claims/relationship-row.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement, statement } from '../graph/statement.js';
import type { RelationshipReader } from './relationship.js';

const shape = {
  item: { from: z.string(), to: z.string() },
  shape: z.object({ maxHops: z.int(), limit: z.int() }),
  row: ([people, hops]: readonly unknown[]) => ({
    people: list(people).map(namedOf),
    hops: list(hops).map((hop) => spellOf(list(hop))),
  }),
};
const stated = eachStatement('path.stated', shape);
const hedged = eachStatement('path.hedged', shape);

const then = statement('ask.pathThen', {
  params: z.object({ from: z.string(), to: z.string(), hedged: z.boolean(), knownAt: z.string() }),
  row: z.array(z.unknown()),
});

/** Parallel ties multiply along a path, and nobody reads more of them than this. */
const limit = 100;

type Path = Spell[];

/** @param meet told of whoever a path leads over */
export function pathLoader(
  graph: Graph,
  readerAt: (knownAt: string) => RelationshipReader,
  meet: (person: Named) => void,
) {
  return {
    /**
     * All shortest paths between two people over the ties between people, in the order of their relationships' keys.
     * Ties that rest on hedged claims alone are used only where those stated outright give no path.
     * @param maxHops 1 to 6
     * @param knownAt recorded time (ISO 8601 instant); null: as the graph stands
     */
    async shortest(
      from: string,
      to: string,
      maxHops: number,
      knownAt: string | null = null,
    ): Promise<Path[]> {
      if (from === to) return [];
      if (knownAt !== null) return shortestThen(readerAt(knownAt), from, to, maxHops);
      const ask = async (over: typeof stated) =>
        (await graph.readEach(over, [{ from, to }], { maxHops, limit }))[0] ?? [];
      const plain = await ask(stated);
      const found = plain.length > 0 ? plain : await ask(hedged);
      for (const { people } of found) people.forEach(meet);
      return found.map(({ hops }) => hops);
    },
    /** The Cypher that finds the same paths, to run as it stands. */
    cypher(from: string, to: string, maxHops: number, isHedged: boolean, knownAt: string | null) {
      if (knownAt !== null) {
        return { statement: graph.textOf(then), params: { from, to, hedged: isHedged, knownAt } };
      }
      const { statement: over } = isHedged ? hedged : stated;
      return { statement: graph.textOf(over), params: { asked: [{ n: 0, from, to }], maxHops, limit } };
    },
  };
}

async function shortestThen(reader: RelationshipReader, from: string, to: string, maxHops: number) {
  const plain = await widen(reader, ({ stance }) => stance === 'STATED', from, to, maxHops);
  return plain.length > 0 ? plain : widen(reader, ({ stance }) => stance !== 'DENIED', from, to, maxHops);
}

/** Breadth first, a read a hop: what stood in the past is derived, so Neo4j has no path to find there. */
async function widen(
  reader: RelationshipReader,
  fits: (tie: Relationship) => boolean,
  from: string,
  to: string,
  maxHops: number,
): Promise<Path[]> {
  let paths = new Map<string, Path[]>([[from, [[]]]]);
  const seen = new Set([from]);
  for (let hop = 0; hop < maxHops && paths.size > 0 && !paths.has(to); hop++) {
    const ties = await reader.ofAll('ties', [...paths.keys()]);
    paths = oneHopOn(paths, ties.filter(fits), seen);
    for (const person of paths.keys()) seen.add(person);
  }
  return (paths.get(to) ?? []).sort((a, b) => (keysOf(a) < keysOf(b) ? -1 : 1)).slice(0, limit);
}

/** The paths to whomever the ties reach for the first time. */
function oneHopOn(
  paths: ReadonlyMap<string, readonly Path[]>,
  ties: readonly Relationship[],
  seen: ReadonlySet<string>,
): Map<string, Path[]> {
  const next = new Map<string, Path[]>();
  const extend = (person: string, other: string, tie: Relationship) => {
    if (seen.has(other)) return;
    const longer = (paths.get(person) ?? []).map((path) => [...path, tie]);
    if (longer.length > 0) next.set(other, [...(next.get(other) ?? []), ...longer]);
  };
  for (const tie of ties) {
    extend(tie.from, tie.to, tie);
    extend(tie.to, tie.from, tie);
  }
  return next;
}

const keysOf = (path: Path) => path.map(({ key }) => key).join('\n');
