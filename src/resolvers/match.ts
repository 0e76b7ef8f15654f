import { type Order, pageFetched, spanOf, windowOf } from '../relay.js';
import { counted } from './entity.js';
import { entityAt } from './load.js';
import type { MatchConnectionResolvers, MatchedPersonResolvers, QueryResolvers } from './types.generated.js';

const order: Order = { mark: 'match', descending: false };
/** Who someone is by now is not asked of an earlier record. */
const now = { asOf: null, knownAt: null };

export const Query: QueryResolvers = {
  match: (_, { id }, { loaders }) => loaders.match.byId.load(id),
  matches: async (_, { state, ...page }, { loaders }) => {
    const window = windowOf(page, order);
    const ids = await loaders.match.ids(state, spanOf(window, order));
    const found = await Promise.all(ids.map((id) => loaders.match.byId.load(id)));
    const matches = found.filter((one) => one !== null);
    return {
      ...pageFetched(matches, ({ id }) => id, window, order),
      count: () => loaders.match.count(state),
    };
  },
};

export const MatchConnection: MatchConnectionResolvers = counted;

export const MatchedPerson: MatchedPersonResolvers = {
  person: (matched, _, context) => entityAt(context, matched.now, now),
};
