import { tieRules } from '../claims/basis.js';
import { groupBy } from '../claims/group.js';
import { AlliancesError } from '../errors.js';
import { measured } from '../loaders/centrality-pool.js';
import { pageOf, windowOf } from '../relay.js';
import { entityAt, entityNamed } from './load.js';
import { type CentralityRow, momentOf } from './rows.js';
import type {
  CentralityConnectionResolvers,
  CentralityEdgeResolvers,
  CommunityResolvers,
  QueryResolvers,
} from './types.generated.js';

export const Query: QueryResolvers = {
  centrality: async (_, { of, basis, hedged, ...args }, context) => {
    const { first, after, last, before } = args;
    const page = { first, after, last, before };
    if (basis.length === 0) {
      throw new AlliancesError(
        'BAD_USER_INPUT',
        '`basis` names none.',
        'Name some, or leave it out for ALLY.',
      );
    }
    // Wrong paging is refused also where no edge is asked for.
    windowOf(page);
    const moment = momentOf(args);
    const person = of ? await entityNamed(context, 'Person', of, moment) : null;
    const { asked: types } = tieRules(basis);
    const query = { of: person?.id ?? null, types, hedged };
    const compared = await context.loaders.centrality(query, moment.asOf, moment.knownAt);
    let placed: ReturnType<typeof measured> | null = null;
    return {
      ...compared,
      moment: { asOf: compared.asOf, knownAt: moment.knownAt },
      page,
      definition: definitionOf(person?.name ?? null, types, hedged),
      placed: () => {
        placed ??= measured({ people: compared.people, pairs: compared.pairs });
        return placed;
      },
    };
  },
};

function definitionOf(of: string | null, types: readonly string[], hedged: boolean): string {
  const who = of === null ? 'All people with a tie are compared' : `People tied to ${of}, who is left out`;
  const how = hedged ? 'stated outright or only by hedged claims' : 'stated outright';
  const ties = `${types.join(' or ')} in either direction, ${how}, and certain throughout the date`;
  return `${who}, by the ties among them. A tie is ${ties}; a pair counts once.`;
}

const pageIn = async ({ placed, page }: CentralityRow) => {
  const places = (await placed()).map((one, index) => ({ ...one, place: String(index).padStart(6, '0') }));
  return pageOf(places, ({ place }) => place, page);
};

export const CentralityConnection: CentralityConnectionResolvers = {
  totalCount: ({ people, isPast }) => (isPast ? null : people.length),
  pairs: ({ pairs }) => pairs.length,
  edges: async (row) => {
    const { edges } = await pageIn(row);
    return edges.map(({ cursor, node }) => ({ ...node, cursor, moment: row.moment }));
  },
  pageInfo: async (row) => (await pageIn(row)).pageInfo,
  communities: async ({ placed, moment }) => {
    const groups = groupBy(await placed(), ({ community }) => community);
    return [...groups]
      .map(([id, members]) => ({ id, moment, members: members.map(({ person }) => person) }))
      .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
  },
};

export const CentralityEdge: CentralityEdgeResolvers = {
  node: ({ person, moment }, _, context) => entityAt(context, person, moment),
};

export const Community: CommunityResolvers = {
  size: ({ members }) => members.length,
  members: ({ members, moment }, _, context) =>
    Promise.all(members.map((person) => entityAt(context, person, moment))),
};
