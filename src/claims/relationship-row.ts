import { z } from 'zod';
import { hedges, roleStatuses } from './claim.js';
import { allianceBases, type RelationshipType, relationshipTypes } from './predicate.js';
import { nameOf, type Relationship, type Stance, stances } from './relationship.js';

const properties = z.object({
  key: z.string(),
  status: z.enum(roleStatuses).optional(),
  basis: z.enum(allianceBases).optional(),
  contest: z.string().optional(),
  party: z.string().optional(),
  valid: z.string(),
  hedges: z.array(z.enum(hedges)),
  claims: z.array(z.string()),
  disputed: z.boolean(),
  possibleFrom: z.string(),
  certainFrom: z.string(),
  certainTo: z.string(),
  possibleTo: z.string(),
  openEnded: z.boolean(),
  evidenceUpTo: z.string(),
});

/** Columns: the relationship's type in Neo4j, its two ends' ids, its properties. */
export const relationshipRow = z.tuple([z.string(), z.string(), z.string(), properties]).transform(
  ([name, from, to, own]): Relationship => ({
    ...named(name),
    from,
    to,
    ...own,
    status: own.status ?? null,
    basis: own.basis ?? null,
    contest: own.contest ?? null,
    party: own.party ?? null,
  }),
);

function named(name: string): { type: RelationshipType; stance: Stance } {
  const found = byName.get(name);
  if (!found) throw new TypeError(`${name} is no relationship type of the vocabulary`);
  return found;
}

const byName = new Map(
  relationshipTypes.flatMap((type) =>
    stances.map((stance) => [nameOf({ type, stance }), { type, stance }] as const),
  ),
);

/** Every name that the types have in Neo4j: stated, hedged and denied. */
export const namesOf = (types: readonly RelationshipType[]): string[] =>
  types.flatMap((type) => stances.map((stance) => nameOf({ type, stance })));

/** What of a relationship is kept as its properties; its type and ends say the rest. */
export function relationshipProperties(relationship: Relationship) {
  const { type, stance, from, to, ...properties } = relationship;
  return { ...properties, edge: `${from}|${type}|${to}` };
}
