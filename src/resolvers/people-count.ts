import { basesOf, type TieRules } from '../claims/basis.js';
import { breakdownOf } from '../claims/breakdown.js';
import type { RoleKind, RoleStatus } from '../claims/claim.js';
import type { CountRow } from '../claims/counting.js';
import type { Moment } from '../claims/moment.js';
import { whyNot } from '../claims/reason.js';
import { AlliancesError } from '../errors.js';
import { countPeople } from '../loaders/alliance.js';
import { cursorOf, type PageArguments, pageOf, windowOf } from '../relay.js';
import type { Context } from './context.js';
import { claimsAt, entityAt, entityNamed } from './load.js';
import { at, type PeopleCountEdgeRow, type PeopleCountRow } from './rows.js';
import type {
  PeopleCountConnectionResolvers,
  PeopleCountEdgeResolvers,
  RoleStandingResolvers,
} from './types.generated.js';

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
export async function peopleCount(
  context: Context,
  args: PeopleArguments,
  moment: Moment,
): Promise<PeopleCountRow> {
  const { first, after, last, before } = args;
  // Wrong paging is refused also where no edge is asked for.
  windowOf({ first, after, last, before });
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
    page: { first, after, last, before },
    hasDenominator: tie !== null && roles !== null,
  };
}

/** The ids whose standings are asked for; null where no role is. */
async function rolesAsked({ loaders, ...context }: Context, args: PeopleArguments, moment: Moment) {
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

/** Where the date lies past the evidence nobody counts, and those who would have stand beside. */
const isPast = ({ count }: PeopleCountRow) => count === null;
const counted = (row: PeopleCountRow) => (isPast(row) ? [] : row.counted);
const besides = (row: PeopleCountRow) => (isPast(row) ? [...row.counted, ...row.besides] : row.besides);

const edgeOf = (
  row: CountRow,
  { moment, counts }: PeopleCountRow,
  isCounted: boolean,
): PeopleCountEdgeRow => ({
  ...at(row, moment),
  cursor: cursorOf(row.person),
  counted: isCounted,
  counts,
});

const pageIn = (row: PeopleCountRow) => pageOf(counted(row), ({ person }) => person, row.page);

export const PeopleCountConnection: PeopleCountConnectionResolvers = {
  totalCount: ({ count }) => count,
  evidenceUpTo: ({ horizon }) => horizon?.evidenceUpTo ?? null,
  edges: (row) => pageIn(row).edges.map(({ node }) => edgeOf(node, row, true)),
  pageInfo: (row) => pageIn(row).pageInfo,
  besides: (row, { first }) => {
    const { limit } = windowOf({ first });
    return besides(row)
      .slice(0, limit)
      .map((one) => edgeOf(one, row, false));
  },
  breakdown: (row) => {
    const { byRoleStatus, byBasis, byHedge } = breakdownOf({ counted: counted(row), besides: besides(row) });
    return {
      byRoleStatus: byRoleStatus.map(({ sort, ...tally }) => ({ roleStatus: sort, ...tally })),
      byBasis: byBasis.map(({ sort, ...tally }) => ({ basis: sort, ...tally })),
      byHedge: byHedge.map(({ sort, ...tally }) => ({ hedge: sort, ...tally })),
    };
  },
  denominator: ({ hasDenominator, inRole, notStated }) =>
    hasDenominator ? { count: inRole.length, notStated: notStated.length } : null,
  denied: ({ denied, moment }) => denied.map((one) => at(one, moment)),
};

export const PeopleCountEdge: PeopleCountEdgeResolvers = {
  node: ({ person, moment }, _, context) => entityAt(context, person, moment),
  ties: ({ ties, moment }) => ties.map(({ relationship }) => at(relationship, moment)),
  roles: ({ roles, moment }) => roles.map((reading) => at(reading, moment)),
  claims: ({ ties, roles, moment }, _, context) => {
    const ids = [...ties, ...roles].flatMap(({ relationship }) => relationship.claims);
    return claimsAt(context, [...new Set(ids)], moment);
  },
  why: ({ counted: isCounted, reasons, counts }) =>
    isCounted ? null : whyNot(reasons, counts) || 'the date lies past the evidence',
};

const isSeat = (id: string) => id.startsWith('constituency:');

export const RoleStanding: RoleStandingResolvers = {
  role: ({ relationship: { to }, moment }, _, context) => (isSeat(to) ? null : entityAt(context, to, moment)),
  constituency: ({ relationship: { to }, moment }, _, context) =>
    isSeat(to) ? entityAt(context, to, moment) : null,
  relationship: ({ relationship, moment }) => at(relationship, moment),
};
