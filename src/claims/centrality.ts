import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';

/** People and the pairs of them that are tied, however many ties a pair has. */
export interface TiedPeople {
  readonly people: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

/** How someone is placed among others. */
export interface Central {
  readonly person: string;
  /** With how many of the others they are tied. */
  readonly degree: number;
  /** The share of the pairs of others whose shortest paths lead over them, 0 to 1; of several each counts in part. */
  readonly betweenness: number;
  /** The smallest id of those of their community. */
  readonly community: string;
}

/**
 * Places people by the ties among them, the best connected first: by betweenness, then by degree, then by id. The same
 * for the same ties in any order.
 *
 * Betweenness is that of L. C. Freeman, A set of measures of centrality based on betweenness (Sociometry 40, 1977),
 * computed as by U. Brandes, A faster algorithm for betweenness centrality (J. Math. Sociology 25, 2001). Communities are
 * those of V. D. Blondel et al., Fast unfolding of communities in large networks (J. Stat. Mech., 2008), walked in the
 * order of ids; who has no tie is one alone.
 */
export function centralityOf({ people, pairs }: TiedPeople): Central[] {
  const graph = graphOf(people, pairs);
  if (graph.order === 0) return [];
  const betweenness = betweennessOf(graph);
  const communities = communitiesOf(graph);
  return graph
    .nodes()
    .map((person) => ({
      person,
      degree: graph.degree(person),
      betweenness: betweenness[person] ?? 0,
      community: communities.get(person) ?? person,
    }))
    .sort(byCentrality);
}

const byCentrality = (one: Central, other: Central) =>
  other.betweenness - one.betweenness || other.degree - one.degree || (one.person < other.person ? -1 : 1);

/** In the order of ids, by which both measures then go. */
function graphOf(people: TiedPeople['people'], pairs: TiedPeople['pairs']): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const person of [...people].sort()) graph.mergeNode(person);
  const inOrder = pairs.map(
    ([one, other]) => (one < other ? [one, other] : [other, one]) as [string, string],
  );
  for (const [one, other] of inOrder.sort(byEnds)) if (one !== other) graph.mergeEdge(one, other);
  return graph;
}

const byEnds = ([a, b]: readonly [string, string], [c, d]: readonly [string, string]) => {
  if (a !== c) return a < c ? -1 : 1;
  return Number(b > d) - Number(b < d);
};

function communitiesOf(graph: UndirectedGraph): ReadonlyMap<string, string> {
  const numbers = louvain(graph, { randomWalk: false });
  const smallest = new Map<number | undefined, string>();
  for (const person of graph.nodes()) {
    const number = numbers[person];
    if (!smallest.has(number)) smallest.set(number, person);
  }
  return new Map(graph.nodes().map((person) => [person, smallest.get(numbers[person]) ?? person]));
}
