import { standings } from '../plan/standing.js';
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

export const Party: PartyResolvers = {
  ...entityFields,
  members: (party, args, context, info) => related(context, party, standings.Party.members, args, info),
};

export const Body: BodyResolvers = {
  __resolveType: ({ label }) => (label === 'Party' ? 'Party' : 'Organisation'),
};
