import { standings } from '../plan/standing.js';
import { counted, entityFields, one } from './entity.js';
import { all } from './entity-list.js';
import { related } from './related.js';
import { at } from './rows.js';
import type {
  ConstituencyConnectionResolvers,
  ConstituencyResolvers,
  QueryResolvers,
} from './types.generated.js';

export const Query: QueryResolvers = {
  constituency: one('Constituency'),
  constituencies: all('Constituency'),
};

export const ConstituencyConnection: ConstituencyConnectionResolvers = counted;

const { representatives } = standings.Constituency;

export const Constituency: ConstituencyResolvers = {
  ...entityFields,
  roles: async ({ id, moment }, _, { loaders }) =>
    (await loaders.role.byArea.load(id)).map((role) => at(role, moment)),
  representatives: (area, args, context, info) => related(context, area, representatives, args, info),
};
