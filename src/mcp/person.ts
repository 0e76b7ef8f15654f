import { z } from 'zod';
import { certainties } from '../claims/certainty.js';
import { hedges, roleStatuses } from '../claims/claim.js';
import { disputeKinds } from '../claims/dispute.js';
import { relationshipTypes } from '../claims/predicate.js';
import { stances } from '../claims/relationship.js';
import { AlliancesError } from '../errors.js';
import { citation, cited, claimFields, givenClaim, named } from './citation.js';
import { meant, takes } from './meant.js';
import { moment, type Tool } from './tool.js';

const document = `query Person($id: ID!, $types: [RelationshipType!], $first: Int!, $after: String, $asOf: EDTF, $knownAt: DateTime) {
  person(id: $id, asOf: $asOf, knownAt: $knownAt) {
    id name aliases identifiers { scheme value }
    relationships(types: $types, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          type stance from { id name } to { id name } status valid certainty hedges evidenceUpTo disputed
          claims { ${claimFields} }
        }
      }
    }
    disputes { kind why unless favours { value reason } sides { label claims { ${claimFields} } } }
  }
}`;

const claims = z.array(givenClaim).transform((all) => all.map(cited));
const evidence = z.array(citation);

const relationship = z.object({
  type: z.enum(relationshipTypes),
  stance: z.enum(stances).describe('Stated outright, by hedged claims alone, or denied.'),
  from: named,
  to: named,
  status: z.enum(roleStatuses).nullable().describe('The standing in the role; null for what is no role.'),
  valid: z.string().describe('The valid time as the most telling claim writes it (EDTF).'),
  certainty: z.enum(certainties).describe('Whether it holds at the date.'),
  hedges: z.array(z.enum(hedges)),
  evidenceUpTo: z.string(),
  disputed: z.boolean(),
  evidence,
});

const dispute = z.object({
  kind: z.enum(disputeKinds),
  why: z.string().describe('Why the claims cannot all hold.'),
  unless: z.string().nullable().describe('What would have to be so for them to agree after all.'),
  favours: z
    .object({ value: z.string(), reason: z.string() })
    .nullable()
    .describe('The side that the evidence favours: advice, which changes no answer.'),
  sides: z.array(z.object({ value: z.string(), evidence })),
});

const output = z.object({
  ...named.shape,
  aliases: z.array(z.string()),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
  relationships: z.array(relationship).describe('Posts, seats, memberships and ties, in either direction.'),
  totalCount: z.int().describe('How many relationships there are.'),
  after: z.string().nullable().describe('Give it as `after` for the next page; null on the last.'),
  disputes: z.array(dispute),
});

const given = z.object({
  person: z
    .object({
      ...output.pick({ id: true, name: true, aliases: true, identifiers: true }).shape,
      relationships: z.object({
        totalCount: z.int(),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        edges: z.array(
          z.object({
            node: relationship
              .omit({ evidence: true })
              .extend({ claims })
              .transform(({ claims: evidence, ...rest }) => ({ ...rest, evidence })),
          }),
        ),
      }),
      disputes: z.array(
        dispute.extend({
          sides: z.array(
            z
              .object({ label: z.string(), claims })
              .transform(({ label, claims: evidence }) => ({ value: label, evidence })),
          ),
        }),
      ),
    })
    .transform(({ relationships: { totalCount, pageInfo, edges }, disputes, ...who }) => ({
      ...who,
      relationships: edges.map(({ node }) => node),
      totalCount,
      after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      disputes,
    }))
    .nullable(),
});

const input = z.strictObject({
  who: z.string().min(1).max(200).describe(`The person: ${takes}.`),
  types: z.array(z.enum(relationshipTypes)).min(1).optional().describe('Only these types; all when absent.'),
  first: z.int().min(1).max(100).default(50).describe('At most so many relationships.'),
  after: z.string().optional().describe('The `after` of the page before.'),
  ...moment,
});

export const person: Tool<typeof input, typeof output> = {
  name: 'person',
  title: 'Read a person',
  description:
    'One person with posts, seats, memberships, ties to others and disputes, each with its valid time, its certainty ' +
    'at the date and the claims that state it.',
  input,
  output,
  run: async ({ who, ...rest }, query, signal) => {
    const id = await meant(who, ['PERSON'], rest.knownAt, query, signal);
    const { person: found } = await query({ document, variables: { id, ...rest } }, given, signal);
    if (found) return found;
    throw new AlliancesError('NOT_FOUND', `There is no person "${id}".`, 'Use `search` to find names.');
  },
};
