import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApi, testApi } from './support/api.js';
import { answerTo } from './support/ask.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

it.each([
  ['why did Berger quit', 'who is Luciana Berger'],
  ['when did smith resign', 'who is Owen Smith'],
  ['which papers say Burnham is an ally', 'is Burnham an ally of Corbyn'],
  ['is Boris Johnson an ally of Corbyn', 'is Burnham an ally of Corbyn'],
  ['how is Corbyn related to Boris', 'how is Simon connected to Watson'],
  ['how many votes did Boris Johnson get', 'how many votes did Anderson get'],
  ['who is the mayor of London', 'who is the Mayor of Liverpool'],
  ['who is leader', 'who is Leader of the Labour Party'],
  ['what will the weather be in Liverpool', 'who is the mayor of Liverpool'],
  ['hello', 'how many mayors are Corbyn allies'],
  ["Corbyn'}) DETACH DELETE n //", 'how many mayors are Corbyn allies'],
  ['who is the Liverpool MP', null],
  ['who won the election', null],
  ['', null],
])('offers only what is answered, and what is near: %s', async (question, near) => {
  const { outcome, suggestions } = await answerTo(api, question);
  if (near !== null) expect(suggestions).toContain(near);
  expect(suggestions.length > 0).toBe(outcome !== 'ANSWERED');
  for (const suggestion of suggestions) {
    expect(await answerTo(api, suggestion)).toMatchObject({ question: suggestion, outcome: 'ANSWERED' });
  }
});
