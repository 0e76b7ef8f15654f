import type { RoleKind } from '../../../claims/claim.js';

/** The lists of Parliament's data that a membership may come from; the older file does not say from which. */
export type PostList = 'committee' | 'governmentpost' | 'oppositionpost' | 'parliamentarypost' | null;

/** A post as a membership names it. */
export interface Post {
  readonly title: string;
  readonly kind: RoleKind;
}

/**
 * The title is whole only together with the department, where there is one ("Minister of State" of "Home Office").
 * @param body the department, committee or topic; null where it only says in which house
 */
export function postOf(role: string, body: string | null, list: PostList): Post {
  const own = role
    .replace(/^[\s-]+/, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^The (?=[A-Z])/, '')
    .trim();
  if (isChair(own, list, body)) return { title: `Chair of the ${body}`, kind: 'OTHER' };
  const title = body === null || own === 'Prime Minister' ? own : `${own} (${body})`;
  return { title, kind: kindOf(title, list) };
}

const isChair = (role: string, list: PostList, body: string | null) =>
  /^chair(man|woman)?$/i.test(role) && body !== null && (list === 'committee' || list === null);

/** The first that fits. Whips and spokespeople are no ministers, and nobody leads a party by leading a house. */
const kinds: readonly (readonly [RoleKind, RegExp])[] = [
  ['PPS', /\bPPS\b|parliamentary private secretary/i],
  ['MAYOR', /^mayor of /i],
  ['OTHER', /whip|spokes(person|man|woman)|advisory team|in waiting/i],
  ['OTHER', /leader.*(opposition|house of|peers|lords|commons|westminster|parliament)/i],
  ['OTHER', /^shadow (dup|pc|sdlp|sf|snp|uup) /i],
  ['DEPUTY_LEADER', /^(co-)?deputy leader\b/i],
  ['PARTY_LEADER', /^((acting|joint|co-|interim)\s*)?leader\b/i],
  [
    'SHADOW_CABINET',
    /^shadow [^(]*(secretary of state|chancellor|(home|foreign|chief) secretary|attorney|advocate|president|leader)/i,
  ],
  ['SHADOW_MINISTER', /^shadow /i],
  ['OTHER', /^(opposition|liberal democrat|dup|snp|plaid|labour|conservative)\b/i],
  ['PRIME_MINISTER', /^prime minister(,|$)/i],
];

const minister =
  /minister|secretary|chancellor|paymaster|attorney|solicitor|advocate|privy seal|president of the (board|council)|commissioner.*treasury/i;

function kindOf(title: string, list: PostList): RoleKind {
  const found = kinds.find(([, pattern]) => pattern.test(title))?.[0];
  if (found) return found;
  if (list === 'governmentpost') return 'MINISTER';
  return list === null && minister.test(title) ? 'MINISTER' : 'OTHER';
}

/** Whom a parliamentary private secretary serves, as the title has it; null where it names nobody. */
export function principalIn(role: string): string | null {
  const [, bracketed] = /\bPPS \((.+)\)\s*$/.exec(role) ?? [];
  if (bracketed) {
    const name = bracketed.replace(/[,(].*$/, '').trim();
    return /^team pps$/i.test(name) ? null : name;
  }
  const [, named] = /private secretary to ([A-Z][^;]*?)(?: and |;|$)/i.exec(role) ?? [];
  return named && !/^the (?!rt hon)/i.test(named) ? named.trim() : null;
}
