import type { Moment, Neighbourhood } from '../graph/neighbourhood.js';
import { fromServer } from '../server.js';

/** What the page asks of `path`. */
const query = /* GraphQL */ `
  query Paths($from: ID!, $to: ID!, $asOf: EDTF, $knownAt: DateTime) {
    from: person(id: $from, asOf: $asOf, knownAt: $knownAt) { ...drawn }
    to: person(id: $to, asOf: $asOf, knownAt: $knownAt) { ...drawn }
    path(from: $from, to: $to, maxHops: 6, asOf: $asOf, knownAt: $knownAt) {
      hops {
        from { ...drawn }
        to { ...drawn }
        disputed
        claims { id article { publisher { name } published } }
        relationship {
          id type stance basis status hedges certainty valid
          bounds { possibleFrom certainFrom certainTo possibleTo }
          from { id }
          to { id }
        }
      }
    }
  }

  fragment drawn on Person {
    id name
    alliances { totalCount }
    memberships(first: 20) { edges { node { ... on Party { id name } } } }
  }
`;

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Drawn extends Named {
  /** Null past the evidence. */
  readonly alliances: { readonly totalCount: number | null };
  /** What is no party has neither id nor name here. */
  readonly memberships: { readonly edges: readonly { readonly node: Partial<Named> }[] };
}

export interface Hop {
  readonly from: Drawn;
  readonly to: Drawn;
  readonly disputed: boolean;
  readonly claims: { id: string; article: { publisher: { name: string }; published: string } }[];
  readonly relationship: Neighbourhood['relationships'][number]['relationship'];
}

export interface Paths {
  readonly from: Drawn;
  readonly to: Drawn;
  /** All shortest ways, each a list of hops; empty where there is none. */
  readonly ways: readonly (readonly Hop[])[];
}

/**
 * All shortest ways from one person to another over the ties between people.
 * @throws Failure; the signal's reason when aborted.
 */
export async function pathsBetween(
  from: string,
  to: string,
  { asOf, knownAt }: Moment,
  signal: AbortSignal,
): Promise<Paths> {
  const variables = { from, to, asOf, knownAt };
  const found = await fromServer<{ from: Drawn | null; to: Drawn | null; path: { hops: Hop[] }[] }>(
    query,
    variables,
    signal,
  );
  return {
    from: found.from ?? unknown(from),
    to: found.to ?? unknown(to),
    ways: found.path.map(({ hops }) => hops),
  };
}

const unknown = (id: string): Drawn => ({
  id,
  name: id,
  alliances: { totalCount: null },
  memberships: { edges: [] },
});

const partyOf = ({ memberships: { edges } }: Drawn) => {
  for (const { node } of edges) if (node.id && node.name) return { id: node.id, name: node.name };
  return null;
};

/** One way over some people: for each of its steps, all ties that make it. */
export type Chain = readonly (readonly Hop[])[];

/** The ways that lead over the same people as one. */
export function chainsOf(ways: Paths['ways']): Chain[] {
  const chains = new Map<string, Map<string, Hop>[]>();
  for (const hops of ways) {
    const key = hops.map(({ to }) => to.id).join(' ');
    const steps = chains.get(key) ?? hops.map(() => new Map<string, Hop>());
    chains.set(key, steps);
    for (const [at, hop] of hops.entries()) steps[at]?.set(hop.relationship.id, hop);
  }
  return [...chains.values()].map((steps) => steps.map((ties) => [...ties.values()]));
}

/** The same to be drawn: whoever the ways lead over. */
export function drawnFrom({ from, to, ways }: Paths): Neighbourhood {
  const hops = ways.flat();
  const people = new Map(
    [from, to, ...hops.flatMap((hop) => [hop.from, hop.to])].map((one) => [one.id, one]),
  );
  const relationships = new Map(hops.map((hop) => [hop.relationship.id, hop]));
  return {
    center: from,
    totalCount: people.size - 1,
    totals: [],
    nodes: [...people.values()].map((node) => ({
      distance: node.id === from.id ? 0 : 1,
      alliances: node.alliances.totalCount ?? 0,
      degree: hops.filter((hop) => hop.from.id === node.id || hop.to.id === node.id).length,
      party: partyOf(node),
      node: { __typename: 'Person', id: node.id, name: node.name },
    })),
    relationships: [...relationships.values()],
  };
}
