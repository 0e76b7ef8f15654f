import { tieRules } from '../claims/basis.js';
import type { Standing } from '../claims/relationship.js';
import { standings } from '../plan/standing.js';
import { counted, entityFields, one } from './entity.js';
import { all } from './entity-list.js';
import { peopleCount } from './people-arguments.js';
import { related } from './related.js';
import type { PersonConnectionResolvers, PersonResolvers, QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = { person: one('Person'), people: all('Person') };

export const PersonConnection: PersonConnectionResolvers = counted;

const { roles, memberships, seats } = standings.Person;

export const Person: PersonResolvers = {
  ...entityFields,
  roles: (person, args, context, info) => {
    const { kind } = args;
    const isOfKind = async ({ to }: Standing) => (await context.loaders.entity.names.load(to))?.kind === kind;
    return related(context, person, roles, args, info, kind ? isOfKind : undefined);
  },
  memberships: (person, args, context, info) => related(context, person, memberships, args, info),
  seats: (person, args, context, info) => related(context, person, seats, args, info),
  alliances: ({ id, moment }, args, context, info) =>
    peopleCount(context, { ...args, of: id, tie: tieRules(args.basis) }, moment, info),
};
