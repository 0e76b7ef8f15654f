import { fromServer } from '../server.js';

/** What the page asks of `neighbourhood`. */
const query = /* GraphQL */ `
  query Neighbourhood($of: ID!, $limit: Int!, $asOf: EDTF, $knownAt: DateTime) {
    neighbourhood(of: $of, limit: $limit, asOf: $asOf, knownAt: $knownAt) {
      center { id name }
      totalCount
      totals { type stance count shown }
      nodes { distance alliances degree party { id name } node { __typename id name } }
      relationships {
        disputed
        claims { id }
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

export interface Neighbourhood {
  center: { id: string; name: string };
  totalCount: number;
  totals: { type: string; stance: string; count: number; shown: number }[];
  nodes: {
    distance: number;
    alliances: number;
    degree: number;
    party: { id: string; name: string } | null;
    node: { __typename: string; id: string; name: string };
  }[];
  relationships: {
    disputed: boolean;
    claims: { id: string }[];
    relationship: {
      id: string;
      type: string;
      stance: string;
      basis: string | null;
      status: string | null;
      hedges: string[];
      certainty: string;
      valid: string;
      bounds: { possibleFrom: string; certainFrom: string; certainTo: string; possibleTo: string };
      from: { id: string };
      to: { id: string };
    };
  }[];
}

/** When it is read: the page's two dates. */
export interface Moment {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

const mostKept = 60;
const kept = new Map<string, Neighbourhood>();

/**
 * Who and what is around a node. What was read is kept, since a slider comes past the same dates again.
 * @throws Failure; the signal's reason when aborted.
 */
export async function neighbourhoodOf(
  of: string,
  limit: number,
  { asOf, knownAt }: Moment,
  signal: AbortSignal,
): Promise<Neighbourhood> {
  const variables = { of, limit, asOf, knownAt };
  const key = JSON.stringify(variables);
  const known = kept.get(key);
  if (known) return known;
  const { neighbourhood } = await fromServer<{ neighbourhood: Neighbourhood }>(query, variables, signal);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, neighbourhood);
  return neighbourhood;
}
