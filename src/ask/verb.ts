import type { Hedge } from '../claims/claim.js';
import type { RelationshipType } from '../claims/predicate.js';
import { inWords } from '../claims/reason.js';
import type { Stance } from '../claims/relationship.js';

const verbs: Readonly<Record<RelationshipType, string>> = {
  ALLY_OF: 'is an ally of',
  SUPPORTS: 'supports',
  OPPOSES: 'opposes',
  AIDE_TO: 'is an aide to',
  PPS_TO: 'is PPS to',
  HOLDS: 'holds the post of',
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

/** A relationship as a clause: "Siôn Simon is an ally of Tom Watson", "it is stated only with a hedge (opinion) that ...". */
export function clause(
  subject: string,
  type: RelationshipType,
  object: string,
  { stance, hedges }: { readonly stance: Stance; readonly hedges: readonly Hedge[] },
): string {
  const said = `${subject} ${verbs[type]} ${object}`;
  if (stance === 'STATED') return said;
  if (stance === 'DENIED') return `it is denied that ${said}`;
  return `it is stated only with a hedge (${[...new Set(hedges)].sort().map(inWords).join(', ')}) that ${said}`;
}
