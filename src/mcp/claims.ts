import { z } from 'zod';
import { bounds, hedges, polarities, ranks, roleStatuses } from '../claims/claim.js';
import { allianceBases } from '../claims/predicate.js';
import { predicateNames } from '../claims/vocabulary.js';
import { citation, cited, claimFields, givenClaim, named } from './citation.js';
import { meant, takes } from './meant.js';
import { moment, type Tool } from './tool.js';

const document = `query Claims($filter: ClaimFilter, $withdrawn: Boolean!, $first: Int!, $after: String, $asOf: EDTF, $knownAt: DateTime) {
  claims(filter: $filter, withdrawn: $withdrawn, first: $first, after: $after, asOf: $asOf, knownAt: $knownAt) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      disputed
      node {
        predicate subject { id name } object { id name } literal { value unit bound } status valid rank recorded
        withdrawn { at by why }
        ${claimFields}
      }
    }
  }
}`;

const told = z.object({
  predicate: z.enum(predicateNames),
  subject: named,
  object: named.nullable().describe('Null where it gives a value.'),
  literal: z
    .object({ value: z.union([z.string(), z.number()]), unit: z.string(), bound: z.enum(bounds) })
    .nullable(),
  status: z.enum(roleStatuses).nullable(),
  valid: z.string().describe('The valid time as written (EDTF); "/": it holds as the source writes.'),
  rank: z.enum(ranks),
  recorded: z.string().describe('When it entered the record.'),
  withdrawn: z.object({ at: z.string(), by: z.string(), why: z.string() }).nullable(),
});
const output = z.object({
  claims: z.array(told.extend({ disputed: z.boolean(), evidence: citation })),
  totalCount: z.int(),
  after: z.string().nullable().describe('Give it as `after` for the next page; null on the last.'),
});

const given = z
  .object({
    claims: z.object({
      totalCount: z.int(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      edges: z.array(z.object({ disputed: z.boolean(), node: told.extend(givenClaim.shape) })),
    }),
  })
  .transform(({ claims: { totalCount, pageInfo, edges } }) => ({
    claims: edges.map(({ disputed, node }) => ({ ...told.parse(node), disputed, evidence: cited(node) })),
    totalCount,
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }));

const input = z.strictObject({
  about: z.string().min(1).max(200).optional().describe(`Claims that speak of this: ${takes}.`),
  article: z.string().min(1).optional().describe('Claims of this article: its id.'),
  predicate: z.array(z.enum(predicateNames)).min(1).optional().describe('With one of these predicates.'),
  basis: z.array(z.enum(allianceBases)).min(1).optional().describe('Of ties on one of these bases.'),
  hedge: z
    .array(z.enum(hedges))
    .optional()
    .describe('With one of these hedges; with none where it is empty.'),
  polarity: z.enum(polarities).optional(),
  disputed: z.boolean().optional().describe('Whether it is in dispute.'),
  withdrawn: z.boolean().default(false).describe('Also claims that were withdrawn or superseded.'),
  first: z.int().min(1).max(100).default(20).describe('At most so many.'),
  after: z.string().optional().describe('The `after` of the page before.'),
  ...moment,
});

export const claims: Tool<typeof input, typeof output> = {
  name: 'claims',
  title: 'Read claims',
  description:
    'The record itself: single statements of single articles, those that meet every condition, each with where it is ' +
    'stated. Everything else here is derived from them.',
  input,
  output,
  run: async ({ about, withdrawn, first, after, asOf, knownAt, ...conditions }, query, signal) => {
    const filter = {
      ...conditions,
      about: about === undefined ? undefined : await meant(about, nouns, knownAt, query, signal),
    };
    return query({ document, variables: { filter, withdrawn, first, after, asOf, knownAt } }, given, signal);
  },
};

/** What a claim can speak of. */
const nouns = ['PERSON', 'ROLE', 'CONSTITUENCY', 'PARTY', 'ORGANISATION', 'CONTEST'] as const;
