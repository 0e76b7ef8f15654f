import type { GraphQLResolveInfo } from 'graphql';
import type { RoleStatus } from '../claims/claim.js';
import type { RelationshipType } from '../claims/predicate.js';
import { isAtAll, type Reading, readAt } from '../claims/reading.js';
import type { Spell } from '../claims/relationship.js';
import { type Days, daysOf } from '../claims/time.js';
import { whenKnown } from '../loaders/knowing.js';
import type { Family } from '../loaders/relationship.js';
import { argumentsAt, fieldsAt } from '../plan/selection.js';
import { type PageArguments, pageOf } from '../relay.js';
import type { Context } from './context.js';
import { claimsOf, entityAt, wholeRelationship } from './load.js';
import { at, type EntityRow, type RelatedEdgeRow, type SpellRow } from './rows.js';

/** Which relationships lead to the next nodes, and from which of their ends. */
export interface Way {
  readonly family: Family;
  readonly types: readonly RelationshipType[];
  readonly end: 'from' | 'to';
}

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
  node: EntityRow,
  { family, types, end }: Way,
  { status, ...page }: RelatedArguments,
  info: GraphQLResolveInfo,
  fits?: (spell: Spell) => Promise<boolean>,
) {
  const rows = whenKnown(spellsOf(loaders, node, family, status, info), (found) =>
    found
      .filter((one) => types.includes(one.type) && one[end] === node.id)
      .map((one) => at(one, node.moment))
      .filter((one) => isAsked(readingOf(one), node.moment.asOf, status)),
  );
  const fitting = fits ? fittingOf(rows, fits) : rows;
  return whenKnown(fitting, (asked) => pageOfSteps(asked, end === 'from' ? 'to' : 'from', page));
}

async function fittingOf(rows: SpellRow[] | Promise<SpellRow[]>, fits: (spell: Spell) => Promise<boolean>) {
  const found = await rows;
  const fit = await Promise.all(found.map(fits));
  return found.filter((_, index) => fit[index]);
}

function pageOfSteps(rows: readonly SpellRow[], other: 'from' | 'to', page: PageArguments) {
  const { edges, pageInfo, totalCount } = pageOf(rows, ({ key }) => key, page);
  return {
    pageInfo,
    totalCount,
    edges: edges.map(({ cursor, node: one }) => ({ cursor, relationship: one, other: one[other] })),
  };
}

/** At present standings are read with whom they lead to; how far depends on what is asked below. */
function spellsOf(
  loaders: Context['loaders'],
  { id, moment: { asOf, knownAt } }: EntityRow,
  family: Family,
  statuses: RelatedArguments['status'],
  info: GraphQLResolveInfo,
): readonly Spell[] | Promise<readonly Spell[]> {
  if (family !== 'standings' || knownAt !== null) return loaders.relationships(knownAt).of(family, id);
  const places = fieldsAt(info, 'edges.node').has('area');
  return loaders.spells.of(id, { places, during: currentAt(statuses, asOf) });
}

/** The days outside of which no standing of these statuses is asked for; null where former ones are, or no date is. */
export const currentAt = (statuses: RelatedArguments['status'], asOf: string | null): Days | null =>
  statuses && !statuses.includes('FORMER') && asOf !== null ? daysOf(asOf) : null;

/** The fields of nodes that standings lead to. */
const standingFields = ['roles', 'memberships', 'seats', 'people', 'members', 'representatives'];

/** Reads a node with its standings where an operation asks for both, and for them without conditions. */
export async function readAhead(loaders: Context['loaders'], id: string, info: GraphQLResolveInfo) {
  const asked = standingFields.filter((field) => fieldsAt(info).has(field));
  if (asked.length === 0 || asked.some((field) => argumentsAt(info, field).has('status'))) return;
  const places = asked.some((field) => fieldsAt(info, `${field}.edges.node`).has('area'));
  await loaders.spells.of(id, { places, during: null });
}

function isAsked(
  reading: Reading<Spell>,
  asOf: string | null,
  statuses: RelatedArguments['status'],
): boolean {
  if (statuses && !(reading.status && statuses.includes(reading.status))) return false;
  return asOf === null || isAtAll(reading);
}

/** The fields of every edge that a relationship carries. */
export const relatedEdge = {
  status: ({ relationship }: RelatedEdgeRow) => readingOf(relationship).status,
  valid: ({ relationship }: RelatedEdgeRow) => relationship.valid,
  bounds: ({ relationship }: RelatedEdgeRow) => relationship,
  certainty: ({ relationship }: RelatedEdgeRow) => readingOf(relationship).certainty,
  hedges: async ({ relationship }: RelatedEdgeRow, _: unknown, context: Context) =>
    (await wholeRelationship(context, relationship)).hedges,
  disputed: ({ relationship }: RelatedEdgeRow) => relationship.disputed,
  claims: ({ relationship }: RelatedEdgeRow, _: unknown, context: Context) => claimsOf(context, relationship),
  node: ({ other, relationship }: RelatedEdgeRow, _: unknown, context: Context) =>
    entityAt(context, other, relationship.moment),
};

export const RelatedRoleEdge = relatedEdge;
export const RelatedPersonEdge = relatedEdge;
export const RelatedConstituencyEdge = relatedEdge;
export const RelatedBodyEdge = relatedEdge;
export const RelatedContestEdge = relatedEdge;
