import { z } from 'zod';
import { list } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { personOf } from '../claims/named-row.js';
import type { RelationshipType } from '../claims/predicate.js';
import { nameOf, type Relationship, type Spell, type Tie } from '../claims/relationship.js';
import { spellOf, standingOf, tieOf } from '../claims/relationship-row.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement, statement } from '../graph/statement.js';
import type { RelationshipReader } from './relationship.js';

const between = { from: z.string(), to: z.string() };
const sized = { maxHops: z.int(), limit: z.int(), spells: z.boolean() };
const row = ([people, keys, spells]: readonly unknown[]) => ({
  people: list(people).map(personOf),
  ties: list(keys).map(tieOf),
  spells: list(spells).map((columns) => {
    const [key, status, ...when] = list(columns);
    return spellOf(standingOf(key, status), when);
  }),
});
const stated = eachStatement('path.stated', { item: between, shape: z.object(sized), row });
const hedged = eachStatement('path.hedged', { item: between, shape: z.object(sized), row });
const through = eachStatement('path.through', {
  item: between,
  shape: z.object({ ...sized, types: z.array(z.string()) }),
  row,
});

const then = statement('ask.pathThen', {
  params: z.object({ from: z.string(), to: z.string(), hedged: z.boolean(), knownAt: z.string() }),
  row: z.array(z.unknown()),
});

/** Parallel ties multiply along a path, and nobody reads more of them than this. */
const limit = 100;

/** What a path is sought by. */
export interface PathQuery {
  readonly from: string;
  readonly to: string;
  /** 1 to 6. */
  readonly maxHops: number;
  /** Only over ties of these types; all when null. */
  readonly types: readonly RelationshipType[] | null;
  /** Recorded time (ISO 8601 instant); null: as the graph stands. */
  readonly knownAt: string | null;
}

/** @param meet told of whoever a path leads over */
export function pathLoader(
  graph: Graph,
  readerAt: (knownAt: string) => RelationshipReader,
  meet: (person: Named) => void,
) {
  const pathsOver = async ({ from, to, maxHops, types }: PathQuery, isHedged: boolean, spells: boolean) => {
    const items = [{ from, to }];
    const shape = { maxHops, limit, spells };
    const [found = []] = types
      ? await graph.readEach(through, items, { ...shape, types: namesIn(types, isHedged) })
      : await graph.readEach(isHedged ? hedged : stated, items, shape);
    return found;
  };
  const paths = async (query: PathQuery, spells: boolean) => {
    const plain = await pathsOver(query, false, spells);
    const found = plain.length > 0 ? plain : await pathsOver(query, true, spells);
    for (const { people } of found) people.forEach(meet);
    return found;
  };
  return {
    /**
     * All shortest paths between two people over the ties between people, in the order of their relationships' keys.
     * Ties that rest on hedged claims alone are used only where those stated outright give no path.
     */
    async shortest(query: PathQuery): Promise<Spell[][]> {
      const { from, to, knownAt } = query;
      if (from === to) return [];
      if (knownAt !== null) return shortestThen(readerAt(knownAt), query);
      return (await paths(query, true)).map(({ spells }) => spells);
    },
    /** The same without when the ties held, for who does not ask. */
    async traced(query: PathQuery): Promise<Tie[][]> {
      if (query.knownAt !== null) return this.shortest(query);
      return query.from === query.to ? [] : (await paths(query, false)).map(({ ties }) => ties);
    },
    /** The Cypher that finds the same paths, to run as it stands. */
    cypher({ from, to, maxHops, knownAt }: Omit<PathQuery, 'types'>, isHedged: boolean) {
      if (knownAt !== null) {
        return { statement: graph.textOf(then), params: { from, to, hedged: isHedged, knownAt } };
      }
      const { statement: over } = isHedged ? hedged : stated;
      const params = { asked: [{ n: 0, from, to }], maxHops, limit, spells: true };
      return { statement: graph.textOf(over), params };
    },
  };
}

const namesIn = (types: readonly RelationshipType[], isHedged: boolean) =>
  types.flatMap((type) => [type, ...(isHedged ? [nameOf({ type, stance: 'HEDGED' })] : [])]);

async function shortestThen(reader: RelationshipReader, { from, to, maxHops, types }: PathQuery) {
  const isOf = ({ type }: Tie) => types === null || types.includes(type);
  const isStated = (tie: Tie) => tie.stance === 'STATED' && isOf(tie);
  const plain = await widen(reader, isStated, from, to, maxHops);
  if (plain.length > 0) return plain;
  return widen(reader, (tie) => tie.stance !== 'DENIED' && isOf(tie), from, to, maxHops);
}

/** Breadth first, a read a hop: what stood in the past is derived, so Neo4j has no path to find there. */
async function widen(
  reader: RelationshipReader,
  fits: (tie: Relationship) => boolean,
  from: string,
  to: string,
  maxHops: number,
): Promise<Spell[][]> {
  let paths = new Map<string, Spell[][]>([[from, [[]]]]);
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
  paths: ReadonlyMap<string, readonly Spell[][]>,
  ties: readonly Relationship[],
  seen: ReadonlySet<string>,
): Map<string, Spell[][]> {
  const next = new Map<string, Spell[][]>();
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

const keysOf = (path: readonly Tie[]) => path.map(({ key }) => key).join('\n');
