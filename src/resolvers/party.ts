import { counted, entityFields, one } from './entity.js';
import { all } from './entity-list.js';
import { related } from './related.js';
import type {
  BodyResolvers,
  PartyConnectionResolvers,
  PartyResolvers,
  QueryResolvers,
} from './types.generated.js';

export const Query: QueryResolvers = { party: one('Party'), parties: all('Party') };

export const PartyConnection: PartyConnectionResolvers = counted;

const members = { family: 'standings', types: ['MEMBER_OF'], end: 'to' } as const;

export const Party: PartyResolvers = {
  ...entityFields,
  members: (party, args, context, info) => related(context, party, members, args, info),
};

export const Body: BodyResolvers = {
  __resolveType: ({ label }) => (label === 'Party' ? 'Party' : 'Organisation'),
};
