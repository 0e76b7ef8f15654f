import type { Certainty } from '../claims/certainty.js';
import type { Hedge, Polarity, Rank, RoleStatus } from '../claims/claim.js';
import type { AllianceBasis, RelationshipType } from '../claims/predicate.js';
import type { Stance } from '../claims/relationship.js';

export type Outcome = 'ANSWERED' | 'NOT_UNDERSTOOD' | 'NOT_FOUND' | 'AMBIGUOUS';
export type AnswerKind = 'COUNT' | 'LIST' | 'YES_NO' | 'VALUE' | 'PATH';
export type Verdict = 'YES' | 'NO' | 'UNKNOWN';

/** One and the same object for the command line, GraphQL and the page. */
export interface Answer {
  readonly question: string;
  readonly outcome: Outcome;
  readonly kind: AnswerKind | null;
  readonly sentence: string;
  /** How the question was read, with the definitions used; null where it was not understood. */
  readonly interpretation: string | null;
  /** EDTF, as asked or chosen. */
  readonly asOf: string | null;
  /** The latest evidence day about what is asked (ISO 8601 day). */
  readonly evidenceUpTo: string | null;
  /** ISO 8601 instant of recorded time; null: as the graph stands. */
  readonly knownAt: string | null;
  /** Path and query under which the page shows the same answer. */
  readonly permalink: string;
  /** Null where nothing is counted, or where the date lies past the evidence. */
  readonly count: number | null;
  readonly verdict: Verdict | null;
  readonly disputed: boolean;
  readonly people: readonly AnswerRow[];
  readonly besides: readonly (AnswerRow & { readonly why: string })[];
  readonly values: readonly AnswerValue[];
  readonly path: readonly Hop[] | null;
  readonly suggestions: readonly string[];
  readonly graphql: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } | null;
  readonly cypher: { readonly statement: string; readonly params: Readonly<Record<string, unknown>> } | null;
}

export interface AnswerRow {
  readonly type: 'Person' | 'Role';
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly roleStatus: RoleStatus | null;
  readonly basis: AllianceBasis | null;
  readonly hedges: readonly Hedge[];
  readonly certainty: Certainty;
  readonly disputed: boolean;
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  /** The claim's id. */
  readonly claim: string;
  /** The article's id. */
  readonly article: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly gist: string;
  /** Unicode code points of the article's text, end exclusive; null where the source gives no passage. */
  readonly start: number | null;
  readonly end: number | null;
  /** Null where the article's text is not at hand. */
  readonly quote: string | null;
  readonly hedges: readonly Hedge[];
  readonly polarity: Polarity;
  readonly rank: Rank;
}

export interface AnswerValue {
  readonly value: number | string;
  readonly unit: string;
  /** Worked out from stated values, not stated. */
  readonly computed: boolean;
  readonly evidence: readonly Evidence[];
}

/** One step of a path, from the person reached before to the next. */
export interface Hop {
  readonly from: { readonly id: string; readonly name: string };
  readonly type: RelationshipType;
  readonly stance: Stance;
  /** Whether the relationship points from `from` to `to`; a symmetric one always does. */
  readonly forwards: boolean;
  readonly to: { readonly id: string; readonly name: string };
  readonly valid: string;
  readonly disputed: boolean;
  readonly evidence: readonly Evidence[];
}
