import { z } from 'zod';
import { jsonOf, type RawFile, unreadable } from '../raw-file.js';
import { shapeFault } from '../shape-fault.js';
import { type Post, type PostList, postOf, principalIn } from './post.js';

const shape = z.object({
  memberships: z.array(z.unknown()),
  organizations: z.array(z.object({ id: z.string(), name: z.string() })),
});
const day = z.string().optional();
const membership = z.object({
  id: z.string().min(1),
  person_id: z.string(),
  organization_id: z.string(),
  role: z.string().optional(),
  source: z.string().optional(),
  start_date: day,
  end_date: day,
});

/** A membership of `ministers.json` or `ministers-2010.json`: a post, or a seat on a committee. */
export interface Membership {
  /** JSON pointer. */
  readonly place: string;
  readonly id: string;
  readonly person: string;
  /** The committee; null for a post. */
  readonly committee: { readonly id: string; readonly name: string } | null;
  readonly department: { readonly id: string; readonly name: string } | null;
  readonly post: Post | null;
  /** Whom the post serves, as the title names them. */
  readonly principal: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export interface Memberships {
  readonly rows: readonly Membership[];
  readonly wrong: readonly { readonly place: string; readonly reason: string }[];
}

/** A day that stands for none: parlparse ends so what has no end. */
export const noEnd = '9999-12-31';

/** @throws AlliancesError where the file is not of this kind at all */
export function readMemberships(file: RawFile): Memberships {
  const parsed = shape.safeParse(jsonOf(file));
  if (!parsed.success) throw unreadable(file.path, new Error('it has no memberships and organizations'));
  const names = new Map(parsed.data.organizations.map(({ id, name }) => [id, name]));
  const rows: Membership[] = [];
  const wrong: { place: string; reason: string }[] = [];
  for (const [index, item] of parsed.data.memberships.entries()) {
    const place = `/memberships/${index}`;
    const read = membership.safeParse(item);
    const name = read.success ? names.get(read.data.organization_id) : undefined;
    if (!read.success) wrong.push({ place, reason: shapeFault(read.error) });
    else if (name === undefined)
      wrong.push({ place, reason: `the organization ${read.data.organization_id} is not in the file` });
    else rows.push(membershipOf(place, read.data, name));
  }
  return { rows, wrong };
}

function membershipOf(place: string, row: z.output<typeof membership>, name: string): Membership {
  const list = (row.source?.split('/')[1] ?? null) as PostList;
  const body = { id: row.organization_id, name };
  const isCommittee = list === 'committee' || (list === null && /committee|panel/i.test(name));
  // Every post of the newer file is put down to the House of Commons, also those of peers.
  const department = list !== null || isCommittee || body.id === 'house-of-commons' ? null : body;
  return {
    place,
    id: row.id,
    person: row.person_id,
    committee: isCommittee || row.role === undefined ? body : null,
    department,
    post:
      row.role === undefined ? null : postOf(row.role, (isCommittee ? body : department)?.name ?? null, list),
    principal: row.role === undefined ? null : principalIn(row.role),
    start: row.start_date ?? null,
    end: row.end_date === noEnd ? null : (row.end_date ?? null),
  };
}

/** EDTF: both days are the holder's, as the register has the day of a change in both posts. */
export function validOf({ start, end }: Pick<Membership, 'start' | 'end'>): string {
  return `${start ?? ''}/${end ?? ''}`;
}
