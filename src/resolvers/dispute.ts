import { disputeById } from '../loaders/dispute.js';
import { claimsAt, entityAt } from './load.js';
import { at, momentOf } from './rows.js';
import type { DisputeResolvers, DisputeSideResolvers, QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  dispute: async (_, { id, ...args }, { loaders }) => {
    const moment = momentOf(args);
    const found = await disputeById(loaders, id, moment.knownAt);
    return found && at(found, moment);
  },
};

export const Dispute: DisputeResolvers = {
  about: ({ about, moment }, _, context) => entityAt(context, about, moment),
  sides: ({ sides, moment }) => sides.map((side) => at(side, moment)),
};

export const DisputeSide: DisputeSideResolvers = {
  label: async ({ value }, _, { loaders }) => (await loaders.entity.byId.load(value))?.name ?? value,
  claims: ({ claims, moment }, _, context) => claimsAt(context, claims, moment),
};
