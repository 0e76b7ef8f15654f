import type { GraphQLResolveInfo } from 'graphql';
import { basesOf, type TieRules } from '../claims/basis.js';
import type { RoleKind, RoleStatus } from '../claims/claim.js';
import type { Moment } from '../claims/moment.js';
import { AlliancesError } from '../errors.js';
import { whenKnown } from '../loaders/knowing.js';
import { countPeople } from '../loaders/people-count.js';
import { type PageArguments, windowOf } from '../relay.js';
import type { Context } from './context.js';
import { entityNamed } from './load.js';
import { plainly } from './plain-alliances.js';
import type { PeopleCountRow, PeopleRow } from './rows.js';

/** The arguments of the fields that count people; names are ids or slugs. */
export interface PeopleArguments extends PageArguments {
  readonly of?: string | null;
  readonly tie: TieRules | null;
  readonly role?: string | null;
  readonly roleKind?: RoleKind | null;
  readonly area?: string | null;
  readonly roleStatus?: readonly RoleStatus[] | null;
  readonly person?: string | null;
  readonly party?: string | null;
}

/** Counts people by a tie, a role or both: what `alliances`, `roleHolders` and `ties` have in common. */
export function peopleCount(
  context: Context,
  args: PeopleArguments,
  moment: Moment,
  info: GraphQLResolveInfo,
): PeopleCountRow | Promise<PeopleCountRow> {
  const { first, after, last, before } = args;
  const page = { first, after, last, before };
  // Wrong paging is refused also where no edge is asked for.
  windowOf(page);
  let whole: Promise<PeopleRow> | null = null;
  const read = () => {
    whole ??= readWhole(context, args, moment);
    return whole;
  };
  return whenKnown(plainly(context, args, moment, info), (plain) => {
    const row = { plain, whole: read, page };
    // Who is not there is refused also where nothing is asked of the count.
    return plain ? row : read().then(() => row);
  });
}

async function readWhole(context: Context, args: PeopleArguments, moment: Moment): Promise<PeopleRow> {
  const idOf = async (label: 'Person' | 'Party', name: string | null | undefined) =>
    name ? (await entityNamed(context, label, name, moment)).id : null;
  const [of, person, party, roles] = await Promise.all([
    idOf('Person', args.of),
    idOf('Person', args.person),
    idOf('Party', args.party),
    rolesAsked(context, args, moment),
  ]);
  const statuses = roles === null ? [] : (args.roleStatus ?? ['HOLDER']);
  const { tie } = args;
  const query = { of, tie, roles, statuses, party, person, asOf: moment.asOf };
  const found = await countPeople(context.loaders.relationships(moment.knownAt), query);
  return {
    ...found,
    moment: { asOf: found.asOf, knownAt: moment.knownAt },
    counts: { statuses, bases: basesOf(tie?.asked ?? []) },
    hasDenominator: tie !== null && roles !== null,
  };
}

/** The ids whose standings are asked for; null where no role is. */
export async function rolesAsked(
  { loaders, ...context }: Context,
  args: Pick<PeopleArguments, 'role' | 'roleKind' | 'area' | 'roleStatus'>,
  moment: Moment,
) {
  const { role, roleKind, area, roleStatus } = args;
  if (role && (roleKind || area)) {
    throw new AlliancesError(
      'BAD_USER_INPUT',
      '`role` is given with other roles.',
      'Give either `role`, or `roleKind`, `area` or both.',
    );
  }
  if (role) return [(await entityNamed({ loaders, ...context }, 'Role', role, moment)).id];
  if (area) {
    const { id } = await entityNamed({ loaders, ...context }, 'Constituency', area, moment);
    return loaders.role.postsOf(id, roleKind ?? null);
  }
  if (roleKind) return (await loaders.role.ofKind(roleKind)).map(({ id }) => id);
  if (!roleStatus) return null;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    '`roleStatus` is given without a role.',
    'Say of which, by `role`, `roleKind` or `area`.',
  );
}
