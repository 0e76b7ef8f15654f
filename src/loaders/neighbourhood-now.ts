import { z } from 'zod';
import { flag, list, text, whole } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { namedOf } from '../claims/named-row.js';
import { centerRank, rankOf } from '../claims/neighbour.js';
import {
  namesOf,
  relationshipOf,
  spellOf,
  standingOf,
  tieOf,
  typeNamed,
} from '../claims/relationship-row.js';
import { daysOf } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import type { Drawn, Neighbourhood, NeighbourhoodParts, NeighbourhoodQuery } from './neighbourhood.js';

const ids = z.array(z.string());
const fitting = { types: ids, first: z.string().nullable(), last: z.string().nullable() };

const around = statement('neighbourhood.around', {
  params: z.object({ from: ids, met: ids, limit: z.int(), ...fitting }),
  row: {
    parse: ([id, evidence, degree]) => ({ id: text(id), evidence: whole(evidence), degree: whole(degree) }),
  },
});
const shown = statement('neighbourhood.shown', {
  params: z.object({ ids, counts: z.boolean(), parties: z.boolean(), detail: z.string(), ...fitting }),
  row: {
    parse: ([node, degree, alliances, memberships, relationships]) => ({
      node: namedOf(node),
      degree: whole(degree),
      alliances: whole(alliances),
      memberships: list(memberships).map(membershipOf),
      relationships: list(relationships).map(drawnOf),
    }),
  },
});
const totals = statement('neighbourhood.totals', {
  params: z.object({ of: z.string(), ...fitting }),
  row: {
    parse: ([total, name, count]) => ({ total: whole(total), ...typeNamed(text(name)), count: whole(count) }),
  },
});

/** Columns: those of a spell; those of the party. */
function membershipOf(columns: unknown) {
  const [spell, party] = list(columns);
  return { spell: spellIn(list(spell)), party: namedOf(party) };
}

/** Columns: the key and whether it is disputed, or those of a whole relationship, or those of a spell. */
function drawnOf(row: unknown): Drawn {
  const columns = list(row);
  if (columns.length === 2) return { ...tieOf(columns[0]), disputed: flag(columns[1]) };
  return columns.length === 4 ? relationshipOf(columns) : spellIn(columns);
}

const spellIn = ([key, status, ...when]: readonly unknown[]) => spellOf(standingOf(key, status), when);

const always = { first: null, last: null };

/**
 * What is around a node as the graph stands: ranked and limited by Neo4j, in a statement a hop and one for all nodes.
 * @param meet told of every node that is met
 */
export async function neighbourhoodNow(
  graph: Graph,
  query: NeighbourhoodQuery,
  { counts, parties, detail, ...parts }: NeighbourhoodParts,
  meet: (node: Named) => void,
): Promise<Neighbourhood> {
  const { of, types, asOf } = query;
  const fits = { types: namesOf(types), ...(asOf === null ? always : daysOf(asOf)) };
  const [ranked, counted] = await Promise.all([
    parts.around ? reached(graph, query, fits) : [],
    parts.totals ? graph.read(totals, { of, ...fits }) : [],
  ]);
  const placed = [{ id: of, distance: 0, rank: centerRank }, ...ranked];
  const rows = await graph.read(shown, { ids: placed.map(({ id }) => id), counts, parties, detail, ...fits });
  const found = new Map(rows.map((row) => [row.node.id, row]));
  for (const { node, memberships } of rows) {
    meet(node);
    for (const { party } of memberships) meet(party);
  }
  return {
    nodes: placed.flatMap(({ id, ...place }) => {
      const row = found.get(id);
      return row ? { ...row, ...place, memberships: row.memberships.map(({ spell }) => spell) } : [];
    }),
    relationships: rows
      .flatMap(({ relationships }) => relationships)
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    total: counted[0]?.total ?? 0,
    totals: counted,
  };
}

interface Fits {
  readonly types: string[];
  readonly first: string | null;
  readonly last: string | null;
}

/** The nodes besides the centre, in their order: a hop farther only where those nearer leave room. */
async function reached(graph: Graph, { of, depth, limit }: NeighbourhoodQuery, fits: Fits) {
  const found: { id: string; distance: number; rank: number }[] = [];
  let from = [of];
  for (let distance = 1; distance <= depth && from.length > 0 && found.length < limit; distance++) {
    const met = [of, ...found.map(({ id }) => id)];
    const next = await graph.read(around, { from, met, limit: limit - found.length, ...fits });
    found.push(...next.map((one) => ({ id: one.id, distance, rank: rankOf({ distance, ...one }) })));
    from = next.map(({ id }) => id);
  }
  return found;
}
