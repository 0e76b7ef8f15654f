import type { GraphQLResolveInfo } from 'graphql';
import type { Moment } from '../claims/moment.js';
import type { Tie } from '../claims/relationship.js';
import { AlliancesError } from '../errors.js';
import { fieldsAt } from '../plan/selection.js';
import type { Context } from './context.js';
import { claimsOf, entityAt, entityNamed, spellAt } from './load.js';
import { at, type HopRow, momentOf, type PathRow, type TieRow } from './rows.js';
import { onlyTies } from './tie-types.js';
import type { HopResolvers, PathResolvers, QueryResolvers } from './types.generated.js';

const mostHops = 6;

export const Query: QueryResolvers = {
  path: async (_, { from, to, maxHops, through, ...args }, context, info) => {
    if (maxHops < 1 || maxHops > mostHops) {
      throw new AlliancesError(
        'BAD_USER_INPUT',
        `\`maxHops\` is ${maxHops}.`,
        `Give a number from 1 to ${mostHops}.`,
      );
    }
    const moment = momentOf(args);
    const query = { maxHops, types: through ? onlyTies(through) : null, knownAt: moment.knownAt };
    const between = async (start: string, end: string): Promise<PathRow[]> => {
      const asked = { from: start, to: end, ...query };
      const { path } = context.loaders;
      const paths: Tie[][] = await (asksWhen(info) ? path.shortest(asked) : path.traced(asked));
      const atMoment = (tie: Tie) => at(tie, moment);
      return paths.map((ties) => ({ hops: hopsFrom(start, ties.map(atMoment)) }));
    };
    const given = await Promise.all([idOf(context, from, moment), idOf(context, to, moment)]);
    const found = await between(...given);
    if (found.length > 0) return found;
    // Where there is a path, both ends are there; else an id may be one that a merge has left behind.
    const [start, end] = await Promise.all([
      entityNamed(context, 'Person', from, moment),
      entityNamed(context, 'Person', to, moment),
    ]);
    return start.id === given[0] && end.id === given[1] ? found : between(start.id, end.id);
  },
};

/** Fields of a tie that its key tells. */
const told = new Set(['id', 'type', 'stance', 'from', 'to', '__typename']);

const asksWhen = (info: GraphQLResolveInfo) =>
  fieldsAt(info, 'hops').has('disputed') ||
  [...fieldsAt(info, 'hops.relationship')].some((name) => !told.has(name));

/** A person's id as it is given, or the id of whoever has the slug. */
const idOf = async (context: Context, name: string, moment: Moment) =>
  name.startsWith('person:') ? name : (await entityNamed(context, 'Person', name, moment)).id;

/** The hops as they are walked, whichever way each relationship points. */
function hopsFrom(start: string, path: readonly TieRow[]): HopRow[] {
  let from = start;
  return path.map((relationship) => {
    const to = relationship.from === from ? relationship.to : relationship.from;
    const hop = { from, to, relationship };
    from = to;
    return hop;
  });
}

export const Path: PathResolvers = { length: ({ hops }) => hops.length };

export const Hop: HopResolvers = {
  from: ({ from, relationship }, _, context) => entityAt(context, from, relationship.moment),
  to: ({ to, relationship }, _, context) => entityAt(context, to, relationship.moment),
  forwards: ({ from, relationship }) => relationship.from === from || relationship.type === 'ALLY_OF',
  disputed: async ({ relationship }, _, context) => (await spellAt(context, relationship)).disputed,
  claims: ({ relationship }, _, context) => claimsOf(context, relationship),
};
