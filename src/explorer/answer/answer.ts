/** The answer as this page asks for it; see `query.ts`. */
export interface Answer {
  question: string;
  outcome: 'ANSWERED' | 'NOT_UNDERSTOOD' | 'NOT_FOUND' | 'AMBIGUOUS';
  kind: 'COUNT' | 'LIST' | 'YES_NO' | 'VALUE' | 'PATH' | null;
  sentence: string;
  interpretation: string | null;
  asOf: string | null;
  evidenceUpTo: string | null;
  knownAt: string | null;
  permalink: string;
  count: number | null;
  verdict: 'YES' | 'NO' | 'UNKNOWN' | null;
  disputed: boolean;
  people: Row[];
  /** Near, but not counted. */
  besides: Row[];
  values: Value[];
  path: Hop[] | null;
  suggestions: string[];
  graphql: { query: string; variables: Record<string, unknown> } | null;
  cypher: { statement: string; params: Record<string, unknown> } | null;
}

export interface Row {
  type: 'Person' | 'Role';
  id: string;
  name: string;
  role: string | null;
  roleStatus: string | null;
  basis: string | null;
  hedges: string[];
  certainty: string;
  disputed: boolean;
  /** Why it is not counted; null where it is. */
  why: string | null;
  evidence: Evidence[];
}

export interface Evidence {
  claim: string;
  article: string;
  publisher: string;
  url: string;
  published: string;
  gist: string;
  start: number | null;
  end: number | null;
  quote: string | null;
  hedges: string[];
  polarity: string;
  rank: string;
}

export interface Value {
  value: number | string;
  unit: string;
  computed: boolean;
  evidence: Evidence[];
}

export interface Hop {
  from: { id: string; name: string };
  type: string;
  stance: string;
  forwards: boolean;
  to: { id: string; name: string };
  valid: string;
  disputed: boolean;
  evidence: Evidence[];
}
