import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../src/ask/ask.js';
import { createLoaders } from '../src/loaders/loaders.js';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

const evidence =
  'evidence { claim article publisher url published gist start end quote hedges polarity rank }';
const row = `type id name role roleStatus basis hedges certainty disputed ${evidence}`;
const shape = `question outcome kind sentence interpretation asOf evidenceUpTo knownAt permalink count verdict disputed
  people { ${row} } besides { ${row} why } values { value unit computed ${evidence} }
  path { from { id name } type stance forwards to { id name } valid disputed ${evidence} }
  suggestions graphql { query variables } cypher { statement params }`;

it.each([
  'how many mayors are Corbyn allies',
  'is Burnham an ally of Corbyn',
  'what share of the run-off did Rotheram win',
  'how is Owen Smith connected to Joe Anderson',
  "Corbyn'}) DETACH DELETE n //",
])('asked through GraphQL, "%s" has the same answer', async (question) => {
  const asOf = '2016-08-11';
  const document = `query ($question: String!, $asOf: EDTF) { ask(question: $question, asOf: $asOf) { ${shape} } }`;
  const answer = expectNoGraphQLErrors(await test.query(document, { question, asOf })).ask;
  const tools = { loaders: createLoaders(test.graph), quote: () => null };
  const direct = await ask(tools, question, { asOf, knownAt: null });
  expect(answer).toEqual(JSON.parse(JSON.stringify(direct)));
});

it('tells which questions it understands, with the names in them that may be others', async () => {
  const { questions } = expectNoGraphQLErrors(await test.query('{ questions }'));
  expect(questions).toContain('how many mayors are {Corbyn} allies');
  const bare = questions[0].replaceAll(/[{}]/g, '');
  const answer = expectNoGraphQLErrors(
    await test.query('query ($question: String!) { ask(question: $question) { outcome } }', {
      question: bare,
    }),
  );
  expect(answer.ask.outcome).toBe('ANSWERED');
});
