import { tieRules } from '../claims/basis.js';
import { counted, entityFields, one } from './entity.js';
import { all } from './entity-list.js';
import { peopleCount } from './people-arguments.js';
import { related } from './related.js';
import type { PersonConnectionResolvers, PersonResolvers, QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = { person: one('Person'), people: all('Person') };

export const PersonConnection: PersonConnectionResolvers = counted;

const roles = { family: 'standings', types: ['HOLDS', 'CANDIDATE_FOR'], end: 'from' } as const;
const memberships = { family: 'standings', types: ['MEMBER_OF'], end: 'from' } as const;
const seats = { family: 'standings', types: ['REPRESENTS'], end: 'from' } as const;

export const Person: PersonResolvers = {
  ...entityFields,
  roles: (person, { kind, ...args }, context, info) =>
    related(context, person, roles, args, info, async ({ to }) => {
      return !kind || (await context.loaders.entity.names.load(to))?.kind === kind;
    }),
  memberships: (person, args, context, info) => related(context, person, memberships, args, info),
  seats: (person, args, context, info) => related(context, person, seats, args, info),
  alliances: ({ id, moment }, { basis, ...args }, context, info) =>
    peopleCount(context, { ...args, of: id, tie: tieRules(basis) }, moment, info),
};
