import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { centralityOf } from '../src/claims/centrality.js';
import { measured } from '../src/loaders/centrality-pool.js';
import { recordFacts } from '../src/record/facts.js';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, quill, said } from './support/facts.js';
import { rawSession } from './support/raw.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

interface Placed {
  readonly totalCount: number | null;
  readonly pairs: number;
  readonly edges: { node: { id: string }; degree: number; betweenness: number; community: string }[];
  readonly communities: { id: string; size: number; members: { id: string }[] }[];
  readonly definition: string;
  readonly asOf: string | null;
  readonly evidenceUpTo: string | null;
}

const ask = (given: Record<string, unknown>) =>
  test.query(
    `query ($of: ID, $basis: [AllianceBasis!]! = [ALLY], $hedged: Boolean! = false, $asOf: EDTF, $knownAt: DateTime, $first: Int, $after: String) {
      centrality(of: $of, basis: $basis, hedged: $hedged, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after) {
        totalCount pairs definition asOf evidenceUpTo
        edges { node { id } degree betweenness community }
        communities { id size members { id } } } }`,
    given,
  );
const placed = async (given: Record<string, unknown>): Promise<Placed> =>
  expectNoGraphQLErrors(await ask(given)).centrality;
const peopleIn = ({ edges }: Placed) => edges.map(({ node }) => node.id.replace('person:quill-', ''));

/** The hub's people are a to f and the hedged x; a, b and c are tied in a row, d and e as well, f to nobody. */
const ties = ['hub-a', 'hub-b', 'hub-c', 'hub-d', 'hub-e', 'hub-f', 'a-b', 'b-c', 'd-e'];
const hedged = ['hub-x', 'x-c', 'c-d'];
const ended = ['a-f'];
const between = (pair: string) => {
  const [one, other] = pair.split('-');
  return { subject: `person:quill-${one}`, object: `person:quill-${other}` };
};

describe('among the people of one', () => {
  beforeAll(async () => {
    const { sources, articles } = said(
      'ties',
      ...ties.map(between),
      ...hedged.map((pair) => ({ ...between(pair), hedges: ['OPINION' as const] })),
      ...ended.map((pair) => ({ ...between(pair), valid: '2010/2012' })),
    );
    const entities = ['hub', ...'abcdefx'].map((name) => quill('Person', `quill-${name}`));
    await recordFacts(test.graph, { sources, articles, entities });
  });
  afterAll(forgetQuills);

  describe.each([null, '2027-01-01T00:00:00Z'])('as known at %s', (knownAt) => {
    const of = 'quill-hub';

    it('places first who stands between most of them', async () => {
      const found = await placed({ of, knownAt });
      expect(found).toMatchObject({
        totalCount: 6,
        pairs: 3,
        asOf: '2016-08-11',
        evidenceUpTo: '2016-08-11',
      });
      expect(peopleIn(found)).toEqual(['b', 'a', 'c', 'd', 'e', 'f']);
      expect(found.edges[0]).toMatchObject({ degree: 2, betweenness: 1 / 10, community: 'person:quill-a' });
      expect(found.definition).toBe(
        'People tied to quill-hub, who is left out, by the ties among them. A tie is ALLY_OF in either direction, stated outright, and certain throughout the date; a pair counts once.',
      );
    });

    it('tells the communities, the largest first', async () => {
      const { communities } = await placed({ of, knownAt, first: 1 });
      expect(communities.map(({ id, size }) => [id.slice(-1), size])).toEqual([
        ['a', 3],
        ['d', 2],
        ['f', 1],
      ]);
      expect(communities[0]?.members.map(({ id }) => id.slice(-1))).toEqual(['b', 'a', 'c']);
    });

    it('takes in hedged ties only when they are asked for', async () => {
      const found = await placed({ of, knownAt, hedged: true });
      expect(found).toMatchObject({ totalCount: 7, pairs: 5 });
      expect(peopleIn(found)[0]).toBe('c');
    });

    it('counts what surely holds at the date, and nothing past the evidence', async () => {
      const before = await placed({ of, knownAt, asOf: '2011' });
      expect(before).toMatchObject({ totalCount: 0, pairs: 0, asOf: '2011' });
      const past = await placed({ of, knownAt, asOf: '2020' });
      expect(past).toMatchObject({
        totalCount: null,
        edges: [],
        communities: [],
        evidenceUpTo: '2016-08-11',
      });
    });
  });

  it('goes on after a cursor', async () => {
    const page = async (given: object) => {
      const document = `query ($after: String) { centrality(of: "quill-hub", first: 4, after: $after) {
        edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
      return expectNoGraphQLErrors(await test.query(document, { ...given })).centrality;
    };
    const first = await page({});
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await page({ after: first.pageInfo.endCursor });
    expect(peopleIn(rest)).toEqual(['e', 'f']);
  });

  it('is known of nobody before anything was recorded', async () => {
    const found = await placed({ of: 'quill-hub', knownAt: '2020-01-01T00:00:00Z' });
    expect(found).toMatchObject({ totalCount: 0, pairs: 0, asOf: null, evidenceUpTo: null });
  });
});

it('compares all people who have a tie where nobody is named', async () => {
  const found = await placed({ basis: ['ALLY', 'SUPPORTER', 'AIDE'] });
  expect(found.totalCount).toBeGreaterThan(3);
  expect(found.edges[0]?.node.id).toBe('person:jeremy-corbyn');
  expect(found.communities.reduce((sum, { size }) => sum + size, 0)).toBe(found.totalCount);
});

it.each([
  [{ of: 'nobody' }, 'NOT_FOUND'],
  [{ first: 0 }, 'BAD_USER_INPUT'],
  [{ basis: [] }, 'BAD_USER_INPUT'],
  [{ knownAt: '2027-01-01T00:00:00Z' }, 'BAD_USER_INPUT'],
])('%j fails with %s', async (given, code) => {
  expect(codesOf(await ask(given))).toEqual([code]);
});

describe('of more people than can be compared', () => {
  // Their ties are drawn by hand, as recording so many claims takes longer than all else here.
  beforeAll(async () => {
    await recordFacts(test.graph, { sources: [], articles: [], entities: [quill('Person', 'quill-hub')] });
    const draw = `MATCH (hub:Entity {id: 'person:quill-hub'})
      UNWIND range(1, 2001) AS number
      CREATE (hub)-[:ALLY_OF {key: 'drawn|' + number, certainFrom: '2016-01-01', certainTo: '2016-09-11', evidenceUpTo: '2016-08-11'}]->
        (:Entity:Person {id: 'person:quill-' + number, label: 'Person', slug: 'quill-' + number})`;
    await rawSession((session) => session.run(draw));
  });
  afterAll(forgetQuills);

  it('says so and what to do', async () => {
    const { errors } = await ask({ of: 'quill-hub' });
    expect(errors?.[0]?.message).toMatch(/^There are more than 2000 people to compare\. Ask about /);
    expect(codesOf(await ask({}))).toEqual(['BAD_USER_INPUT']);
  });
});

it('is measured beside, so that others are answered meanwhile', async () => {
  const people = Array.from({ length: 300 }, (_, index) => `person:${index}`);
  const pairs = people.flatMap((one, index) =>
    [3, 7, 31].map((step) => [one, people[(index * step + step) % people.length] ?? one] as const),
  );
  let turns = 0;
  const turning = setInterval(() => turns++, 1);
  const found = await measured({ people, pairs });
  clearInterval(turning);
  expect(turns).toBeGreaterThan(0);
  expect(found).toEqual(centralityOf({ people, pairs }));
});
