import { standings } from '../plan/standing.js';
import { counted, entityFields, one } from './entity.js';
import { all } from './entity-list.js';
import { entityIfNamed, wholeEntity } from './load.js';
import { related } from './related.js';
import type { QueryResolvers, RoleConnectionResolvers, RoleResolvers } from './types.generated.js';

export const Query: QueryResolvers = { role: one('Role'), roles: all('Role') };

export const RoleConnection: RoleConnectionResolvers = counted;

const { people } = standings.Role;
const contests = { family: 'around', types: ['CONTEST_FOR'], end: 'to' } as const;

export const Role: RoleResolvers = {
  ...entityFields,
  area: ({ area, moment }, _, context) => entityIfNamed(context, area, moment),
  organisation: async (role, _, context) =>
    entityIfNamed(context, (await wholeEntity(context, role)).organisation, role.moment),
  seats: async (role, _, context) => (await wholeEntity(context, role)).seats,
  people: (role, args, context, info) => related(context, role, people, args, info),
  contests: (role, args, context, info) => related(context, role, contests, args, info),
};
