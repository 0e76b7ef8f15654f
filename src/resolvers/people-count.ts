import { breakdownOf } from '../claims/breakdown.js';
import type { CountRow } from '../claims/counting.js';
import { whyNot } from '../claims/reason.js';
import { whenKnown } from '../loaders/knowing.js';
import { cursorOf, type PageInfo, pageFetched, pageOf, windowOf } from '../relay.js';
import { claimsAt, entityAt } from './load.js';
import type { PlainAlliances } from './plain-alliances.js';
import { at, type PeopleCountEdgeRow, type PeopleCountRow, type PeopleRow } from './rows.js';
import type {
  PeopleCountConnectionResolvers,
  PeopleCountEdgeResolvers,
  RoleStandingResolvers,
} from './types.generated.js';

/** Where the date lies past the evidence nobody counts, and those who would have stand beside. */
const isPast = ({ count }: PeopleRow) => count === null;
const counted = (row: PeopleRow) => (isPast(row) ? [] : row.counted);
const besides = (row: PeopleRow) => (isPast(row) ? [...row.counted, ...row.besides] : row.besides);

const edgeOf = (row: CountRow, { moment, counts }: PeopleRow, isCounted: boolean): PeopleCountEdgeRow => ({
  person: row.person,
  moment,
  edge: { cursor: cursorOf(row.person) },
  row: async () => ({ ...at(row, moment), counted: isCounted, counts }),
});

interface EdgePage {
  readonly edges: readonly PeopleCountEdgeRow[];
  readonly pageInfo: PageInfo;
}

/** The page of those who count: of the people who were read for it, or else of all. */
function pageIn(found: PeopleCountRow): EdgePage | Promise<EdgePage> {
  return found.plain ? plainPage(found.plain, found) : wholePage(found);
}

async function wholePage({ whole, page }: PeopleCountRow): Promise<EdgePage> {
  const row = await whole();
  const { edges, pageInfo } = pageOf(counted(row), ({ person }) => person, page);
  return { pageInfo, edges: edges.map(({ node }) => edgeOf(node, row, true)) };
}

function plainPage(plain: PlainAlliances, found: PeopleCountRow): EdgePage {
  const { edges, pageInfo } = pageFetched(plain.people, (person) => person, windowOf(found.page));
  const moment = { asOf: plain.asOf, knownAt: null };
  return {
    pageInfo,
    edges: edges.map((edge) => ({
      person: edge.node,
      moment,
      edge,
      row: async () => {
        const whole = await found.whole();
        const row = counted(whole).find((one) => one.person === edge.node);
        if (!row) throw new TypeError(`${edge.node} counted and does not any more`);
        return { ...at(row, moment), counted: true, counts: whole.counts };
      },
    })),
  };
}

export const PeopleCountConnection: PeopleCountConnectionResolvers = {
  totalCount: ({ plain, whole }) => plain?.count ?? whole().then(({ count }) => count),
  asOf: ({ plain, whole }) => plain?.asOf ?? whole().then(({ asOf }) => asOf),
  evidenceUpTo: async ({ plain, whole }) =>
    plain?.evidenceUpTo ?? (await whole()).horizon?.evidenceUpTo ?? null,
  edges: (found) => whenKnown(pageIn(found), ({ edges }) => edges),
  pageInfo: (found) => whenKnown(pageIn(found), ({ pageInfo }) => pageInfo),
  besides: async ({ whole }, { first }) => {
    const { limit } = windowOf({ first });
    const row = await whole();
    return besides(row)
      .slice(0, limit)
      .map((one) => edgeOf(one, row, false));
  },
  breakdown: async ({ whole }) => {
    const row = await whole();
    const { byRoleStatus, byBasis, byHedge } = breakdownOf({ counted: counted(row), besides: besides(row) });
    return {
      byRoleStatus: byRoleStatus.map(({ sort, ...tally }) => ({ roleStatus: sort, ...tally })),
      byBasis: byBasis.map(({ sort, ...tally }) => ({ basis: sort, ...tally })),
      byHedge: byHedge.map(({ sort, ...tally }) => ({ hedge: sort, ...tally })),
    };
  },
  denominator: async ({ whole }) => {
    const { hasDenominator, inRole, notStated } = await whole();
    return hasDenominator ? { count: inRole.length, notStated: notStated.length } : null;
  },
  denied: async ({ whole }) => {
    const { denied, moment } = await whole();
    return denied.map((one) => at(one, moment));
  },
};

export const PeopleCountEdge: PeopleCountEdgeResolvers = {
  cursor: ({ edge }) => edge.cursor,
  node: ({ person, moment }, _, context) => entityAt(context, person, moment),
  basis: async ({ row }) => (await row()).basis,
  status: async ({ row }) => (await row()).status,
  hedges: async ({ row }) => (await row()).hedges,
  certainty: async ({ row }) => (await row()).certainty,
  disputed: async ({ row }) => (await row()).disputed,
  ties: async ({ row, moment }) => (await row()).ties.map(({ relationship }) => at(relationship, moment)),
  roles: async ({ row, moment }) => (await row()).roles.map((reading) => at(reading, moment)),
  claims: async ({ row, moment }, _, context) => {
    const { ties, roles } = await row();
    const ids = [...ties, ...roles].flatMap(({ relationship }) => relationship.claims);
    return claimsAt(context, [...new Set(ids)], moment);
  },
  counted: async ({ row }) => (await row()).counted,
  why: async ({ row }) => {
    const { counted: isCounted, reasons, counts } = await row();
    return isCounted ? null : whyNot(reasons, counts) || 'the date lies past the evidence';
  },
};

const isSeat = (id: string) => id.startsWith('constituency:');

export const RoleStanding: RoleStandingResolvers = {
  role: ({ relationship: { to }, moment }, _, context) => (isSeat(to) ? null : entityAt(context, to, moment)),
  constituency: ({ relationship: { to }, moment }, _, context) =>
    isSeat(to) ? entityAt(context, to, moment) : null,
  relationship: ({ relationship, moment }) => at(relationship, moment),
};
