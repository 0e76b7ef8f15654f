import { roleKey } from '../../../claims/thing-key.js';
import { type DraftClaim, type DraftNode, draft, type Refusal } from '../data-set.js';
import type { RawFile } from '../raw-file.js';
import { type Membership, readMemberships, validOf } from './memberships.js';
import { finderOf, type ParlparsePeople, personDraft } from './people.js';

export interface Posts {
  readonly raw: RawFile;
  readonly nodes: readonly DraftNode[];
  readonly claims: readonly DraftClaim[];
  readonly refused: readonly Refusal[];
  /** All days of the rows that are taken over. */
  readonly days: readonly (string | null)[];
}

/** A file with the slug of its article. */
export interface PostsFile {
  readonly raw: RawFile;
  readonly file: string;
}

/** The posts and committees of each file; whom someone served may be named in another. */
export function readPosts(files: readonly PostsFile[], people: ParlparsePeople): Posts[] {
  const read = files.map(({ raw, file }) => ({ raw, file, ...readMemberships(raw) }));
  const isKnown = ({ person }: Membership) => people.byId.has(person);
  const principalOf = principals(read.flatMap(({ rows }) => rows).filter(isKnown), people);
  return read.map(({ raw, file, rows, wrong }) => {
    const known = rows.filter(isKnown);
    const taken = known.map((row) => takenOver(row, file, people, principalOf(row)));
    const unknown = rows.filter((row) => !isKnown(row));
    return {
      raw,
      nodes: taken.flatMap(({ nodes }) => nodes),
      claims: taken.flatMap(({ claims }) => claims),
      refused: [
        ...wrong.map((one) => ({ file, ...one })),
        ...unknown.map(({ place, person }) => ({
          file,
          place,
          reason: `people.xml does not name ${person}`,
        })),
      ],
      days: known.flatMap(({ start, end }) => [start, end]),
    };
  });
}

function takenOver(row: Membership, file: string, { byId }: ParlparsePeople, principal: string | null) {
  const nameOf = (id: string) => byId.get(id) ?? '';
  const post = postDraft(row, principal === null ? null : nameOf(principal));
  const people = [row.person, ...(principal === null ? [] : [principal])];
  return {
    nodes: [...people.map((id) => personDraft(id, nameOf(id))), ...bodyDrafts(row), ...(post ? [post] : [])],
    claims: claimsOf(row, file, post, principal),
  };
}

/** Only someone who had a post meanwhile can have been served in it. */
function principals(rows: readonly Membership[], { byId }: ParlparsePeople) {
  const posts = new Map<string, Membership[]>();
  for (const row of rows.filter(({ post }) => post !== null && post.kind !== 'PPS'))
    posts.set(row.person, [...(posts.get(row.person) ?? []), row]);
  const find = finderOf(new Map([...posts.keys()].map((id) => [id, byId.get(id) ?? ''])));
  return (row: Membership): string | null => {
    if (row.principal === null) return null;
    const found = find(row.principal, (id) => (posts.get(id) ?? []).some((post) => overlap(post, row)));
    return found === row.person ? null : found;
  };
}

const overlap = (one: Membership, other: Membership) =>
  (one.start ?? '') <= (other.end ?? '9') && (other.start ?? '') <= (one.end ?? '9');

/** How many hold it at a time is known of mayors and the prime minister; others may share a title. */
function postDraft({ post, department }: Membership, principal: string | null): DraftNode | null {
  if (!post) return null;
  const name = principal === null ? post.title : `Parliamentary Private Secretary to ${principal}`;
  const seats = post.kind === 'MAYOR' || post.kind === 'PRIME_MINISTER' ? 1 : null;
  const organisation = department?.id ?? null;
  return draft('Role', `post ${roleKey(name)}`, name, { kind: post.kind, organisation, seats });
}

const bodyDrafts = ({ committee, department }: Membership): DraftNode[] => [
  ...(committee ? [draft('Organisation', committee.id, committee.name, { kind: 'OTHER' })] : []),
  ...(department ? [draft('Organisation', department.id, department.name, { kind: 'OTHER' })] : []),
];

function claimsOf(
  row: Membership,
  file: string,
  post: DraftNode | null,
  principal: string | null,
): DraftClaim[] {
  const { place, id, person, committee } = row;
  const span = `from ${row.start ?? 'a day that is not given'} ${row.end ? `to ${row.end}` : 'on'}`;
  const own = {
    file,
    place,
    key: id,
    subject: person,
    role: null,
    party: null,
    valid: validOf(row),
    hedges: [],
  };
  const claims: DraftClaim[] = [];
  if (committee) {
    const gist = `Lists a member of the ${committee.name} ${span}.`;
    claims.push({ ...own, predicate: 'MEMBER_OF', object: committee.id, status: null, gist });
  }
  if (post) {
    const gist = `Lists the holder of the post ${post.name} ${span}.`;
    claims.push({ ...own, predicate: 'HOLDS_ROLE', object: post.ref, status: 'HOLDER', gist });
  }
  if (post && principal) {
    const gist = `Lists the ${post.name} ${span}.`;
    claims.push({ ...own, predicate: 'AIDE_TO', object: principal, role: post.ref, status: null, gist });
  }
  return claims;
}
