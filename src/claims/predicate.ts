import type { EntityLabel } from './claim.js';

/** How a tie between two people is named when it is counted. */
export const allianceBases = ['ALLY', 'SUPPORTER', 'AIDE', 'CRITIC'] as const;
export type AllianceBasis = (typeof allianceBases)[number];

/**
 * Which claims speak of one and the same thing that can have one value only, so that differing values conflict:
 * `role` one holder at a time, `nominee` one per party and contest, `subject` one object or value per subject,
 * `figure` one value per subject, contest and round.
 */
export type SingleValuedKey = 'role' | 'nominee' | 'subject' | 'figure';

export interface Predicate {
  readonly definition: string;
  readonly domain: readonly EntityLabel[];
  /** Labels of the object, or the unit of its literal. */
  readonly range: readonly EntityLabel[] | { readonly unit: string };
  /** The relationship it derives; null where the object is a literal. */
  readonly derives: RelationshipType | null;
  readonly symmetric?: true;
  /** It happens at a time rather than lasting. */
  readonly event?: true;
  readonly basis?: AllianceBasis;
  readonly key?: SingleValuedKey;
  /** Days for which it stays current after its last evidence when no end is given; null: for good. */
  readonly staleAfter: number | null;
  /** Words that express it, for the extractor and for curators. */
  readonly phrases: readonly string[];
}

/** What is derived from claims; each has a hedged twin for facts that rest on hedged claims alone. */
export const relationshipTypes = [
  'ALLY_OF',
  'SUPPORTS',
  'OPPOSES',
  'AIDE_TO',
  'PPS_TO',
  'HOLDS',
  'CANDIDATE_FOR',
  'REPRESENTS',
  'MEMBER_OF',
  'RESIGNED_FROM',
  'REFUSED_TO_RESIGN_FROM',
  'BEAT',
  'ENDORSED',
  'PRAISED',
  'CHALLENGES',
  'CONTESTED',
  'WON',
  'CONTEST_FOR',
  'ORGANISED_BY',
  'HELD_IN',
  'VACATED_BY',
  'PART_OF',
  'SAFE_FOR',
] as const;
export type RelationshipType = (typeof relationshipTypes)[number];

/** Ties between two people. */
export const tieTypes: ReadonlySet<RelationshipType> = new Set([
  'ALLY_OF',
  'SUPPORTS',
  'OPPOSES',
  'AIDE_TO',
  'PPS_TO',
  'ENDORSED',
  'CHALLENGES',
  'PRAISED',
  'BEAT',
]);
