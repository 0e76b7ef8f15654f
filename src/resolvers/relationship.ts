import { claimsOf, entityAt, entityIfNamed, spellAt, wholeRelationship } from './load.js';
import { readingOf } from './related.js';
import { at, momentOf } from './rows.js';
import type { QueryResolvers, RelationshipEdgeResolvers, RelationshipResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  relationship: async (_, { id, ...args }, { loaders }) => {
    const moment = momentOf(args);
    const found = await loaders.relationships(moment.knownAt).byKey(id);
    return found && at(found, moment);
  },
};

export const Relationship: RelationshipResolvers = {
  id: ({ key }) => key,
  from: ({ from, moment }, _, context) => entityAt(context, from, moment),
  to: ({ to, moment }, _, context) => entityAt(context, to, moment),
  status: async (relationship, _, context) => readingOf(await spellAt(context, relationship)).status,
  basis: async (relationship, _, context) => (await wholeRelationship(context, relationship)).basis,
  contest: async (relationship, _, context) =>
    entityIfNamed(context, (await wholeRelationship(context, relationship)).contest, relationship.moment),
  party: async (relationship, _, context) =>
    entityIfNamed(context, (await wholeRelationship(context, relationship)).party, relationship.moment),
  hedges: async (relationship, _, context) => (await wholeRelationship(context, relationship)).hedges,
  valid: async (relationship, _, context) => (await spellAt(context, relationship)).valid,
  bounds: (relationship, _, context) => spellAt(context, relationship),
  certainty: async (relationship, _, context) => readingOf(await spellAt(context, relationship)).certainty,
  disputed: async (relationship, _, context) => (await spellAt(context, relationship)).disputed,
  evidenceUpTo: async (relationship, _, context) => (await spellAt(context, relationship)).evidenceUpTo,
  claims: (relationship, _, context) => claimsOf(context, relationship),
};

export const RelationshipEdge: RelationshipEdgeResolvers = {
  disputed: async ({ node }, _, context) => (await spellAt(context, node)).disputed,
  claims: ({ node }, _, context) => claimsOf(context, node),
};
