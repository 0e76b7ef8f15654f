import { type RelationshipType, tieTypes } from '../claims/predicate.js';
import { AlliancesError } from '../errors.js';

/** @throws AlliancesError BAD_USER_INPUT where a type does not tie people to each other, or none is given */
export function onlyTies(types: readonly RelationshipType[]): readonly RelationshipType[] {
  const other = types.find((type) => !tieTypes.has(type));
  if (!other && types.length > 0) return types;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    other ? `${other} is no tie between people.` : 'No type is given.',
    `Give some of ${[...tieTypes].join(', ')}.`,
  );
}
