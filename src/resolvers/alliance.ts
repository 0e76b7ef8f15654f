import { tieRules } from '../claims/basis.js';
import { tieTypes } from '../claims/predicate.js';
import { AlliancesError } from '../errors.js';
import { peopleCount } from './people-arguments.js';
import { momentOf } from './rows.js';
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
    const other = [...asked, ...near].find((type) => !tieTypes.has(type));
    if (other || asked.length === 0) {
      throw new AlliancesError(
        'BAD_USER_INPUT',
        other ? `${other} is no tie between people.` : 'No type is given.',
        `Give some of ${[...tieTypes].join(', ')}.`,
      );
    }
    return peopleCount(context, { ...args, tie: { asked, near, direction } }, momentOf(args), info);
  },
};
