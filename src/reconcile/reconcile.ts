import { z } from 'zod';
import { searchMatches } from '../claims/search.js';
import { given, upTo } from './given.js';
import { type Candidate, candidatesOf, type Wanted } from './match.js';
import { propertyOf } from './property.js';
import type { Query } from './query.js';
import { searchedAs, typeOf, types } from './type.js';
import { valuesOf } from './value.js';

const usual = 10;
const most = 50;
/** A client sends as many rows as fit its patience: OpenRefine 10. */
const largestBatch = 100;

const value = z.union([
  z.string(),
  z.number().transform(String),
  z.boolean().transform(String),
  z.object({ id: z.string() }).transform(({ id }) => id),
]);
const row = z.object({
  query: z.string().min(1).max(200),
  type: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
  limit: upTo(most).default(usual),
  properties: z
    .array(z.object({ pid: z.string(), v: z.union([value.transform((one) => [one]), z.array(value)]) }))
    .max(20)
    .default([]),
});
const batch = z
  .record(z.string(), row)
  .refine((rows) => Object.keys(rows).length <= largestBatch, `more than ${largestBatch} queries`);

const document = `query Candidates($query: String!, $types: [SearchType!]!, $first: Int!) {
  search(query: $query, types: $types, first: $first) {
    edges { match score node { __typename ... on Entity { id name } } }
  }
}`;
const found = z.object({
  search: z.object({
    edges: z.array(
      z.object({
        match: z.enum(searchMatches),
        score: z.number(),
        node: z.object({ __typename: z.string(), id: z.string(), name: z.string() }),
      }),
    ),
  }),
});

/**
 * Candidates for each row of a batch, by the row's key.
 * @throws AlliancesError BAD_USER_INPUT for a batch that does not fit, an unknown type or property
 */
export async function reconcile(
  query: Query,
  queries: string,
): Promise<Record<string, { result: Candidate[] }>> {
  const rows = Object.entries(given('queries', queries, batch));
  const results = await Promise.all(rows.map(async ([key, one]) => [key, await resultOf(query, one)]));
  return Object.fromEntries(results);
}

async function resultOf(query: Query, { query: text, type, limit, properties }: z.output<typeof row>) {
  const asked = type.length > 0 ? type.map(typeOf) : types;
  const wanted: Wanted[] = properties.map(({ pid, v }) => ({ property: propertyOf(pid), values: v }));
  // More than is wanted is looked through, since a namesake further down makes a match none.
  const variables = { query: text, types: asked.map(searchedAs), first: most };
  const { search } = await query(document, variables, found);
  const values = await valuesOf(
    query,
    search.edges.map(({ node }) => node.id),
    wanted.map(({ property }) => property),
  );
  const edges = search.edges.map(({ match, score, node: { __typename, id, name } }) => ({
    id,
    name,
    type: __typename,
    match,
    score,
    values: values.get(id) ?? new Map(),
  }));
  return { result: candidatesOf(edges, wanted).slice(0, limit) };
}
