import type { DraftClaim, DraftNode } from '../data-set.js';
import { mark } from '../slug.js';
import { textOf } from './name.js';
import { areaRef, bodyRef, personRef } from './nodes.js';
import { roleNode } from './role.js';
import type { Placed, Popolo } from './shape.js';

/** What the memberships of a file name. */
export interface Named {
  readonly nodes: ReadonlyMap<string, DraftNode>;
  readonly posts: ReadonlyMap<string, Popolo<'posts'>>;
  readonly periods: ReadonlyMap<string, Popolo<'events'>>;
}

interface Read {
  /** The role, where the membership has one. */
  readonly role: DraftNode | null;
  readonly claims: readonly DraftClaim[];
  /** Why it is not taken over; null where it is. */
  readonly refused: string | null;
}

const refused = (reason: string): Read => ({ role: null, claims: [], refused: reason });

type Membership = Popolo<'memberships'>;

/**
 * What one membership says: which role is held, for which area and party, or else of which body someone is a member.
 * The days are those of the membership, or of the legislative period where it has none; both are the member's. One
 * without any day says that someone is or was: whether now is only implied.
 */
export function readMembership({ place, entry }: Placed<Membership>, file: string, named: Named): Read {
  const post = named.posts.get(entry.post_id ?? '');
  const refs = refsOf(entry, post);
  const unknown = unknownIn(entry, post, refs, named);
  if (unknown !== null) return refused(`the ${unknown} is not in the file, or has no name`);
  const nodeOf = (ref: string | null) => (ref === null ? null : (named.nodes.get(ref) ?? null));
  const who = { area: nodeOf(refs.area), body: nodeOf(refs.body), party: nodeOf(refs.party) };
  const title = titleOf(entry, post, who.body);
  if (title === null && !who.body) return refused('it names neither a role or post nor an organization');
  const role = title === null ? null : roleNode({ title, ...who, code: entry.role_code ?? null });
  const period = named.periods.get(entry.legislative_period_id ?? '');
  const key = entry.id ?? mark(JSON.stringify([refs, title, entry.legislative_period_id]), 32);
  const row = { file, place, key, subject: refs.person, role: null, ...timeOf(entry, period) };
  return { role, claims: claimsOf(row, role, who), refused: null };
}

type Post = Popolo<'posts'> | undefined;

/** What it names that the file has not. */
function unknownIn(entry: Membership, post: Post, refs: ReturnType<typeof refsOf>, { nodes }: Named) {
  if (entry.post_id && !post) return `post ${entry.post_id}`;
  return Object.values(refs).find((ref) => ref !== null && !nodes.has(ref)) ?? null;
}

/** Null for a plain member of a party or body. */
function titleOf(entry: Membership, post: Post, body: DraftNode | null): string | null {
  const title = textOf(entry.role) ?? textOf(post?.label) ?? textOf(post?.role);
  return title !== null && body?.label === 'Party' && /^member$/i.test(title) ? null : title;
}

function refsOf(entry: Membership, post: Post) {
  const body = entry.organization_id ?? post?.organization_id;
  const area = entry.area_id ?? post?.area_id;
  return {
    person: personRef(entry.person_id),
    body: body ? bodyRef(body) : null,
    area: area ? areaRef(area) : null,
    party: entry.on_behalf_of_id ? bodyRef(entry.on_behalf_of_id) : null,
  };
}

type Row = Pick<DraftClaim, 'file' | 'place' | 'key' | 'subject' | 'role' | 'valid' | 'hedges'>;

interface Who {
  readonly area: DraftNode | null;
  readonly body: DraftNode | null;
  readonly party: DraftNode | null;
}

function claimsOf(row: Row, role: DraftNode | null, { area, body, party }: Who): DraftClaim[] {
  const gist = (what: string) => `Lists ${what} ${daysInWords(row.valid)}.`;
  const of = party?.label === 'Party' ? party.ref : null;
  const claims: DraftClaim[] = [];
  if (role) {
    const own = { ...row, party: of, gist: gist(`the holder of the role ${role.name}`) };
    claims.push({ ...own, predicate: 'HOLDS_ROLE', object: role.ref, status: 'HOLDER' });
    if (role.kind === 'MP' && area)
      claims.push({ ...own, predicate: 'REPRESENTS', object: area.ref, status: null });
  }
  const member = { ...row, predicate: 'MEMBER_OF' as const, status: null, party: null };
  if (!role && body) claims.push({ ...member, object: body.ref, gist: gist(`a member of ${body.name}`) });
  if (of !== null && (role || of !== body?.ref)) {
    const key = `${row.key} on behalf`;
    claims.push({ ...member, key, object: of, gist: gist(`someone on behalf of ${party?.name}`) });
  }
  return claims;
}

function timeOf(
  { start_date, end_date }: Membership,
  period: Popolo<'events'> | undefined,
): Pick<Row, 'valid' | 'hedges'> {
  const valid = `${start_date || period?.start_date || ''}/${end_date || period?.end_date || ''}`;
  return { valid, hedges: valid === '/' ? ['IMPLIED'] : [] };
}

function daysInWords(valid: string): string {
  const [start, end] = valid.split('/');
  const days = [start && `from ${start}`, end && `to ${end}`].filter(Boolean).join(' ');
  return days === '' ? 'without a day' : days;
}
