import { z } from 'zod';
import type { TiedPeople } from '../claims/centrality.js';
import { nameOf } from '../claims/relationship.js';
import { namesOf } from '../claims/relationship-row.js';
import type { Days } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { atMost, mostPairs, mostPeople, type Ties, type TiesQuery } from './centrality.js';

const types = z.array(z.string());
const limit = z.int();
const dated = { types, first: z.string(), last: z.string(), limit };
const day = z.string().nullable();
const pair = z.tuple([z.tuple([z.string(), z.string()])]);

const evidence = statement('centrality.evidence', {
  params: z.object({ of: z.string(), types }),
  row: z.tuple([day]),
});
const evidenceOfAll = statement('centrality.evidenceOfAll', {
  params: z.object({ types, limit }),
  row: z.tuple([z.int(), day]),
});
const peopleOf = statement('centrality.people', {
  params: z.object({ of: z.string(), ...dated }),
  row: z.tuple([z.string()]),
});
const pairsOf = statement('centrality.pairs', {
  params: z.object({ people: z.array(z.string()), ...dated }),
  row: pair,
});
const pairsOfAll = statement('centrality.pairsOfAll', { params: z.object(dated), row: pair });

/** How many are looked at to find those of a date. */
const mostTies = 100_000;

const namesAsked = ({ types: asked, hedged }: TiesQuery) =>
  asked.flatMap((type) => [type, ...(hedged ? [nameOf({ type, stance: 'HEDGED' })] : [])]);

/** The ties as the graph stands. */
export const tiesNow = (graph: Graph): Ties => ({
  async evidenceUpTo({ of, types: asked }) {
    const names = namesOf(asked);
    if (of !== null) return (await graph.read(evidence, { of, types: names }))[0]?.[0] ?? null;
    const [found] = await graph.read(evidenceOfAll, { types: names, limit: mostTies + 1 });
    const [number, latest] = found ?? [0, null];
    atMost(mostTies, number, 'ties');
    return latest;
  },
  tied: (query, days) =>
    query.of === null ? amongAll(graph, query, days) : among(graph, { ...query, of: query.of }, days),
});

async function among(graph: Graph, query: TiesQuery & { of: string }, days: Days): Promise<TiedPeople> {
  const fits = { types: namesAsked(query), ...days };
  const people = (await graph.read(peopleOf, { of: query.of, ...fits, limit: mostPeople + 1 })).map(
    ([id]) => id,
  );
  if (people.length > mostPeople) return { people, pairs: [] };
  const pairs = await graph.read(pairsOf, { people, ...fits, limit: mostPairs + 1 });
  return { people, pairs: pairs.map(([pair]) => pair) };
}

async function amongAll(graph: Graph, query: TiesQuery, days: Days): Promise<TiedPeople> {
  const found = await graph.read(pairsOfAll, { types: namesAsked(query), ...days, limit: mostPairs + 1 });
  const pairs = found.map(([pair]) => pair);
  return { people: [...new Set(pairs.flat())], pairs };
}
