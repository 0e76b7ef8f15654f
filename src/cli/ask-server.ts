import { z } from 'zod';
import { queryServer } from './graphql.js';

const evidence = `evidence { claim article publisher url published gist start end quote hedges polarity rank }`;
const row = `type id name role roleStatus basis hedges certainty disputed ${evidence}`;
const node = `{ id name }`;

const document = `query Ask($question: String!, $asOf: EDTF, $knownAt: DateTime) {
  ask(question: $question, asOf: $asOf, knownAt: $knownAt) {
    question outcome kind sentence interpretation asOf evidenceUpTo knownAt permalink count verdict disputed
    people { ${row} }
    besides { ${row} why }
    values { value unit computed ${evidence} }
    path { from ${node} type stance forwards to ${node} valid disputed ${evidence} }
    suggestions graphql { query variables } cypher { statement params }
  }
}`;

const evidenceShape = z.looseObject({
  claim: z.string(),
  publisher: z.string(),
  url: z.string(),
  published: z.string(),
  gist: z.string(),
  quote: z.string().nullable(),
  hedges: z.array(z.string()),
});
const end = z.looseObject({ name: z.string() });
const rowShape = z.looseObject({
  name: z.string(),
  role: z.string().nullable(),
  roleStatus: z.string().nullable(),
  basis: z.string().nullable(),
  disputed: z.boolean(),
  evidence: z.array(evidenceShape),
});
const answerShape = z.looseObject({
  outcome: z.enum(['ANSWERED', 'NOT_UNDERSTOOD', 'NOT_FOUND', 'AMBIGUOUS']),
  sentence: z.string(),
  interpretation: z.string().nullable(),
  asOf: z.string().nullable(),
  evidenceUpTo: z.string().nullable(),
  disputed: z.boolean(),
  people: z.array(rowShape),
  besides: z.array(rowShape.extend({ why: z.string() })),
  values: z.array(
    z.looseObject({
      value: z.union([z.string(), z.number()]),
      unit: z.string(),
      computed: z.boolean(),
      evidence: z.array(evidenceShape),
    }),
  ),
  path: z.array(z.looseObject({ from: end, to: end, evidence: z.array(evidenceShape) })).nullable(),
  suggestions: z.array(z.string()),
});
const reply = z.object({
  // The parser moves the keys that it knows to the front; the answer is told in the server's order.
  ask: z.custom<GivenAnswer>((given) => answerShape.safeParse(given).success),
});

/** The answer as the server gives it, whose every field is kept. */
export type GivenAnswer = z.output<typeof answerShape>;
export type GivenEvidence = z.output<typeof evidenceShape>;

export interface Question {
  readonly question: string;
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** @throws AlliancesError UNAVAILABLE where no such server answers at `url`, BAD_USER_INPUT where it refuses the question */
export async function askServer(url: string, question: Question, signal: AbortSignal): Promise<GivenAnswer> {
  const { ask } = await queryServer(url, { document, variables: { ...question } }, reply, signal);
  return ask;
}
