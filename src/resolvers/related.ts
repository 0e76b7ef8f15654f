import type { GraphQLResolveInfo } from 'graphql';
import type { RoleStatus } from '../claims/claim.js';
import { isAtAll, type Reading, readAt, statusWhile } from '../claims/reading.js';
import type { Standing } from '../claims/relationship.js';
import { daysOf } from '../claims/time.js';
import { whenKnown } from '../loaders/knowing.js';
import type { Family } from '../loaders/relationship.js';
import { reachOf, type Way } from '../plan/standing.js';
import { type PageArguments, pageOf } from '../relay.js';
import type { Context } from './context.js';
import { claimsOf, entityAt, spellAt, wholeRelationship } from './load.js';
import { at, type EntityRow, type RelatedEdgeRow, type SpellRow, type StandingRow } from './rows.js';

export interface RelatedArguments extends PageArguments {
  readonly status?: readonly RoleStatus[] | null;
}

/** How a relationship reads at the date asked about or, without one, at its latest evidence day. */
export const readingOf = (relationship: SpellRow): Reading<SpellRow> =>
  readAt(relationship, daysOf(relationship.moment.asOf ?? relationship.evidenceUpTo));

/**
 * A page of the nodes that a way leads to; at a date, only of what does not surely lie outside it.
 * @param fits whether a node at the other end is asked for
 */
export function related(
  { loaders }: Context,
  { id, moment }: EntityRow,
  way: Way<Family>,
  args: RelatedArguments,
  info: GraphQLResolveInfo,
  fits?: (standing: Standing) => Promise<boolean>,
) {
  const { types, end, family } = way;
  const { status } = args;
  const isFresh = family === 'standings' && moment.knownAt === null;
  const found: readonly Standing[] | Promise<readonly Standing[]> = isFresh
    ? loaders.spells.of(id, reachOf(way, { status: status ?? null }, moment.asOf, info))
    : loaders.relationships(moment.knownAt).of(family, id);
  const rows = whenKnown(found, (standings) =>
    standings
      .filter((one) => types.includes(one.type) && one[end] === id)
      .map((one) => at(one, moment))
      .filter((one) => isAsked(one, moment.asOf, status)),
  );
  const fitting = fits ? fittingOf(rows, fits) : rows;
  return whenKnown(fitting, (asked) => pageOfSteps(asked, end === 'from' ? 'to' : 'from', args));
}

async function fittingOf(
  rows: StandingRow[] | Promise<StandingRow[]>,
  fits: (standing: Standing) => Promise<boolean>,
) {
  const found = await rows;
  const fit = await Promise.all(found.map(fits));
  return found.filter((_, index) => fit[index]);
}

function pageOfSteps(rows: readonly StandingRow[], other: 'from' | 'to', page: PageArguments) {
  const { edges, pageInfo, totalCount } = pageOf(rows, ({ key }) => key, page);
  return {
    pageInfo,
    totalCount,
    edges: edges.map((edge) => ({ edge, relationship: edge.node, other: edge.node[other] })),
  };
}

/** Whether it has its days; one without them was read as one that lasts at the date. */
const isSpell = (standing: StandingRow): standing is SpellRow => 'valid' in standing;

function isAsked(standing: StandingRow, asOf: string | null, statuses: RelatedArguments['status']): boolean {
  const status = statusOf(standing);
  if (statuses && !(status && statuses.includes(status))) return false;
  if (!isSpell(standing)) return standing.stance !== 'DENIED';
  return asOf === null || isAtAll(readingOf(standing));
}

const statusOf = (standing: StandingRow) =>
  isSpell(standing) ? readingOf(standing).status : statusWhile(standing);

/** The fields of every edge that a relationship carries. */
export const relatedEdge = {
  cursor: ({ edge }: RelatedEdgeRow) => edge.cursor,
  status: ({ relationship }: RelatedEdgeRow) => statusOf(relationship),
  valid: (edge: RelatedEdgeRow, _: unknown, context: Context) =>
    whenKnown(spellAt(context, edge.relationship), ({ valid }) => valid),
  bounds: ({ relationship }: RelatedEdgeRow, _: unknown, context: Context) => spellAt(context, relationship),
  certainty: ({ relationship }: RelatedEdgeRow, _: unknown, context: Context) =>
    whenKnown(spellAt(context, relationship), (spell) => readingOf(spell).certainty),
  hedges: async ({ relationship }: RelatedEdgeRow, _: unknown, context: Context) =>
    (await wholeRelationship(context, relationship)).hedges,
  disputed: ({ relationship }: RelatedEdgeRow, _: unknown, context: Context) =>
    whenKnown(spellAt(context, relationship), ({ disputed }) => disputed),
  claims: ({ relationship }: RelatedEdgeRow, _: unknown, context: Context) => claimsOf(context, relationship),
  node: ({ other, relationship }: RelatedEdgeRow, _: unknown, context: Context) =>
    entityAt(context, other, relationship.moment),
};

export const RelatedRoleEdge = relatedEdge;
export const RelatedPersonEdge = relatedEdge;
export const RelatedConstituencyEdge = relatedEdge;
export const RelatedBodyEdge = relatedEdge;
export const RelatedContestEdge = relatedEdge;
