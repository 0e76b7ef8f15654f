import { z } from 'zod';
import { relationshipTypes } from '../claims/predicate.js';
import { stances } from '../claims/relationship.js';
import { citation, cited, claimFields, givenClaim, named } from './citation.js';
import { meant, takes } from './meant.js';
import { moment, type Tool } from './tool.js';

const document = `query Path($from: ID!, $to: ID!, $maxHops: Int!, $through: [RelationshipType!], $asOf: EDTF, $knownAt: DateTime) {
  path(from: $from, to: $to, maxHops: $maxHops, through: $through, asOf: $asOf, knownAt: $knownAt) {
    length
    hops {
      from { id name } to { id name } forwards disputed
      relationship { type stance valid }
      claims { ${claimFields} }
    }
  }
}`;

const hop = z.object({
  from: named,
  type: z.enum(relationshipTypes),
  stance: z.enum(stances),
  forwards: z.boolean().describe('Whether it points from `from` to `to`; a symmetric one always does.'),
  to: named,
  valid: z.string().describe('The valid time as the most telling claim writes it (EDTF).'),
  disputed: z.boolean(),
  evidence: z.array(citation),
});
const output = z.object({
  paths: z
    .array(z.object({ length: z.int(), hops: z.array(hop) }))
    .describe('All shortest ones; empty where nothing that is stated connects the two.'),
});

const given = z
  .object({
    path: z.array(
      z.object({
        length: z.int(),
        hops: z.array(
          z
            .object({
              ...hop.pick({ from: true, to: true, forwards: true, disputed: true }).shape,
              relationship: hop.pick({ type: true, stance: true, valid: true }),
              claims: z.array(givenClaim),
            })
            .transform(({ relationship, claims, ...ends }) => ({
              ...ends,
              ...relationship,
              evidence: claims.map(cited),
            })),
        ),
      }),
    ),
  })
  .transform(({ path: paths }) => ({ paths }));

const end = z.string().min(1).max(200);
const input = z.strictObject({
  from: end.describe(`The person at one end: ${takes}.`),
  to: end.describe(`The person at the other: ${takes}.`),
  maxHops: z.int().min(1).max(6).default(4).describe('At most so many ties, one after the other.'),
  through: z.array(z.enum(relationshipTypes)).min(1).optional().describe('Only over ties of these types.'),
  ...moment,
});

export const path: Tool<typeof input, typeof output> = {
  name: 'path',
  title: 'Connect two people',
  description:
    'The shortest chains of ties between two people, each tie with the claims that state it. Hedged ties are used only ' +
    'where those stated outright give no path.',
  input,
  output,
  run: async ({ from, to, ...rest }, query, signal) => {
    const idOf = (name: string) => meant(name, ['PERSON'], rest.knownAt, query, signal);
    const [start, goal] = await Promise.all([idOf(from), idOf(to)]);
    return query({ document, variables: { from: start, to: goal, ...rest } }, given, signal);
  },
};
