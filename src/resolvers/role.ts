import { all, entityFields, one } from './entity.js';
import { entityIfNamed } from './load.js';
import { related } from './related.js';
import type { QueryResolvers, RoleResolvers } from './types.generated.js';

export const Query: QueryResolvers = { role: one('Role'), roles: all('Role') };

const people = { family: 'standings', types: ['HOLDS', 'CANDIDATE_FOR'], end: 'to' } as const;
const contests = { family: 'around', types: ['CONTEST_FOR'], end: 'to' } as const;

export const Role: RoleResolvers = {
  ...entityFields,
  area: ({ area, moment }, _, context) => entityIfNamed(context, area, moment),
  organisation: ({ organisation, moment }, _, context) => entityIfNamed(context, organisation, moment),
  people: (role, args, context) => related(context, role, people, args),
  contests: (role, args, context) => related(context, role, contests, args),
};
