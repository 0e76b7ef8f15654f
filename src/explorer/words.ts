/** The enumerations of the answer, in words. One that is not here shows as its own name. */
const words: Record<string, string> = {
  ALLY: 'ally',
  SUPPORTER: 'supporter',
  AIDE: 'aide',
  CRITIC: 'critic',
  ANONYMOUS_SOURCE: 'anonymous source',
  APPEARANCE: 'as it appears',
  PREDICTION: 'prediction',
  OPINION: 'opinion',
  IMPLIED: 'implied',
  POSSIBLE: 'possibly so at this date',
  UNKNOWN: 'not known for this date',
  NOT: 'not so at this date',
  ASSERTED: 'asserted',
  DENIED: 'denied',
  PREFERRED: 'preferred by a curator',
  DEPRECATED: 'set aside by a curator',
};

/** What comes before the name of a post. */
const standings: Record<string, string> = {
  HOLDER: '',
  NOMINEE: 'nominee for',
  CONTENDER: 'contender for',
  PROSPECTIVE: 'set to be',
  FORMER: 'former',
};

const relations: Record<string, string> = {
  ALLY_OF: 'is an ally of',
  AIDE_TO: 'is an aide to',
  PPS_TO: 'is PPS to',
  HOLDS: 'holds the post of',
  CANDIDATE_FOR: 'is a candidate for',
  MEMBER_OF: 'is a member of',
  REFUSED_TO_RESIGN_FROM: 'refused to resign from',
  CONTESTED: 'stood in',
  CONTEST_FOR: 'was held for',
  ORGANISED_BY: 'was organised by',
  HELD_IN: 'was held in',
  VACATED_BY: 'was vacated by',
  PART_OF: 'is part of',
  SAFE_FOR: 'is a safe seat for',
};

/** What was said of a tie, by how it is drawn. */
export const sayings: Record<string, string> = {
  STATED: 'stated',
  HEDGED: 'hedged only',
  DISPUTED: 'disputed',
  DENIED: 'denied',
};

const plain = (name: string) => name.toLowerCase().replaceAll('_', ' ');

export const inWords = (name: string) => words[name] ?? plain(name);

/** @param status the standing in the role, where it is one */
export const relation = (type: string, status: string | null = null) =>
  type === 'HOLDS' && status === 'FORMER' ? 'held the post of' : (relations[type] ?? plain(type));

/** A post with the standing in it: "nominee for Mayor of Liverpool". */
export function standing(role: string | null, status: string | null): string {
  if (role === null) return status === null ? '' : plain(status);
  return `${standings[status ?? 'HOLDER'] ?? plain(status ?? '')} ${role}`.trim();
}

/** "hedged: opinion, implied", or nothing. */
export const hedged = (hedges: readonly string[]) =>
  hedges.length === 0 ? '' : `hedged: ${hedges.map(inWords).join(', ')}`;

const number = new Intl.NumberFormat('en-GB');

export const plural = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

/** "A", "A and B", "A, B and C". */
export const list = (names: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
