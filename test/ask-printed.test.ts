import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/ask/answer.js';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { answerTo, names } from './support/ask.js';
import { rawSession } from './support/raw.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** Runs what the answer prints, as it is printed. */
async function run({ graphql, cypher }: Answer) {
  const reply = await api.query(graphql?.query ?? '', { ...graphql?.variables });
  const data = expectNoGraphQLErrors(reply);
  const result = await rawSession((session) => session.run(cypher?.statement ?? '', { ...cypher?.params }));
  return { data, rows: result.records.map((record) => record.toObject()) };
}

const peopleQuestions = [
  'how many mayors are Corbyn allies',
  "how many of Labour's nominees for mayor are allies of Corbyn",
  'how many mayors are Corbyn allies, as of June 2017',
  'who is PPS to Corbyn',
  'is Burnham an ally of Corbyn',
  'are Simon and Watson allies',
  'who is the mayor of Liverpool',
  'who is the MP for Walton',
  'who represents Pontypridd',
  'who is shadow mental health minister',
  'who supports Corbyn',
  'whom does Ward support',
  'who is challenging Corbyn',
  'how many allies does Corbyn have',
  'who is set to be mayor of Greater Manchester',
  "which of Corbyn's allies are candidates for mayor of Liverpool",
];

describe.each([undefined, '2026-12-31T00:00:00Z'])('known at %s', (knownAt) => {
  const moment = knownAt === undefined ? {} : { knownAt };

  it.each(peopleQuestions)('%s', async (question) => {
    const answer = await answerTo(api, question, moment);
    const { data, rows } = await run(answer);
    const [connection] = Object.values(data) as [
      { totalCount: number | null; edges: { node: { name: string } }[] },
    ];
    const people = names(answer.people).sort();
    const count = answer.kind === 'YES_NO' ? answer.people.length : answer.count;
    expect(connection.totalCount).toBe(count);
    expect(names(connection.edges.map(({ node }) => node)).sort()).toEqual(people);
    expect(rows).toHaveLength(1);
    const [{ count: found, people: listed } = { count: null, people: [] }] = rows;
    expect(found?.toNumber() ?? null).toBe(count);
    expect([...listed].sort()).toEqual(people);
  });

  it.each(['whom did Rotheram beat', 'who beat Anderson', 'who won the Labour Liverpool selection'])(
    '%s',
    async (question) => {
      const answer = await answerTo(api, question, moment);
      const { data, rows } = await run(answer);
      expect(rows[0]?.people).toEqual(names(answer.people));
      for (const { name } of answer.people) expect(JSON.stringify(data)).toContain(name);
    },
  );

  it('what share of the run-off did Rotheram win', async () => {
    const answer = await answerTo(api, 'what share of the run-off did Rotheram win', moment);
    const { data, rows } = await run(answer);
    expect(rows).toMatchObject([{ stated: { low: 55 }, computed: 56.7 }]);
    const rotheram = data.contest.contestants.find(
      (one: { person: { name: string } }) => one.person.name === 'Steve Rotheram',
    );
    const last = rotheram.rounds.find((one: { round: number }) => one.round === 2);
    expect(last.shares[0].literal.value).toBe(55);
    expect(last.computedShare.percent).toBeCloseTo(56.66, 1);
  });

  it('what percentage did Anderson get', async () => {
    const answer = await answerTo(api, 'what percentage did Anderson get', moment);
    const { data, rows } = await run(answer);
    expect(rows).toMatchObject([{ stated: null, computed: 43.3 }]);
    const anderson = data.contest.contestants.find(
      (one: { person: { name: string } }) => one.person.name === 'Joe Anderson',
    );
    expect(anderson.rounds[0].computedShare.percent).toBeCloseTo(43.34, 1);
  });

  it.each([
    'how many votes did Burnham get',
    'what share did Berger get',
    'what was the turnout in the NEC election',
    'how many votes did Anderson get in round 1',
  ])('%s', async (question) => {
    const answer = await answerTo(api, question, moment);
    expect(answer.values).toEqual([]);
    const { data, rows } = await run(answer);
    expect(data.contest ?? data.person).toMatchObject({ name: expect.any(String) });
    expect(rows).toEqual([]);
  });

  it('how is Corbyn connected to Corbyn', async () => {
    const answer = await answerTo(api, 'how is Corbyn connected to Corbyn', moment);
    const { data, rows } = await run(answer);
    expect(answer.path).toBeNull();
    expect(data.path).toEqual([]);
    expect(rows).toEqual([]);
  });

  it('who is shadow mental health minister: with the claim against it', async () => {
    const answer = await answerTo(api, 'who is shadow mental health minister', moment);
    const { data } = await run(answer);
    expect(JSON.stringify(data)).toContain('until June');
  });

  it.each([
    'who was the shadow work and pensions secretary',
    'who was the mayor of Liverpool',
    'who was shadow mental health minister',
    'who were the mayors',
    'was Smith the shadow work and pensions secretary',
    'who is the former shadow work and pensions secretary',
    'who are the former mayors',
    'which mayors were Corbyn allies',
  ])('%s', async (question) => {
    const answer = await answerTo(api, question, { ...moment, asOf: null });
    const { data, rows } = await run(answer);
    const [connection] = Object.values(data) as [{ edges: { node: { name: string } }[] }];
    expect(names(connection.edges.map(({ node }) => node)).sort()).toEqual(names(answer.people).sort());
    const [{ people } = { people: null }] = rows;
    expect([...people].sort()).toEqual(names(answer.people).sort());
  });

  it('how is Ward connected to Rotheram', async () => {
    const answer = await answerTo(api, 'how is Ward connected to Rotheram', moment);
    const { data, rows } = await run(answer);
    expect(rows.length).toBeGreaterThan(0);
    expect(data.path[0].hops.map((hop: { to: { name: string } }) => hop.to.name)).toEqual(
      answer.path?.map(({ to }) => to.name),
    );
  });

  it('who is Luciana Berger', async () => {
    const answer = await answerTo(api, 'who is Luciana Berger', moment);
    const { data, rows } = await run(answer);
    expect(data.person.name).toBe('Luciana Berger');
    const claims = new Set(
      [...answer.people, ...answer.besides].flatMap((row) => row.evidence.map(({ claim }) => claim)),
    );
    expect(new Set(rows.map((row) => row.claim))).toEqual(claims);
  });
});
