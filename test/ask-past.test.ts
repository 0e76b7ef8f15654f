import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, testApi } from './support/api.js';
import { answerTo, names } from './support/ask.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** No date but the question's own. */
const undated = { asOf: null };

describe('the past tense without a date', () => {
  it('tells the former holder, and until when', async () => {
    const answer = await answerTo(api, 'who was the shadow work and pensions secretary', undated);
    expect(answer).toMatchObject({ count: 1, people: [{ name: 'Owen Smith', roleStatus: 'FORMER' }] });
    expect(answer.sentence).toContain('until 2016-08-09 (uncertain)');
    expect(answer.interpretation).toContain(
      'the past tense without a date asks for whoever holds the post or held it',
    );
  });

  it('says that only a present holder is known', async () => {
    const answer = await answerTo(api, 'who was the mayor of Liverpool', undated);
    expect(answer.people).toMatchObject([{ name: 'Joe Anderson', roleStatus: 'HOLDER' }]);
    expect(answer.sentence).toContain('nobody is known to have held the post before');
  });

  it('leaves open what is disputed', async () => {
    const answer = await answerTo(api, 'who was shadow mental health minister', undated);
    expect(answer).toMatchObject({ disputed: true, people: [{ name: 'Luciana Berger' }] });
    expect(answer.sentence).toMatch(/is or was .* \(disputed\)/);
    expect(answer.sentence).toContain('until June');
  });

  it.each([
    ['was Smith the shadow work and pensions secretary', 'YES'],
    ['was Burnham the shadow home secretary', 'YES'],
    // That another holds it now says nothing of who did before.
    ['was Burnham the mayor of Liverpool', 'UNKNOWN'],
    ['was Burnham an ally of Corbyn', 'UNKNOWN'],
    ['was Rotheram an ally of Corbyn', 'YES'],
  ])('%s: %s', async (question, verdict) => {
    expect(await answerTo(api, question, undated)).toMatchObject({ kind: 'YES_NO', verdict });
  });

  it('counts no former candidate as a former mayor', async () => {
    expect(names((await answerTo(api, 'who were the mayors', undated)).people)).toEqual(['Joe Anderson']);
  });
});

describe('former holders', () => {
  it.each([
    'who is the former shadow work and pensions secretary',
    'who used to be shadow work and pensions secretary',
    'who held the post of shadow work and pensions secretary',
  ])('%s', async (question) => {
    const { people, sentence } = await answerTo(api, question, undated);
    expect(people).toMatchObject([{ name: 'Owen Smith', roleStatus: 'FORMER' }]);
    expect(sentence).toMatch(/^Owen Smith was Shadow Secretary .* until 2016-08-09 \(uncertain\)/);
  });

  it.each([
    ['did Smith hold the post of shadow work and pensions secretary', 'YES'],
    ['is Smith a former shadow work and pensions secretary', 'YES'],
    ['is Burnham a former shadow work and pensions secretary', 'UNKNOWN'],
    ['was Anderson ever mayor of Liverpool', 'YES'],
  ])('%s: %s', async (question, verdict) => {
    expect(await answerTo(api, question, undated)).toMatchObject({ kind: 'YES_NO', verdict });
  });

  it('are counted apart from present ones', async () => {
    const { count, besides } = await answerTo(api, 'how many former mayors are there', undated);
    expect(count).toBe(0);
    expect(besides.find(({ name }) => name === 'Joe Anderson')?.why).toBe('holder, not former holder');
  });
});

describe('the past tense with a date asks about that date', () => {
  it.each([
    ['was Smith the shadow work and pensions secretary on 2016-08-11', 'NO'],
    ['was Anderson the mayor of Liverpool on 11 August 2016', 'YES'],
    ['was Burnham the mayor of Liverpool on 11 August 2016', 'NO'],
  ])('%s: %s', async (question, verdict) => {
    expect(await answerTo(api, question, undated)).toMatchObject({ verdict, asOf: '2016-08-11' });
  });

  it('reads as the present tense does', async () => {
    const past = await answerTo(api, 'who was the mayor of Liverpool as of 2016-08-11', undated);
    const present = await answerTo(api, 'who is the mayor of Liverpool as of 2016-08-11', undated);
    expect(past.sentence).toBe(present.sentence);
  });
});
