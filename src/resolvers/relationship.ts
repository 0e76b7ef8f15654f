import { claimsAt, entityAt, entityIfNamed } from './load.js';
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
  status: (relationship) => readingOf(relationship).status,
  contest: ({ contest, moment }, _, context) => entityIfNamed(context, contest, moment),
  party: ({ party, moment }, _, context) => entityIfNamed(context, party, moment),
  bounds: (relationship) => relationship,
  certainty: (relationship) => readingOf(relationship).certainty,
  claims: ({ claims, moment }, _, context) => claimsAt(context, claims, moment),
};

export const RelationshipEdge: RelationshipEdgeResolvers = {
  disputed: ({ node }) => node.disputed,
  claims: ({ node }, _, context) => claimsAt(context, node.claims, node.moment),
};
