import type { Moment } from '../claims/moment.js';
import { AlliancesError } from '../errors.js';
import { disputeById } from '../loaders/dispute.js';
import type { Loaders } from '../loaders/loaders.js';
import { largestPage } from '../relay.js';
import type { Context } from './context.js';
import { claimsAt } from './load.js';
import { at, momentOf } from './rows.js';
import type { NodeResolvers, QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  node: (_, { id, ...args }, context) => nodeOf(context, id, momentOf(args)),
  nodes: (_, { ids, ...args }, context) => {
    if (ids.length > largestPage) {
      throw new AlliancesError(
        'BAD_USER_INPUT',
        `${ids.length} ids are given.`,
        `Give at most ${largestPage}.`,
      );
    }
    return Promise.all(ids.map((id) => nodeOf(context, id, momentOf(args))));
  },
};

export const Node: NodeResolvers = {
  __resolveType: (row) => {
    if ('label' in row) return row.label;
    if ('decisions' in row) return 'Match';
    if ('predicate' in row) return 'Claim';
    if ('stance' in row) return 'Relationship';
    return 'sides' in row ? 'Dispute' : 'Article';
  },
};

/** An id tells what it is of: a relationship's holds both ends, any other begins with its noun. */
async function nodeOf(context: Context, id: string, moment: Moment) {
  const { loaders } = context;
  if (id.startsWith('match:')) return loaders.match.byId.load(id);
  if (id.startsWith('claim:')) return (await claimsAt(context, [id], moment))[0] ?? null;
  const found = await (id.startsWith('dispute:')
    ? disputeById(loaders, id, moment.knownAt)
    : id.includes('|')
      ? loaders.relationships(moment.knownAt).byKey(id)
      : id.startsWith('article:')
        ? loaders.article.byId.load(id)
        : entityById(loaders, id, moment.knownAt));
  return found && at(found, moment);
}

const entityById = async ({ entity, redirects }: Loaders, id: string, knownAt: string | null) =>
  knownAt === null ? entity.byId.load(id) : entity.asRecorded(await redirects.meantThen(id, knownAt));
