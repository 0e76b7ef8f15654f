import { z } from 'zod';
import { searchMatches } from '../claims/search.js';
import { named } from './citation.js';
import { moment, type Tool } from './tool.js';

export const searchTypes = [
  'PERSON',
  'ROLE',
  'CONSTITUENCY',
  'PARTY',
  'ORGANISATION',
  'CONTEST',
  'ARTICLE',
] as const;

const document = `query Search($query: String!, $types: [SearchType!], $first: Int, $asOf: EDTF, $knownAt: DateTime) {
  search(query: $query, types: $types, first: $first, asOf: $asOf, knownAt: $knownAt) {
    edges {
      match score matched
      node { __typename ... on Node { id } ... on Entity { name } ... on Article { title } }
    }
  }
}`;

const found = z.object({
  type: z.string().describe('Person, Role, Constituency, Party, Organisation, Contest or Article.'),
  ...named.shape,
  match: z.enum(searchMatches).describe('How a name of it fits, best first.'),
  score: z.number().describe('How well it fits, from 0 to 1.'),
  matched: z.string().describe('The name, alias or title that fits best.'),
});
const output = z.object({ results: z.array(found).describe('Best first.') });

const given = z
  .object({
    search: z.object({
      edges: z.array(
        z.object({
          ...found.pick({ match: true, score: true, matched: true }).shape,
          node: z.object({
            __typename: z.string(),
            id: z.string(),
            name: z.string().optional(),
            title: z.string().optional(),
          }),
        }),
      ),
    }),
  })
  .transform(({ search }) => ({
    results: search.edges.map(({ node: { __typename, id, name, title }, ...fit }) => ({
      type: __typename,
      id,
      name: name ?? title ?? id,
      ...fit,
    })),
  }));

const input = z.strictObject({
  query: z
    .string()
    .min(1)
    .max(200)
    .describe('Words of a name, alias or title; misspelt ones are looked for, too.'),
  types: z.array(z.enum(searchTypes)).min(1).optional().describe('Only these types; all when absent.'),
  first: z.int().min(1).max(100).optional().describe('At most so many; 20 when absent.'),
  ...moment,
});

export const search: Tool<typeof input, typeof output> = {
  name: 'search',
  title: 'Search by name',
  description:
    'Finds people, posts, areas, parties, bodies, contests and articles by words of their names or titles. ' +
    'Use it for the ids that the other tools take.',
  input,
  output,
  run: (variables, query, signal) => query({ document, variables }, given, signal),
};
