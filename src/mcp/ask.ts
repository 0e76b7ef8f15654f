import { z } from 'zod';
import { certainties } from '../claims/certainty.js';
import { hedges, roleStatuses } from '../claims/claim.js';
import { allianceBases, relationshipTypes } from '../claims/predicate.js';
import { stances } from '../claims/relationship.js';
import { citation, named } from './citation.js';
import { moment, type Tool } from './tool.js';

const evidenceFields =
  'evidence { claim publisher article url published gist start end quote hedges polarity }';
const rowFields = `type id name role roleStatus basis hedges certainty disputed ${evidenceFields}`;

const document = `query Ask($question: String!, $asOf: EDTF, $knownAt: DateTime) {
  ask(question: $question, asOf: $asOf, knownAt: $knownAt) {
    outcome kind sentence interpretation asOf evidenceUpTo count verdict disputed
    people { ${rowFields} }
    besides { ${rowFields} why }
    values { value unit computed ${evidenceFields} }
    path { from { id name } type stance forwards to { id name } valid disputed ${evidenceFields} }
    suggestions
  }
}`;

const evidence = z.array(citation);
const row = z.object({
  type: z.enum(['Person', 'Role']),
  ...named.shape,
  role: z.string().nullable(),
  roleStatus: z.enum(roleStatuses).nullable(),
  basis: z.enum(allianceBases).nullable(),
  hedges: z.array(z.enum(hedges)),
  certainty: z.enum(certainties),
  disputed: z.boolean(),
  evidence,
});

const output = z.object({
  outcome: z.enum(['ANSWERED', 'NOT_UNDERSTOOD', 'NOT_FOUND', 'AMBIGUOUS']),
  kind: z.enum(['COUNT', 'LIST', 'YES_NO', 'VALUE', 'PATH']).nullable(),
  sentence: z.string().describe('The answer in words.'),
  interpretation: z.string().nullable().describe('How the question was read, with the definitions used.'),
  asOf: z.string().nullable().describe('The date that it is about.'),
  evidenceUpTo: z.string().nullable().describe('The latest evidence day about what is asked.'),
  count: z.int().nullable().describe('Null also where the date lies past the evidence.'),
  verdict: z.enum(['YES', 'NO', 'UNKNOWN']).nullable(),
  disputed: z.boolean(),
  people: z.array(row).describe('Who was counted or found.'),
  besides: z.array(row.extend({ why: z.string() })).describe('Who came near but is not counted, with why.'),
  values: z.array(
    z.object({
      value: z.union([z.string(), z.number()]),
      unit: z.string(),
      computed: z.boolean().describe('Worked out from stated values, not stated.'),
      evidence,
    }),
  ),
  path: z
    .array(
      z.object({
        from: named,
        type: z.enum(relationshipTypes),
        stance: z.enum(stances),
        forwards: z.boolean(),
        to: named,
        valid: z.string(),
        disputed: z.boolean(),
        evidence,
      }),
    )
    .nullable(),
  suggestions: z.array(z.string()).describe('Questions or names that may be meant.'),
});

const givenEvidence = z
  .array(
    citation.omit({ passages: true }).extend({
      start: z.int().nullable(),
      end: z.int().nullable(),
      quote: z.string().nullable(),
    }),
  )
  .transform((all) =>
    all.map(({ start, end, quote, ...rest }) => ({
      ...rest,
      passages: start === null || end === null ? [] : [{ start, end, quote }],
    })),
  );
const givenRow = row.extend({ evidence: givenEvidence });
const hop = output.shape.path.unwrap().element;
const given = z.object({
  ask: output.extend({
    people: z.array(givenRow),
    besides: z.array(givenRow.extend({ why: z.string() })),
    values: z.array(output.shape.values.element.extend({ evidence: givenEvidence })),
    path: z.array(hop.extend({ evidence: givenEvidence })).nullable(),
  }),
});

const input = z.strictObject({
  question: z.string().min(1).describe('In English, such as: how many mayors are Corbyn allies'),
  ...moment,
});

export const ask: Tool<typeof input, typeof output> = {
  name: 'ask',
  title: 'Ask a question',
  description:
    'Answers a question in English about alliances, posts, seats and contests from cited claims alone: counts, lists, ' +
    'yes or no, figures and paths. What is not stated is UNKNOWN and not denied. A question that it does not ' +
    'understand has the outcome NOT_UNDERSTOOD, with near questions in `suggestions`.',
  input,
  output,
  run: async (variables, query, signal) => (await query({ document, variables }, given, signal)).ask,
};
