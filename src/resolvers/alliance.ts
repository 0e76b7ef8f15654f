import { tieRules } from '../claims/basis.js';
import { AlliancesError } from '../errors.js';
import { peopleCount } from './people-arguments.js';
import { momentOf } from './rows.js';
import { onlyTies } from './tie-types.js';
import type { QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  alliances: (_, { basis, ...args }, context, info) =>
    peopleCount(context, { ...args, tie: tieRules(basis) }, momentOf(args), info),
  roleHolders: (_, args, context, info) => {
    if (!args.role && !args.roleKind && !args.area) {
      throw new AlliancesError(
        'BAD_USER_INPUT',
        'It is not said whose holders are asked for.',
        'Give either `role`, or `roleKind`, `area` or both.',
      );
    }
    return peopleCount(context, { ...args, tie: null }, momentOf(args), info);
  },
  ties: (_, { types: asked, near, direction, ...args }, context, info) => {
    onlyTies(asked);
    if (near.length > 0) onlyTies(near);
    return peopleCount(context, { ...args, tie: { asked, near, direction } }, momentOf(args), info);
  },
};
