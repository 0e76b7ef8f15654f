import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, testApi } from './support/api.js';
import { answerTo, names } from './support/ask.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

describe('an answer does not mislead', () => {
  it.each(['who is Jeremy Corbyn', 'who is Corbin', 'who is Jeremy'])(
    'tells of the person: %s',
    async (question) => {
      expect((await answerTo(api, question)).people[0]).toMatchObject({
        type: 'Person',
        name: 'Jeremy Corbyn',
      });
    },
  );

  it.each([
    'how many candidates for mayor are Corbyn allies',
    'how many nominees for mayor are allies of Corbyn',
  ])('counts the candidate who is an ally: %s', async (question) => {
    expect(await answerTo(api, question)).toMatchObject({ count: 1, people: [{ name: 'Steve Rotheram' }] });
  });

  it.each([
    ['who are the nominees for mayor', ['Andy Burnham', 'Siôn Simon', 'Steve Rotheram']],
    ['who is running for Labour leader', ['Owen Smith']],
    ['who supported Corbyn', ['Julie Ward']],
    ['who is a Corbyn ally', ['Steve Rotheram']],
    ['how many supporters does Corbyn have', ['Julie Ward']],
  ])('%s', async (question, expected) => {
    expect(names((await answerTo(api, question)).people)).toEqual(expected);
  });

  it('does not call a candidate a former mayor', async () => {
    const berger = await answerTo(api, 'who is Luciana Berger');
    expect(names(berger.people).join()).not.toContain('Mayor of');
    expect(berger.sentence).toContain('Luciana Berger was a candidate for Mayor of Liverpool');
    expect((await answerTo(api, 'who is Joe Anderson')).sentence).toContain('is Mayor of Liverpool;');
  });

  it('tells no old fact of a person under a date past the evidence', async () => {
    const answer = await answerTo(api, 'who is Luciana Berger', { asOf: '2020' });
    expect(answer).toMatchObject({ verdict: 'UNKNOWN', asOf: '2020' });
    expect(answer.people.filter(({ roleStatus }) => roleStatus === 'HOLDER')).toEqual([]);
    expect(answer.besides.map(({ why }) => why).join()).toContain('last known on 2016-08-10');
  });

  it('says of which people nobody is one', async () => {
    const answer = await answerTo(api, "which of Corbyn's allies are mayors");
    expect(answer.sentence).toMatch(/^No mayor is stated to be an ally of Jeremy Corbyn; of 1 mayor known/);
  });

  it('tells a possible holder before a sure candidate', async () => {
    const { besides } = await answerTo(api, 'who is the mayor of Liverpool', { asOf: '2016-08' });
    expect(besides.find(({ name }) => name === 'Joe Anderson')).toMatchObject({
      roleStatus: 'HOLDER',
      certainty: 'POSSIBLE',
    });
  });

  it('says of nominees that they are nominees', async () => {
    const { sentence } = await answerTo(api, 'who is set to be mayor of Liverpool');
    expect(sentence).toContain('Steve Rotheram (nominee for Mayor of Liverpool)');
  });

  it.each([
    'whom did Rotheram beat',
    'who won the Labour Liverpool selection',
    'how many votes did Anderson get',
  ])('keeps to the date that is asked for: %s', async (question) => {
    const answer = await answerTo(api, question, { asOf: '2015' });
    expect(answer).toMatchObject({ asOf: '2015', people: [], values: [] });
  });

  it('marks a chain of ties that is not certain at the date', async () => {
    const answer = await answerTo(api, 'how is Simon connected to Watson', { asOf: '1990' });
    expect(answer).toMatchObject({ asOf: '1990', verdict: 'UNKNOWN' });
  });

  it('takes an opponent for a critic', async () => {
    expect(await answerTo(api, 'is Smith an opponent of Corbyn')).toMatchObject({ verdict: 'YES' });
  });

  it.each(['who is the lord mayor of Liverpool', 'how many metro mayors are there'])(
    'does not answer of another post: %s',
    async (question) => {
      expect(names((await answerTo(api, question)).people)).not.toContain('Joe Anderson');
    },
  );

  it('tells of a mayor whose party is only implied beside the mayors of that party', async () => {
    const { people, besides } = await answerTo(api, 'who are the Labour mayors');
    expect(people).toEqual([]);
    expect(besides.find(({ name }) => name === 'Joe Anderson')).toMatchObject({ roleStatus: 'HOLDER' });
  });

  it.each([
    ['who is the nominee for mayor of Liverpool', 'IBTimes UK', 'Mayor of the Liverpool City Region'],
    ['is Rotheram the nominee for mayor of Liverpool', 'IBTimes UK', 'Mayor of the Liverpool City Region'],
    ['who is the nominee for mayor of Greater Manchester', 'Business Insider', 'Mayor of Manchester'],
  ])('tells which post the other article names: %s', async (question, publisher, role) => {
    const { people, besides, sentence } = await answerTo(api, question, { asOf: null });
    const other = besides.find((row) => row.role === role && row.type === 'Person');
    expect(other).toMatchObject({ id: people[0]?.id, roleStatus: 'NOMINEE' });
    expect(other?.evidence.map((one) => one.publisher)).toEqual([publisher]);
    expect(sentence).toContain(`according to ${publisher} the same candidacy`);
  });
});
