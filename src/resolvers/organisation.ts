import { standings } from '../plan/standing.js';
import { counted, entityFields, one } from './entity.js';
import { all } from './entity-list.js';
import { related } from './related.js';
import type {
  OrganisationConnectionResolvers,
  OrganisationResolvers,
  QueryResolvers,
} from './types.generated.js';

export const Query: QueryResolvers = {
  organisation: one('Organisation'),
  organisations: all('Organisation'),
};

export const OrganisationConnection: OrganisationConnectionResolvers = counted;

const { members } = standings.Organisation;

export const Organisation: OrganisationResolvers = {
  ...entityFields,
  members: (organisation, args, context, info) => related(context, organisation, members, args, info),
};
