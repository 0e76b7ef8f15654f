import { groupBy } from '../claims/group.js';
import { belongingOf, mostHops } from '../claims/neighbour.js';
import { relationshipTypes } from '../claims/predicate.js';
import { nameOf, type Tie } from '../claims/relationship.js';
import { namesOf } from '../claims/relationship-row.js';
import { AlliancesError } from '../errors.js';
import { neighbourhoodParts } from '../plan/neighbourhood.js';
import { claimsOf, entityIfNamed, entityNamed } from './load.js';
import { at, momentOf } from './rows.js';
import type {
  NeighbourhoodNodeResolvers,
  NeighbourhoodRelationshipResolvers,
  NeighbourhoodResolvers,
  QueryResolvers,
} from './types.generated.js';

const mostNodes = 5_000;

export const Query: QueryResolvers = {
  neighbourhood: async (_, { of, depth, limit, through, ...args }, context, info) => {
    within('depth', depth, mostHops);
    within('limit', limit, mostNodes);
    if (through?.length === 0) {
      throw new AlliancesError(
        'BAD_USER_INPUT',
        '`through` names no type.',
        'Name some, or leave it out for all.',
      );
    }
    const moment = momentOf(args);
    const query = { depth, limit, types: through ?? relationshipTypes, asOf: moment.asOf };
    const around = (id: string) =>
      context.loaders.neighbourhood({ of: id, ...query }, neighbourhoodParts(info), moment.knownAt);
    const ofPerson = async () => around((await entityNamed(context, 'Person', of, moment)).id);
    const first = of.includes(':') ? await around(of) : await ofPerson();
    // An id may be one that a merge has left behind.
    const isLeft = first.nodes.length === 0 && of.startsWith('person:');
    const found = isLeft ? await ofPerson() : first;
    const [center] = found.nodes;
    if (center) return { ...at(found, moment), center: at(center.node, moment) };
    throw new AlliancesError(
      'NOT_FOUND',
      `There is no node "${of}".`,
      'Give an id, or the slug of a person; `ask` finds names.',
    );
  },
};

function within(name: string, number: number, most: number): void {
  if (number >= 1 && number <= most) return;
  throw new AlliancesError('BAD_USER_INPUT', `\`${name}\` is ${number}.`, `Give a number from 1 to ${most}.`);
}

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ nodes, moment }) => nodes.map((one) => at(one, moment)),
  relationships: ({ relationships, moment }) => relationships.map((one) => at(one, moment)),
  totals: ({ totals, center, relationships }) => {
    const shown = joinedTo(center.id, relationships);
    return totals
      .map((one) => ({ ...one, shown: shown.get(nameOf(one)) ?? 0 }))
      .sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
  },
  totalCount: ({ total }) => total,
};

const order = namesOf(relationshipTypes);

/** How many nodes each sort of relationship joins to one. */
function joinedTo(id: string, relationships: readonly Tie[]): ReadonlyMap<string, number> {
  const own = relationships.filter(({ from, to }) => from === id || to === id);
  return new Map(
    [...groupBy(own, nameOf)].map(([name, group]) => [
      name,
      new Set(group.map(({ from, to }) => (from === id ? to : from))).size,
    ]),
  );
}

export const NeighbourhoodNode: NeighbourhoodNodeResolvers = {
  node: ({ node, moment }) => at(node, moment),
  party: ({ memberships, moment }, _, context) =>
    entityIfNamed(context, belongingOf(memberships, moment.asOf)?.to ?? null, moment),
};

export const NeighbourhoodRelationship: NeighbourhoodRelationshipResolvers = {
  relationship: (row) => row,
  claims: (row, _, context) => claimsOf(context, row),
};
