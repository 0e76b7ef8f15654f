import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordFacts } from '../src/record/facts.js';
import { type TestApi, testApi } from './support/api.js';
import { answerTo } from './support/ask.js';
import { forgetQuills, said } from './support/facts.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await recordFacts(api.graph, said('ended', { valid: '2015-01/2016-03' }));
});
afterAll(async () => {
  await forgetQuills();
  await api.close();
});

it('is asked about in the past tense as of its last certain day', async () => {
  const answer = await answerTo(api, 'was quill-a an ally of quill-b', { asOf: null });
  expect(answer).toMatchObject({ verdict: 'YES', asOf: '2016-03-01', people: [{ name: 'quill-a' }] });
  expect(answer.sentence).toBe('Yes: quill-a was an ally of quill-b, as of 2016-03-01.');
  expect(answer.interpretation).toContain('a tie that has ended as of its last certain day');
  expect(answer.graphql?.variables).toMatchObject({ asOf: '2016-03-01' });
});

it.each([
  ['is quill-a an ally of quill-b', null],
  ['was quill-a an ally of quill-b', '2016-08-11'],
])('is over, asked otherwise: %s, as of %s', async (question, asOf) => {
  expect(await answerTo(api, question, { asOf })).toMatchObject({ verdict: 'UNKNOWN', people: [] });
});
