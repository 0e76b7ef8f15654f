import type { Answer } from '../../src/ask/answer.js';
import { expectNoGraphQLErrors, type TestApi } from './api.js';

const evidence =
  'evidence { claim article publisher url published gist start end quote hedges polarity rank }';
const row = `type id name role roleStatus basis hedges certainty disputed ${evidence}`;
const document = `query ($question: String!, $asOf: EDTF, $knownAt: DateTime) {
  ask(question: $question, asOf: $asOf, knownAt: $knownAt) {
    question outcome kind sentence interpretation asOf evidenceUpTo knownAt permalink count verdict disputed
    people { ${row} } besides { ${row} why } values { value unit computed ${evidence} }
    path { from { id name } type stance forwards to { id name } valid disputed ${evidence} }
    suggestions graphql { query variables } cypher { statement params }
  }
}`;

/** Asks through the public surface, as of the day of the two articles unless told otherwise. */
export async function answerTo(
  api: TestApi,
  question: string,
  moment: { asOf?: string | null; knownAt?: string } = {},
): Promise<Answer> {
  const reply = await api.query(document, { question, asOf: '2016-08-11', ...moment });
  return expectNoGraphQLErrors(reply).ask;
}

export const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
