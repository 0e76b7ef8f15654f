import type { Certainty } from './certainty.js';
import type { Hedge, RoleStatus } from './claim.js';
import { rowOf } from './count-row.js';
import { withinParty } from './party.js';
import type { AllianceBasis, RelationshipType } from './predicate.js';
import type { Reading } from './reading.js';
import type { Relationship } from './relationship.js';
import { rolesAsked } from './role-asked.js';
import type { Days } from './time.js';

/** What is asked for: people with such a tie, in such a role, or both. A null asks for nothing. */
export interface CountRules {
  readonly tie: {
    readonly asked: readonly RelationshipType[];
    readonly near: readonly RelationshipType[];
  } | null;
  readonly role: { readonly statuses: readonly RoleStatus[] } | null;
  readonly party: string | null;
}

/** What is known of one person that bears upon the question. */
export interface PersonFacts {
  readonly person: string;
  /** Ties with the named person, of the asked and the near types. */
  readonly ties: readonly Relationship[];
  /** Standings in the asked roles. */
  readonly roles: readonly Relationship[];
  readonly memberships: readonly Relationship[];
}

/** Why someone stands beside the count and not in it. */
export type Reason =
  | { readonly code: 'STATUS'; readonly status: RoleStatus }
  | { readonly code: 'BASIS'; readonly basis: AllianceBasis | null }
  | { readonly code: 'HEDGED'; readonly hedges: readonly Hedge[] }
  | { readonly code: 'POSSIBLE'; readonly of: 'TIE' | 'ROLE' }
  | { readonly code: 'LAST_KNOWN'; readonly of: 'TIE' | 'ROLE'; readonly day: string };

export interface CountRow {
  readonly person: string;
  readonly ties: readonly Reading[];
  readonly roles: readonly Reading[];
  readonly status: RoleStatus | null;
  readonly basis: AllianceBasis | null;
  readonly hedges: readonly Hedge[];
  /** The weaker of the tie's and the role's. */
  readonly certainty: Certainty;
  readonly disputed: boolean;
  /** Empty for those who are counted. */
  readonly reasons: readonly Reason[];
}

export interface Count {
  readonly counted: readonly CountRow[];
  readonly besides: readonly CountRow[];
  /** Everyone who surely is in the asked role, whatever their ties: the denominator. */
  readonly inRole: readonly string[];
  /** Those of them of whom no tie is stated at all, where one is asked for. */
  readonly notStated: readonly string[];
}

/** Counts distinct people by the rules of the design's *What counts*. */
export function count(rules: CountRules, people: readonly PersonFacts[], asOf: Days): Count {
  const ofParty = people.flatMap((facts) => withinParty(facts, rules, asOf) ?? []);
  const inRole = ofParty.filter(
    ({ facts, doubts }) => doubts.length === 0 && rolesAsked(facts.roles, rules.role, asOf).length > 0,
  );
  const rows = ofParty.flatMap(({ facts, doubts }) => rowOf(facts, doubts, rules, asOf) ?? []);
  return {
    counted: rows.filter((row) => row.reasons.length === 0),
    besides: rows.filter((row) => row.reasons.length > 0),
    inRole: inRole.map(({ facts }) => facts.person),
    notStated: inRole
      .filter(({ facts }) => rules.tie !== null && facts.ties.length === 0)
      .map(({ facts }) => facts.person),
  };
}
