import { z } from 'zod';
import { given } from './given.js';
import { properties, propertyOf } from './property.js';
import type { Query } from './query.js';
import { typeOf } from './type.js';
import { type Value, valuesOf } from './value.js';

const asked = z.object({
  ids: z.array(z.string()).max(100),
  properties: z.array(z.object({ id: z.string() })).max(20),
});

/**
 * What the graph tells of nodes that were matched, a column for each property.
 * @throws AlliancesError BAD_USER_INPUT for what does not fit, or an unknown property
 */
export async function extend(query: Query, extension: string) {
  const { ids, properties: wanted } = given('extend', extension, asked);
  const columns = wanted.map(({ id }) => propertyOf(id));
  const found = await valuesOf(query, ids, columns);
  const rows = ids.map((id): [string, Record<string, readonly Value[]>] => [
    id,
    Object.fromEntries(columns.map((column) => [column.id, found.get(id)?.get(column.id) ?? []])),
  ]);
  return { meta: columns.map(({ id, name }) => ({ id, name })), rows: Object.fromEntries(rows) };
}

/**
 * The properties that nodes of a type have.
 * @throws AlliancesError BAD_USER_INPUT for an unknown type
 */
export function proposed(type: string) {
  const { id } = typeOf(type);
  const own = properties.filter((one) => one.types.includes(id));
  return { type: id, properties: own.map(({ id: property, name }) => ({ id: property, name })) };
}
