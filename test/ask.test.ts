import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, testApi } from './support/api.js';
import { answerTo, names } from './support/ask.js';
import { rawSession } from './support/raw.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

describe('the questions of the two articles', () => {
  it('counts no mayor among the allies of Corbyn, and says who is near', async () => {
    const answer = await answerTo(api, 'how many mayors are Corbyn allies');
    expect(answer).toMatchObject({
      outcome: 'ANSWERED',
      kind: 'COUNT',
      count: 0,
      verdict: null,
      disputed: false,
    });
    expect(answer.people).toEqual([]);
    expect(answer.sentence).toMatch(/^0 mayors .* of 1 mayor known, nothing is stated of 1 \(Joe Anderson\)/);
    expect(answer.besides).toHaveLength(2);
    const [rotheram, burnham] = answer.besides;
    expect(rotheram).toMatchObject({
      name: 'Steve Rotheram',
      roleStatus: 'NOMINEE',
      basis: 'ALLY',
      hedges: [],
    });
    expect(new Set(rotheram?.evidence.map(({ publisher }) => publisher))).toEqual(
      new Set(['Business Insider', 'IBTimes UK']),
    );
    expect(burnham).toMatchObject({
      name: 'Andy Burnham',
      roleStatus: 'NOMINEE',
      hedges: ['APPEARANCE', 'IMPLIED'],
    });
    expect(burnham?.why).toBe('nominee, not holder; hedged: appearance, implied');
  });

  it('shows the latest evidence day where no date is asked', async () => {
    const answer = await answerTo(api, 'how many mayors are Corbyn allies', { asOf: null });
    expect(answer).toMatchObject({ asOf: '2016-08-11', evidenceUpTo: '2016-08-11', count: 0 });
  });

  it('counts one of Labour’s nominees, with Burnham beside as hedged', async () => {
    const answer = await answerTo(api, "how many of Labour's nominees for mayor are allies of Corbyn");
    expect(answer).toMatchObject({ count: 1, kind: 'COUNT' });
    expect(names(answer.people)).toEqual(['Steve Rotheram']);
    expect(answer.besides).toMatchObject([{ name: 'Andy Burnham', hedges: ['APPEARANCE', 'IMPLIED'] }]);
    expect(answer.sentence).toContain('of 3 Labour Party nominees for mayor known');
  });

  it('names the PPS to Corbyn', async () => {
    const answer = await answerTo(api, 'who is PPS to Corbyn');
    expect(answer).toMatchObject({ kind: 'LIST', people: [{ name: 'Steve Rotheram', basis: 'AIDE' }] });
    expect(answer.sentence).toMatch(/^Steve Rotheram is stated to be PPS to Jeremy Corbyn/);
  });

  it('does not know whether Burnham is an ally, and cites both hedged passages', async () => {
    const answer = await answerTo(api, 'is Burnham an ally of Corbyn');
    expect(answer).toMatchObject({ kind: 'YES_NO', verdict: 'UNKNOWN', people: [] });
    expect(answer.besides).toHaveLength(1);
    const [burnham] = answer.besides;
    expect(burnham?.evidence.map(({ publisher, hedges }) => [publisher, hedges])).toEqual([
      ['Business Insider', ['APPEARANCE']],
      ['Business Insider', ['IMPLIED']],
    ]);
    expect(answer.sentence).toMatch(/^Unknown: .* not stated outright, nor denied/);
  });

  it('says that nothing is stated of Watson, which is no denial', async () => {
    const answer = await answerTo(api, 'is Tom Watson an ally of Corbyn');
    expect(answer).toMatchObject({ verdict: 'UNKNOWN', people: [], besides: [] });
    expect(answer.sentence).toContain('neither stated nor denied');
  });

  it('names the mayor of Liverpool, and the City Region post that nobody holds', async () => {
    const answer = await answerTo(api, 'who is the mayor of Liverpool');
    expect(answer.people).toMatchObject([
      { name: 'Joe Anderson', roleStatus: 'HOLDER', role: 'Mayor of Liverpool' },
    ]);
    expect(answer.besides).toContainEqual(
      expect.objectContaining({ type: 'Role', name: 'Mayor of the Liverpool City Region', roleStatus: null }),
    );
    expect(names(answer.besides)).not.toContain('Luciana Berger');
  });

  it('marks the shadow mental health minister as disputed, with both articles', async () => {
    const answer = await answerTo(api, 'who is shadow mental health minister');
    expect(answer).toMatchObject({ disputed: true, people: [{ name: 'Luciana Berger', disputed: true }] });
    expect(new Set(answer.people[0]?.evidence.map(({ publisher }) => publisher))).toEqual(
      new Set(['Business Insider', 'IBTimes UK']),
    );
    expect(answer.sentence).toContain('Disputed:');
  });

  it('tells the stated and the computed share, and that they differ', async () => {
    const answer = await answerTo(api, 'what share of the run-off did Rotheram win');
    expect(answer).toMatchObject({
      kind: 'VALUE',
      disputed: true,
      values: [
        { value: 55, unit: 'percent', computed: false },
        { value: 56.7, unit: 'percent', computed: true },
      ],
    });
    expect(answer.sentence).toMatch(
      /2670 of the 4712 .* only if ballots other than those stated were counted/,
    );
  });

  it.each(['how many mayors are Corbyn allies, as of June 2017', 'how many mayors are Corbyn allies'])(
    'answers %s past the evidence with the last known state only',
    async (question) => {
      const answer = await answerTo(api, question, { asOf: '2017-06' });
      expect(answer).toMatchObject({ outcome: 'ANSWERED', verdict: 'UNKNOWN', count: null, people: [] });
      expect(names(answer.besides)).toContain('Steve Rotheram');
      expect(answer.sentence).toContain('ends on 2016-08-11');
    },
  );

  it('understands no Cypher, and the graph stays as it is', async () => {
    const size = () => rawSession((session) => session.run('MATCH (n) RETURN count(n) AS nodes'));
    const before = (await size()).records[0]?.get('nodes').toNumber();
    const answer = await answerTo(api, "Corbyn'}) DETACH DELETE n //");
    expect(answer).toMatchObject({ outcome: 'NOT_UNDERSTOOD', kind: null, graphql: null, cypher: null });
    expect(answer.suggestions).not.toEqual([]);
    expect((await size()).records[0]?.get('nodes').toNumber()).toBe(before);
  });
});

describe('the other families', () => {
  it.each([
    ['who represents Walton', ['Steve Rotheram']],
    ['who is the MP for Pontypridd', ['Owen Smith']],
    ['whom did Rotheram beat', ['Joe Anderson', 'Luciana Berger']],
    ['whom did Rotheram beat for mayor of Liverpool', ['Joe Anderson', 'Luciana Berger']],
    ['who beat Anderson', ['Steve Rotheram']],
    ['does Corbyn have any allies who are MPs', ['Steve Rotheram']],
    ['are there any MPs who are allies of Corbyn', ['Steve Rotheram']],
    ['who won the Labour Liverpool selection', ['Steve Rotheram']],
    ['who is challenging Corbyn', ['Owen Smith']],
    ['who opposes Corbyn', ['Owen Smith']],
    ['who supports Corbyn', ['Julie Ward']],
    ['whom does Ward support', ['Jeremy Corbyn']],
    ['how many allies does Corbyn have', ['Steve Rotheram']],
    ['who is set to be mayor of Greater Manchester', ['Andy Burnham']],
    ['who is deputy leader of the Labour Party', ['Tom Watson']],
    ["who is Labour's candidate for West Midlands mayor", ['Siôn Simon']],
  ])('%s', async (question, expected) => {
    const answer = await answerTo(api, question);
    expect(answer.outcome).toBe('ANSWERED');
    expect(names(answer.people)).toEqual(expected);
    for (const person of answer.people) expect(person.evidence).not.toEqual([]);
  });

  it.each([
    ['is Anderson the mayor of Liverpool', 'YES'],
    ['is Burnham the mayor of Liverpool', 'NO'],
    ['is Smith shadow work and pensions secretary', 'NO'],
    ['was Owen Smith the shadow work and pensions secretary', 'NO'],
    ['is Corbyn the leader of the Labour Party', 'YES'],
    ['is Burnham the mayor of Greater Manchester', 'UNKNOWN'],
    ['is Steve Rotheram an MP', 'YES'],
    ['are Simon and Watson allies', 'YES'],
    ['does Ward support Corbyn', 'YES'],
  ])('%s: %s', async (question, verdict) => {
    expect(await answerTo(api, question)).toMatchObject({ kind: 'YES_NO', verdict });
  });

  it('connects two people by cited hops', async () => {
    const answer = await answerTo(api, 'how is Ward connected to Rotheram');
    expect(answer.kind).toBe('PATH');
    expect(answer.path?.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['Julie Ward', 'Jeremy Corbyn'],
      ['Jeremy Corbyn', 'Steve Rotheram'],
    ]);
    for (const hop of answer.path ?? []) expect(hop.evidence).not.toEqual([]);
  });

  it('tells votes and turnout as stated', async () => {
    expect((await answerTo(api, 'how many votes did Anderson get')).values).toMatchObject([
      { value: 2042, unit: 'votes' },
    ]);
    expect(
      (await answerTo(api, 'what was the turnout in the Labour Liverpool selection')).values,
    ).toMatchObject([{ value: 'more than 72', unit: 'percent' }]);
  });

  it('gives a cited profile', async () => {
    const answer = await answerTo(api, 'who is Luciana Berger');
    expect(answer.disputed).toBe(true);
    expect(names(answer.people)).toContain('Member of Parliament for Liverpool Wavertree');
    for (const row of [...answer.people, ...answer.besides]) expect(row.evidence).not.toEqual([]);
  });
});

describe('names', () => {
  it.each(['Rotherham', 'Steve Rotheram', 'Rotheram', 'Steve Rotherham', 'Mr Rotheram MP'])(
    'finds %s',
    async (name) => {
      expect(names((await answerTo(api, `who did ${name} beat`)).people)).toContain('Joe Anderson');
    },
  );

  it('forgives a misspelling', async () => {
    expect(await answerTo(api, 'how many allies does Corbin have')).toMatchObject({
      outcome: 'ANSWERED',
      count: 1,
    });
  });

  it('offers the choices where several fit', async () => {
    const answer = await answerTo(api, 'who is leader');
    expect(answer.outcome).toBe('AMBIGUOUS');
    expect(answer.sentence).toContain('Deputy Leader of the Labour Party');
    expect(answer.suggestions).toContain('who is Leader of the Labour Party');
  });

  it('says what it does not hold, and never guesses', async () => {
    const answer = await answerTo(api, 'is Boris Johnson an ally of Corbyn');
    expect(answer).toMatchObject({ outcome: 'NOT_FOUND', people: [], verdict: null });
    expect(answer.sentence).toContain('Boris Johnson');
  });
});

describe('recorded time', () => {
  const before = '2026-01-01T00:00:00.000Z';
  const after = '2026-12-31T00:00:00Z';

  it('knew nothing before the first claim was recorded', async () => {
    const answer = await answerTo(api, 'how many mayors are Corbyn allies', { knownAt: before });
    expect(answer).toMatchObject({ count: 0, besides: [], knownAt: before });
  });

  it.each([
    'how many mayors are Corbyn allies',
    'who is shadow mental health minister',
    'who supports Corbyn',
    'how is Ward connected to Rotheram',
    'what share of the run-off did Rotheram win',
    'who is Luciana Berger',
  ])('gives the same answer from the claims: %s', async (question) => {
    const { knownAt, permalink, graphql, cypher, ...now } = await answerTo(api, question);
    const {
      knownAt: then,
      permalink: p,
      graphql: g,
      cypher: c,
      ...past
    } = await answerTo(api, question, { knownAt: after });
    expect(past).toEqual(now);
  });
});
