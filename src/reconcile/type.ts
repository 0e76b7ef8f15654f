import { entityLabels } from '../claims/claim.js';
import { AlliancesError } from '../errors.js';

/** What a name can be matched to: the types that have nodes of their own. */
export const types = entityLabels.map((label) => ({ id: label, name: label }));

export type Type = (typeof types)[number];

/** @throws AlliancesError BAD_USER_INPUT */
export function typeOf(id: string): Type {
  const type = types.find((one) => one.id === id);
  if (type) return type;
  const known = types.map((one) => one.id).join(', ');
  throw new AlliancesError('BAD_USER_INPUT', `There is no type "${id}".`, `There are ${known}.`);
}

/** As `search` names it. */
export const searchedAs = ({ id }: Type) => id.toUpperCase();
