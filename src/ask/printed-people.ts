import type { Moment } from '../claims/moment.js';
import type { RelationshipType } from '../claims/predicate.js';
import { daysOf, forever } from '../claims/time.js';
import type { PeopleCount } from '../loaders/people-count.js';
import type { Answer } from './answer.js';
import type { TieName } from './asked.js';
import { operation, type Variables } from './operation.js';
import type { ResolvedPeople } from './resolve.js';
import type { Tools } from './tools.js';

export type Printed = Pick<Answer, 'graphql' | 'cypher'>;

/** The same question about people as GraphQL and as Cypher, to run as printed. */
export function printedPeople(
  tools: Tools,
  people: ResolvedPeople,
  found: PeopleCount,
  moment: Moment,
): Printed {
  return { graphql: graphqlOf(people, found, moment), cypher: cypherOf(tools, people, found, moment) };
}

const ofBasis = new Set<TieName>(['ALLY', 'SUPPORTER', 'AIDE', 'CRITIC']);

function graphqlOf(people: ResolvedPeople, found: PeopleCount, { knownAt }: Moment): Answer['graphql'] {
  const { tie, group } = people.asked;
  const shared = {
    person: people.person?.id,
    party: people.party?.id,
    ...rolesAsked(people),
    roleStatus: group?.statuses,
    asOf: found.asOf,
    knownAt,
  };
  if (tie === null) return operation('roleHolders', shared);
  if (ofBasis.has(tie.tie))
    return operation('alliances', { of: people.query.of, basis: [tie.tie], ...shared });
  const rules = people.query.tie;
  const types = { types: rules?.asked, near: rules?.near, direction: rules?.direction };
  return operation('ties', { of: people.query.of, ...types, ...shared });
}

/** A role stands alone; a place goes with a kind of role or with none. */
function rolesAsked({ asked, roles, place }: ResolvedPeople): Variables {
  if (asked.group?.role) return { role: roles[0]?.id };
  return { roleKind: asked.group?.kind, area: place?.id };
}

function cypherOf(
  tools: Tools,
  people: ResolvedPeople,
  found: PeopleCount,
  { knownAt }: Moment,
): Answer['cypher'] {
  const { query, asked } = people;
  const { first, last } = daysOf(found.asOf ?? '9999');
  const days = { first, last, freshUntil: found.horizon?.freshUntil ?? forever };
  const role = { statuses: [...query.statuses], party: query.party };
  const { printed } = tools.loaders;
  if (query.tie === null || query.of === null) {
    const params = { roles: [...(query.roles ?? [])], person: query.person, ...role, ...days };
    return knownAt === null
      ? printed.cypher('inRole', params)
      : printed.cypher('inRoleThen', { ...params, knownAt });
  }
  const tie = { of: query.of, direction: query.tie.direction, person: query.person };
  // A kind of role is told by its name; its many ids would tell a reader nothing.
  const byKind = asked.group?.kind !== null && people.place === null;
  const roles = byKind
    ? { kind: asked.group?.kind ?? null, roles: null }
    : { kind: null, roles: [...(query.roles ?? [])] };
  const types = [...query.tie.asked];
  if (knownAt === null) {
    return asked.group === null
      ? printed.cypher('tied', { ...tie, types, ...days })
      : printed.cypher('tiedInRole', { ...tie, types, ...role, ...roles, ...days });
  }
  const then = { ...tie, ...claimsOf(types), knownAt, ...days };
  return asked.group === null
    ? printed.cypher('tiedThen', then)
    : printed.cypher('tiedInRoleThen', { ...then, ...role, ...roles });
}

/** The predicates that derive the types; a PPS is an aide in that role. */
function claimsOf(types: readonly RelationshipType[]) {
  const onlyPps = types.length === 1 && types[0] === 'PPS_TO';
  const predicates = [...new Set(types.map((type) => (type === 'PPS_TO' ? 'AIDE_TO' : type)))];
  return { predicates, roleKind: onlyPps ? 'PPS' : null };
}
