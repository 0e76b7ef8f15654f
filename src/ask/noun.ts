import type { RoleKind, RoleStatus } from '../claims/claim.js';
import type { TieName } from './asked.js';
import type { ResolvedPeople } from './resolve.js';

/** A list as it is read: "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
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

/** The people of the asked group: "mayors of Liverpool", "nominee for mayor (Labour Party)", "holders of ...". */
export function groupNoun({ asked, roles, place, party }: ResolvedPeople, many: boolean): string {
  const { group } = asked;
  if (!group) return many ? 'people' : 'person';
  const standing = standingNoun(group.statuses);
  const of = party ? ` (${party.name})` : '';
  if (group.role !== null)
    return `${plural(standing ?? 'holder', many)} ${standing ? 'for' : 'of'} ${listed(roles.map(({ name }) => name))}${of}`;
  const where = place ? ` for ${place.name}` : '';
  const kind = group.kind === null ? 'representative' : kindNouns[group.kind];
  return standing
    ? `${plural(standing, many)} for ${kind}${where}${of}`
    : `${plural(kind, many)}${where}${of}`;
}

function standingNoun(statuses: readonly RoleStatus[]): string | null {
  if (statuses.includes('HOLDER')) return null;
  if (statuses.length > 1) return statuses.includes('CONTENDER') ? 'candidate' : 'expected candidate';
  return statuses.includes('NOMINEE') ? 'nominee' : 'contender';
}

const plural = (noun: string, many: boolean) => (many ? `${noun}s` : noun);

const tieNouns: Readonly<Record<TieName, readonly [one: string, many: string]>> = {
  ALLY: ['an ally of', 'allies of'],
  SUPPORTER: ['a supporter of', 'supporters of'],
  AIDE: ['an aide to', 'aides to'],
  CRITIC: ['a critic of', 'critics of'],
  PPS: ['PPS to', 'PPS to'],
  CHALLENGER: ['a challenger of', 'challengers of'],
  SUPPORTED: ['supported by', 'supported by'],
  OPPOSED: ['opposed by', 'opposed by'],
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
  return `${who} ${group}${stated}${when}; what is not stated is not denied.`;
}
