import type { PredicateName } from './vocabulary.js';

/** What a claim can be about: the nouns of the graph. */
export const entityLabels = ['Person', 'Role', 'Constituency', 'Party', 'Organisation', 'Contest'] as const;
export type EntityLabel = (typeof entityLabels)[number];

export const roleKinds = [
  'MAYOR',
  'MP',
  'MEP',
  'PEER',
  'PARTY_LEADER',
  'DEPUTY_LEADER',
  'PRIME_MINISTER',
  'MINISTER',
  'SHADOW_CABINET',
  'SHADOW_MINISTER',
  'PPS',
  'COUNCILLOR',
  'OTHER',
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** A person's standing in a role; candidacies are never holdings. */
export const roleStatuses = ['HOLDER', 'NOMINEE', 'CONTENDER', 'PROSPECTIVE', 'FORMER'] as const;
export type RoleStatus = (typeof roleStatuses)[number];

/** Why a statement is less than a plain assertion; a claim has none, one or several. */
export const hedges = ['ANONYMOUS_SOURCE', 'APPEARANCE', 'PREDICTION', 'OPINION', 'IMPLIED'] as const;
export type Hedge = (typeof hedges)[number];

export const polarities = ['ASSERTED', 'DENIED'] as const;
export type Polarity = (typeof polarities)[number];

/** Wikibase's statement ranks, set by a curator and never by an import. */
export const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export type Rank = (typeof ranks)[number];

/** The Admiralty code's reliability of a source, apart from the credibility of what it says: A best, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

/** Whether a literal is the value itself or a limit of it ("more than 72 %"). */
export const bounds = ['EXACT', 'MORE_THAN', 'LESS_THAN', 'ABOUT'] as const;

/** A value that is not a node: `unit` is the measure (`votes`, `percent`, `GBP`, `date`, `text`, ...). */
export interface Literal {
  readonly value: number | string;
  readonly unit: string;
  readonly bound: (typeof bounds)[number];
}

/** A passage of one version of an article (W3C TextPositionSelector: Unicode code points, end exclusive). */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the passage's UTF-8 bytes, in hexadecimal. */
  readonly digest: string;
}

/** One statement that one source makes: the unit of truth, from which every relationship is derived. */
export interface Claim {
  readonly id: string;
  readonly predicate: PredicateName;
  readonly subject: string;
  /** A node's id, or null where the object is a literal. */
  readonly object: string | null;
  /** The ids that it was recorded with, where that person is known by now to be the subject or the object; else null. */
  readonly statedSubject: string | null;
  readonly statedObject: string | null;
  readonly literal: Literal | null;
  /** Qualifiers: in which standing, as which role, in which contest and round, for which party. */
  readonly status: RoleStatus | null;
  readonly role: string | null;
  readonly roleKind: RoleKind | null;
  readonly contest: string | null;
  readonly party: string | null;
  readonly round: number | null;
  readonly hedges: readonly Hedge[];
  readonly polarity: Polarity;
  readonly rank: Rank;
  readonly rankReason: string | null;
  /** When the rank was set; before that instant it was NORMAL. */
  readonly ranked: string | null;
  /** One EDTF date or interval as written; `/` where the source only says that it holds as it writes. */
  readonly valid: string;
  /** The publication date (EDTF) of what states it: its evidence day. */
  readonly published: string;
  readonly article: string;
  /** SHA-256 of the version of the article that its passages are in. */
  readonly version: string;
  /** What stands behind the article; copies of one text share it, so that they corroborate once. */
  readonly origin: string;
  readonly source: string;
  readonly reliability: Reliability;
  readonly passages: readonly Passage[];
  /** What the passage says, in one line of our own words. */
  readonly gist: string;
  /** When it entered the record, and when it left it (ISO 8601 instants). */
  readonly recorded: string;
  readonly withdrawn: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnWhy: string | null;
  readonly supersedes: string | null;
}
