import { all, entityFields, one } from './entity.js';
import { related } from './related.js';
import type { OrganisationResolvers, QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  organisation: one('Organisation'),
  organisations: all('Organisation'),
};

const members = { family: 'standings', types: ['MEMBER_OF'], end: 'to' } as const;

export const Organisation: OrganisationResolvers = {
  ...entityFields,
  members: (organisation, args, context, info) => related(context, organisation, members, args, info),
};
