import type { RoleKind, RoleStatus } from '../claims/claim.js';
import type { TieName } from './asked.js';
import type { ResolvedPeople } from './resolve.js';

/** A list as it is read: "a, b and c". */
export function listed(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

const kindNouns: Readonly<Record<RoleKind, string>> = {
  MAYOR: 'mayor',
  MP: 'MP',
  MEP: 'MEP',
  PEER: 'peer',
  PARTY_LEADER: 'party leader',
  DEPUTY_LEADER: 'deputy leader',
  PRIME_MINISTER: 'prime minister',
  MINISTER: 'minister',
  SHADOW_CABINET: 'shadow cabinet member',
  SHADOW_MINISTER: 'shadow minister',
  PPS: 'PPS',
  COUNCILLOR: 'councillor',
  OTHER: 'post holder',
};

/** The people of the asked group: "mayors of Liverpool", "Labour Party nominee for mayor", "holders of the post of ...". */
export function groupNoun({ asked, roles, place, party }: ResolvedPeople, many: boolean): string {
  const { group } = asked;
  if (!group) return many ? 'people' : 'person';
  const standing = standingNoun(group.statuses);
  const former = formerWords[group.statuses.join()] ?? '';
  const of = party ? `${party.name} ` : '';
  if (group.role !== null) {
    const posts = listed(roles.map(({ name }) => name));
    return `${former}${of}${plural(standing ?? 'holder', many)} ${standing ? 'for' : 'of the post of'} ${posts}`;
  }
  const where = place ? ` ${prepositionOf(group.kind)} ${place.name}` : '';
  const kind = group.kind === null ? 'representative' : kindNouns[group.kind];
  return standing
    ? `${of}${plural(standing, many)} for ${kind}${where}`
    : `${former}${of}${plural(kind, many)}${where}`;
}

/** What one of them is: "the mayor of Liverpool", "the Shadow Home Secretary", "an MP", "a nominee for mayor". */
export function memberNoun(people: ResolvedPeople): string {
  const { group } = people.asked;
  if (!group) return '';
  const [role, ...more] = people.roles;
  const isOnly = more.length === 0 && role?.seats === 1 && (group.role !== null || people.place !== null);
  const isFormer = group.statuses.join() === 'FORMER';
  const isHeld = standingNoun(group.statuses) === null && !isFormer;
  const noun = isHeld && (group.role !== null || isOnly) && role ? role.name : groupNoun(people, false);
  if (isHeld && isOnly) return `the ${noun}`;
  return `${/^([aeiou]|M[PE]P?\b)/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

const formerWords: Readonly<Record<string, string>> = {
  'HOLDER,FORMER': 'present or former ',
  FORMER: 'former ',
};

const prepositionOf = (kind: RoleKind | null) => (kind === 'MP' || kind === 'MEP' ? 'for' : 'of');

/** A contest, party or body as it stands in a sentence: "the Labour Party". */
export const withArticle = (name: string) => (/^the /i.test(name) ? name : `the ${name}`);

function standingNoun(statuses: readonly RoleStatus[]): string | null {
  if (statuses.includes('HOLDER') || statuses.join() === 'FORMER') return null;
  if (statuses.length > 1) return statuses.includes('CONTENDER') ? 'candidate' : 'expected candidate';
  return statuses.includes('NOMINEE') ? 'nominee' : 'contender';
}

const plural = (noun: string, many: boolean) => (many ? `${noun}s` : noun);

const tieNouns: Readonly<Record<TieName, readonly [one: string, many: string]>> = {
  ALLY: ['an ally of', 'allies of'],
  SUPPORTER: ['a supporter of', 'supporters of'],
  AIDE: ['an aide to', 'aides to'],
  CRITIC: ['an opponent or critic of', 'opponents or critics of'],
  PPS: ['PPS to', 'PPS to'],
  CHALLENGER: ['challenging', 'challenging'],
  SUPPORTED: ['supported by', 'supported by'],
  OPPOSED: ['opposed by', 'opposed by'],
  CHALLENGED: ['challenged by', 'challenged by'],
  SERVED: ['served by', 'served by'],
};

/** "an ally of Jeremy Corbyn"; empty where no tie is asked for. */
export function tieNoun({ asked, of }: ResolvedPeople, many: boolean): string {
  return asked.tie && of ? `${tieNouns[asked.tie.tie][many ? 1 : 0]} ${of.name}` : '';
}

/** What the answer counts, with its definitions, in one sentence. */
export function interpretationOf(people: ResolvedPeople, asOf: string | null): string {
  const who = people.person
    ? `Whether ${people.person.name} is among the`
    : people.asked.kind === 'COUNT'
      ? 'The number of distinct'
      : 'The';
  const group = groupNoun(people, true);
  const tie = tieNoun(people, true);
  const stated = tie ? ` who are ${tie} by a claim that is neither hedged nor denied` : '';
  const when = asOf === null ? '' : `, where that is certain as of ${asOf}`;
  return `${who} ${group}${stated}${when}; what is not stated is not denied${pastRule(people)}.`;
}

/** How the past tense was read, where no date says which past is meant. */
function pastRule({ asked }: ResolvedPeople): string {
  if (!asked.past) return '';
  const ties =
    asked.kind === 'YES_NO' ? 'a tie that has ended as of its last certain day' : 'ties as of that day';
  const reads = [
    asked.group?.statuses.includes('FORMER') && 'whoever holds the post or held it before',
    asked.tie && ties,
  ].filter(Boolean);
  return reads.length > 0 ? `; the past tense without a date asks for ${reads.join(', and for ')}` : '';
}
