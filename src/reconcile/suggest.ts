import { z } from 'zod';
import { properties } from './property.js';
import type { Query } from './query.js';
import { searchedAs, types } from './type.js';

const document = `query Suggested($prefix: String!, $types: [SearchType!]!, $first: Int!) {
  suggest(prefix: $prefix, types: $types, first: $first) {
    matched
    node { __typename ... on Entity { id name } }
  }
}`;
const shape = z.object({
  suggest: z.array(
    z.object({
      matched: z.string(),
      node: z.object({ __typename: z.string(), id: z.string(), name: z.string() }),
    }),
  ),
});
const first = 20;

/** Nodes whose names may begin so. */
export async function suggestedEntities(query: Query, prefix: string) {
  const variables = { prefix: prefix.slice(0, 200), types: types.map(searchedAs), first };
  const { suggest } = await query(document, variables, shape);
  const result = suggest.map(({ matched, node: { __typename, id, name } }) => ({
    id,
    name,
    ...(matched === name ? {} : { description: `also ${matched}` }),
    notable: [{ id: __typename, name: __typename }],
  }));
  return { result };
}

export const suggestedTypes = (prefix: string) => ({ result: beginning(types, prefix) });

export const suggestedProperties = (prefix: string) => ({ result: beginning(properties, prefix) });

/** By id or by any word of the name. */
function beginning(all: readonly { readonly id: string; readonly name: string }[], prefix: string) {
  const begun = prefix.trim().toLowerCase();
  return all
    .filter(({ id, name }) => [id, ...name.split(' ')].some((word) => word.toLowerCase().startsWith(begun)))
    .map(({ id, name }) => ({ id, name }));
}
