import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApi, testApi } from './support/api.js';
import { answerTo } from './support/ask.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const inTheRunOff = 'in round 2 of the Labour selection for Liverpool mayor, 2016';

it.each([
  ['how many votes did Anderson get', `Votes of Joe Anderson: 2,042 stated, ${inTheRunOff}.`],
  [
    'how many first preferences did Berger get',
    'Votes of Luciana Berger in round 1: 1,641 stated, in round 1 of the Labour selection for Liverpool mayor, 2016.',
  ],
  [
    'what was the turnout in the Liverpool selection',
    'Turnout in the Labour selection for Liverpool mayor, 2016: more than 72 % stated.',
  ],
])('names the round and the contest: %s', async (question, sentence) => {
  expect((await answerTo(api, question)).sentence).toBe(sentence);
});

it.each(['what percentage did Anderson get', 'what share of the run-off did Anderson win'])(
  'works a share out from the votes where none is stated: %s',
  async (question) => {
    const { values, sentence, disputed } = await answerTo(api, question);
    expect(values).toMatchObject([{ value: 43.3, unit: 'percent', computed: true }]);
    expect(values[0]?.evidence.map(({ gist }) => gist)).toHaveLength(2);
    expect(sentence).toContain(`(2,042 of the 4,712 votes stated for 2 candidates), ${inTheRunOff}`);
    expect(disputed).toBe(false);
  },
);

it('works nothing out from the votes of one candidate', async () => {
  const answer = await answerTo(api, 'what share did Berger get');
  expect(answer.values).toEqual([]);
  expect(answer.sentence).toContain('not stated, nor are the votes that it could be worked out from');
});
