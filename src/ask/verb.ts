import type { RelationshipType } from '../claims/predicate.js';
import type { Stance } from '../claims/relationship.js';

const verbs: Readonly<Record<RelationshipType, string>> = {
  ALLY_OF: 'is an ally of',
  SUPPORTS: 'supports',
  OPPOSES: 'opposes',
  AIDE_TO: 'is an aide to',
  PPS_TO: 'is PPS to',
  HOLDS: 'holds',
  CANDIDATE_FOR: 'is a candidate for',
  REPRESENTS: 'represents',
  MEMBER_OF: 'belongs to',
  RESIGNED_FROM: 'resigned from',
  REFUSED_TO_RESIGN_FROM: 'refused to resign from',
  BEAT: 'beat',
  ENDORSED: 'endorsed',
  PRAISED: 'praised',
  CHALLENGES: 'challenges',
  CONTESTED: 'stood in',
  WON: 'won',
  CONTEST_FOR: 'decides',
  ORGANISED_BY: 'is held by',
  HELD_IN: 'takes place in',
  VACATED_BY: 'fills the seat left by',
  PART_OF: 'is part of',
  SAFE_FOR: 'is safe for',
};

/** A relationship as a clause: "Siôn Simon is an ally of Tom Watson", "it is hedged that ...". */
export function clause(subject: string, type: RelationshipType, object: string, stance: Stance): string {
  const said = `${subject} ${verbs[type]} ${object}`;
  if (stance === 'STATED') return said;
  return `it is ${stance === 'HEDGED' ? 'said, hedged,' : 'denied'} that ${said}`;
}
