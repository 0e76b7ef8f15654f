import { fromServer } from '../server.js';

/** What the page asks of one relationship: its claims, and what they are in dispute with. */
const query = /* GraphQL */ `
  query Tie($id: ID!, $asOf: EDTF, $knownAt: DateTime) {
    relationship(id: $id, asOf: $asOf, knownAt: $knownAt) {
      id type stance status hedges certainty valid evidenceUpTo disputed
      from { id name }
      to { id name }
      claims {
        ...said
        disputes {
          id why unless
          favours { value reason }
          sides { value label claims { ...said } }
        }
      }
    }
  }
  fragment said on Claim {
    id gist hedges polarity rank rankReason valid published recorded
    article { title url copyOf { id } publisher { name reliability reliabilityReason } }
    passages { start end quote context { prefix suffix } }
  }
`;

export interface Passage {
  start: number;
  end: number;
  quote: string | null;
  /** What stands beside the words; empty where the text begins or ends. */
  context: { prefix: string; suffix: string } | null;
}

export interface Claim {
  id: string;
  gist: string;
  hedges: string[];
  polarity: string;
  rank: string;
  rankReason: string | null;
  valid: string;
  published: string;
  recorded: string;
  article: {
    title: string;
    url: string;
    copyOf: { id: string } | null;
    publisher: { name: string; reliability: string; reliabilityReason: string };
  };
  passages: Passage[];
}

export interface Dispute {
  id: string;
  why: string;
  unless: string | null;
  favours: { value: string; reason: string } | null;
  sides: { value: string; label: string; claims: Claim[] }[];
}

export interface Tie {
  id: string;
  type: string;
  stance: string;
  status: string | null;
  hedges: string[];
  certainty: string;
  valid: string;
  evidenceUpTo: string;
  disputed: boolean;
  from: { id: string; name: string };
  to: { id: string; name: string };
  claims: (Claim & { disputes: Dispute[] })[];
}

/**
 * A tie with its claims; null where there is none of this id.
 * @throws Failure; the signal's reason when aborted.
 */
export async function tieWithClaims(
  id: string,
  { asOf, knownAt }: { readonly asOf: string | null; readonly knownAt: string | null },
  signal: AbortSignal,
): Promise<Tie | null> {
  const { relationship } = await fromServer<{ relationship: Tie | null }>(
    query,
    { id, asOf, knownAt },
    signal,
  );
  return relationship;
}
