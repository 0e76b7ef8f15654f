import type { RoleKind } from '../../../claims/claim.js';
import { groupBy } from '../../../claims/group.js';
import { roleKey } from '../../../claims/thing-key.js';
import { type DraftClaim, type DraftNode, draft } from '../data-set.js';
import { type IfgRead, nothing, readRows, rowOf, spanInWords } from './row.js';
import type { IfgRow, IfgTables } from './tables.js';

/** The ranks of ministers; whips and the leaders of the two houses are of others, and are no ministers here. */
const kinds: ReadonlyMap<string, RoleKind> = new Map([
  ['PM', 'PRIME_MINISTER'],
  ...['DPM', 'SoS', 'MoS', 'PUSS'].map((rank) => [rank, 'MINISTER'] as const),
]);

/** Titles that are whole only together with the department. */
const isRank = /^((senior )?minister of state|parliamentary (under-)?secretary( of state)?)$/i;

const cabinet = draft('Organisation', 'cabinet', 'Cabinet', { kind: 'GOVERNMENT' });

interface IfgPost {
  readonly role: DraftNode;
  readonly department: DraftNode | null;
}

type People = ReadonlyMap<string, DraftNode>;

/** Who held which post. */
export function ifgPosts(tables: IfgTables, people: People): IfgRead {
  const posts = postsOf(tables);
  const characteristics = groupBy(
    tables.rowsOf('appointment_characteristics'),
    ({ appointment_id }) => appointment_id,
  );
  return readRows(tables, 'appointment', (row) => {
    const [person, post] = [people.get(row.person_id), posts.get(row.post_id)];
    if (!person) return `person.csv has no ${row.person_id}`;
    if (!post) return `post.csv has no ${row.post_id}`;
    return {
      nodes: [person, post.role, ...(post.department ? [post.department] : [])],
      claims: [heldPost(row, post, characteristics.get(row.id) ?? [])],
    };
  });
}

/** Who was in the cabinet; not who only attended it. */
export function ifgCabinet(tables: IfgTables, people: People): IfgRead {
  const appointments = new Map(tables.rowsOf('appointment').map((row) => [row.id, row]));
  return readRows(tables, 'appointment_characteristics', (row) => {
    const person = people.get(appointments.get(row.appointment_id)?.person_id ?? '');
    if (!person) return `appointment.csv has nobody for ${row.appointment_id}`;
    if (row.cabinet_status !== 'Full cabinet') return nothing;
    return { nodes: [person, cabinet], claims: [inCabinet(row, person.ref)] };
  });
}

/** A post that several departments had one after another is one role, and of none of them. */
function postsOf({ rowsOf }: IfgTables): ReadonlyMap<string, IfgPost> {
  const departments = new Map(
    rowsOf('organisation').map(({ id, name, short_name }) => [
      id,
      draft('Organisation', id, name, { kind: 'OTHER', aliases: short_name === '' ? [] : [short_name] }),
    ]),
  );
  const homes = groupBy(rowsOf('post'), ({ name }) => roleKey(name));
  return new Map(
    rowsOf('post').map((row) => {
      const department = departments.get(row.organisation_id) ?? null;
      const isWhole = !isRank.test(row.name) || department === null;
      const title = isWhole ? row.name : `${row.name} (${department.name})`;
      const kind = kinds.get(row.rank_equivalence) ?? 'OTHER';
      const isShared =
        new Set((homes.get(roleKey(row.name)) ?? []).map((one) => one.organisation_id)).size > 1;
      const role = draft('Role', `post ${kind} ${title}`, title, {
        kind,
        organisation: isWhole && isShared ? null : (department?.ref ?? null),
        seats: kind === 'PRIME_MINISTER' ? 1 : null,
      });
      return [row.id, { role, department }];
    }),
  );
}

type Characteristics = IfgRow<'appointment_characteristics'>;

function heldPost(
  row: IfgRow<'appointment'>,
  { role, department }: IfgPost,
  characteristics: readonly Characteristics[],
): DraftClaim {
  const acting = characteristics.some(({ is_acting }) => is_acting === 'True') ? 'acting ' : '';
  const of = department === null || role.name.includes(department.name) ? '' : ` (${department.name})`;
  const leave = characteristics
    .filter(({ is_on_leave }) => is_on_leave === 'True')
    .map((one) => `, on leave ${spanInWords(one)}`);
  return {
    ...rowOf('appointment', row, row.person_id),
    predicate: 'HOLDS_ROLE',
    object: role.ref,
    status: 'HOLDER',
    gist: `Lists the ${acting}${role.name}${of} ${spanInWords(row)}${leave.join('')}.`,
  };
}

const inCabinet = (row: Characteristics, person: string): DraftClaim => ({
  ...rowOf('appointment_characteristics', row, person),
  predicate: 'MEMBER_OF',
  object: cabinet.ref,
  status: null,
  gist: `Lists a full member of the cabinet ${spanInWords(row)}.`,
});
