import { AlliancesError } from '../errors.js';
import { types } from './type.js';

/** What can be told of a node, and compared with what a row of a spreadsheet says of it. */
export interface Property {
  readonly id: string;
  readonly name: string;
  /** Ids of the types that have it. */
  readonly types: readonly string[];
}

const everything = types.map(({ id }) => id);

export const properties: readonly Property[] = [
  { id: 'alias', name: 'other name', types: everything },
  { id: 'identifier', name: 'id in another register', types: everything },
  { id: 'party', name: 'party or body', types: ['Person'] },
  { id: 'seat', name: 'seat', types: ['Person'] },
  { id: 'role', name: 'post held', types: ['Person'] },
  { id: 'ally', name: 'ally', types: ['Person'] },
  { id: 'area', name: 'area', types: ['Role'] },
  { id: 'holder', name: 'holder', types: ['Role'] },
  { id: 'representative', name: 'representative', types: ['Constituency'] },
];

/** @throws AlliancesError BAD_USER_INPUT */
export function propertyOf(id: string): Property {
  const property = properties.find((one) => one.id === id);
  if (property) return property;
  const known = properties.map((one) => one.id).join(', ');
  throw new AlliancesError('BAD_USER_INPUT', `There is no property "${id}".`, `There are ${known}.`);
}
