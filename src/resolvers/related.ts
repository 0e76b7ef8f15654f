import type { RoleStatus } from '../claims/claim.js';
import type { RelationshipType } from '../claims/predicate.js';
import { isAtAll, type Reading, readAt } from '../claims/reading.js';
import type { Relationship } from '../claims/relationship.js';
import { daysOf } from '../claims/time.js';
import type { Family } from '../loaders/relationship.js';
import { type Page, type PageArguments, pageOf } from '../relay.js';
import type { Context } from './context.js';
import { claimsAt, entityAt } from './load.js';
import { at, type EntityRow, type RelatedEdgeRow, type RelationshipRow } from './rows.js';

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
export const readingOf = (relationship: RelationshipRow): Reading =>
  readAt(relationship, daysOf(relationship.moment.asOf ?? relationship.evidenceUpTo));

/**
 * A page of the nodes that a way leads to; at a date, only of what does not surely lie outside it.
 * @param fits whether a node at the other end is asked for
 */
export async function related(
  { loaders }: Context,
  node: EntityRow,
  { family, types, end }: Way,
  { status, ...page }: RelatedArguments,
  fits: (relationship: Relationship) => Promise<boolean> | boolean = () => true,
) {
  const found = await loaders.relationships(node.moment.knownAt).of(family, node.id);
  const rows = found
    .filter((one) => types.includes(one.type) && one[end] === node.id)
    .map((one) => at(one, node.moment))
    .filter((one) => isAsked(readingOf(one), node.moment.asOf, status));
  const fitting = await Promise.all(rows.map(async (one) => ((await fits(one)) ? [one] : [])));
  const { edges, pageInfo } = pageOf(fitting.flat(), ({ key }) => key, page) satisfies Page<RelationshipRow>;
  const other = end === 'from' ? 'to' : 'from';
  return {
    pageInfo,
    edges: edges.map(({ cursor, node: one }) => ({ cursor, relationship: one, other: one[other] })),
  };
}

function isAsked(reading: Reading, asOf: string | null, statuses: RelatedArguments['status']): boolean {
  if (statuses && !(reading.status && statuses.includes(reading.status))) return false;
  return asOf === null || isAtAll(reading);
}

/** The fields of every edge that a relationship carries. */
export const relatedEdge = {
  status: ({ relationship }: RelatedEdgeRow) => readingOf(relationship).status,
  valid: ({ relationship }: RelatedEdgeRow) => relationship.valid,
  bounds: ({ relationship }: RelatedEdgeRow) => relationship,
  certainty: ({ relationship }: RelatedEdgeRow) => readingOf(relationship).certainty,
  hedges: ({ relationship }: RelatedEdgeRow) => relationship.hedges,
  disputed: ({ relationship }: RelatedEdgeRow) => relationship.disputed,
  claims: ({ relationship }: RelatedEdgeRow, _: unknown, context: Context) =>
    claimsAt(context, relationship.claims, relationship.moment),
  node: ({ other, relationship }: RelatedEdgeRow, _: unknown, context: Context) =>
    entityAt(context, other, relationship.moment),
};

export const RelatedRoleEdge = relatedEdge;
export const RelatedPersonEdge = relatedEdge;
export const RelatedConstituencyEdge = relatedEdge;
export const RelatedBodyEdge = relatedEdge;
export const RelatedContestEdge = relatedEdge;
