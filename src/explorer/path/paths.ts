import type { Moment, Neighbourhood } from '../graph/neighbourhood.js';
import { fromServer } from '../server.js';

/** What the page asks of `path`. */
const query = /* GraphQL */ `
  query Paths($from: ID!, $to: ID!, $asOf: EDTF, $knownAt: DateTime) {
    from: person(id: $from, knownAt: $knownAt) { id name }
    to: person(id: $to, knownAt: $knownAt) { id name }
    path(from: $from, to: $to, maxHops: 6, asOf: $asOf, knownAt: $knownAt) {
      hops {
        from { id name }
        to { id name }
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
`;

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Hop {
  readonly from: Named;
  readonly to: Named;
  readonly disputed: boolean;
  readonly claims: { id: string; article: { publisher: { name: string }; published: string } }[];
  readonly relationship: Neighbourhood['relationships'][number]['relationship'];
}

export interface Paths {
  readonly from: Named;
  readonly to: Named;
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
  const found = await fromServer<{ from: Named | null; to: Named | null; path: { hops: Hop[] }[] }>(
    query,
    variables,
    signal,
  );
  return {
    from: found.from ?? { id: from, name: from },
    to: found.to ?? { id: to, name: to },
    ways: found.path.map(({ hops }) => hops),
  };
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
      alliances: 0,
      degree: hops.filter((hop) => hop.from.id === node.id || hop.to.id === node.id).length,
      party: null,
      node: { __typename: 'Person', ...node },
    })),
    relationships: [...relationships.values()],
  };
}
