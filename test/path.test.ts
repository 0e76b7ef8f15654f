import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

interface Hop {
  readonly from: { slug: string };
  readonly to: { slug: string };
  readonly forwards: boolean;
  readonly relationship: { id: string; type: string; stance: string; from: { slug: string } };
  readonly claims: { id: string }[];
}
interface Path {
  readonly length: number;
  readonly hops: Hop[];
}

const shape = `length hops { from { slug } to { slug } forwards disputed claims { id }
  relationship { id type stance from { slug } } }`;

// The record as it stands is walked by Neo4j, and as it was known by us.
describe.each([null, '2027-01-01T00:00:00Z'])('as known at %s', (knownAt) => {
  const paths = async (from: string, to: string, maxHops = 4): Promise<Path[]> => {
    const document = `query ($from: ID!, $to: ID!, $maxHops: Int!, $knownAt: DateTime) {
      path(from: $from, to: $to, maxHops: $maxHops, knownAt: $knownAt) { ${shape} } }`;
    return expectNoGraphQLErrors(await test.query(document, { from, to, maxHops, knownAt })).path;
  };

  it('is one hop between allies, whichever way it is asked', async () => {
    const [there, ...more] = await paths('sion-simon', 'tom-watson');
    const [back] = await paths('tom-watson', 'sion-simon');
    expect(more).toEqual([]);
    expect(there).toMatchObject({ length: 1, hops: [{ forwards: true, relationship: { type: 'ALLY_OF' } }] });
    expect(back?.hops[0]?.relationship).toEqual(there?.hops[0]?.relationship);
    expect(there?.hops[0]?.claims).toEqual([{ id: 'claim:ibtimes-2016-08.simon-ally-of-watson' }]);
  });

  it('has all the shortest ways, in one order, each hop joined to the next', async () => {
    const found = await paths('owen-smith', 'joe-anderson');
    expect(new Set(found.map(({ length }) => length))).toEqual(new Set([3]));
    for (const { hops } of found) {
      expect(hops.map(({ from }) => from.slug)).toEqual(['owen-smith', 'jeremy-corbyn', 'steve-rotheram']);
      expect(hops.map(({ to }) => to.slug)).toEqual(['jeremy-corbyn', 'steve-rotheram', 'joe-anderson']);
      for (const { forwards, from, relationship, claims } of hops) {
        expect(forwards).toBe(relationship.type === 'ALLY_OF' || relationship.from.slug === from.slug);
        expect(claims).not.toEqual([]);
      }
    }
    const keys = found.map(({ hops }) => hops.map(({ relationship }) => relationship.id).join('\n'));
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys.length).toBeGreaterThan(3);
  });

  it('uses hedged ties where nothing else connects two people', async () => {
    const found = await paths('andy-burnham', 'jeremy-corbyn');
    expect(found.map(({ hops }) => hops[0]?.relationship.stance)).toEqual(['HEDGED', 'HEDGED']);
  });

  it('is empty beyond the hops, from someone to themselves, and where nothing connects', async () => {
    expect(await paths('owen-smith', 'joe-anderson', 2)).toEqual([]);
    expect(await paths('owen-smith', 'owen-smith')).toEqual([]);
    expect(await paths('tom-watson', 'jeremy-corbyn')).toEqual([]);
  });
});

it.each([
  ['path(from: "nobody", to: "tom-watson")', 'NOT_FOUND'],
  ['path(from: "sion-simon", to: "tom-watson", maxHops: 0)', 'BAD_USER_INPUT'],
  ['path(from: "sion-simon", to: "tom-watson", maxHops: 7)', 'BAD_USER_INPUT'],
])('%s fails with %s', async (field, code) => {
  expect(codesOf(await test.query(`{ ${field} { length } }`))).toEqual([code]);
});

describe('over ties of some types', () => {
  const over = async (through: string[], knownAt: string | null) => {
    const document = `query ($through: [RelationshipType!], $knownAt: DateTime) {
      path(from: "steve-rotheram", to: "andy-burnham", through: $through, knownAt: $knownAt) { ${shape} } }`;
    return test.query(document, { through, knownAt });
  };

  it.each([null, '2027-01-01T00:00:00Z'])('leads over no other, as known at %s', async (knownAt) => {
    const all = ['ALLY_OF', 'SUPPORTS', 'AIDE_TO', 'PPS_TO'];
    const found: Path[] = expectNoGraphQLErrors(await over(all, knownAt)).path;
    expect(found.length).toBeGreaterThan(0);
    for (const { hops } of found) for (const hop of hops) expect(all).toContain(hop.relationship.type);
    const without = all.filter((type) => type !== found[0]?.hops[0]?.relationship.type);
    const others: Path[] = expectNoGraphQLErrors(await over(without, knownAt)).path;
    for (const { hops } of others) for (const hop of hops) expect(without).toContain(hop.relationship.type);
  });

  it('refuses what ties nobody to anybody', async () => {
    expect(codesOf(await over(['HOLDS'], null))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await over([], null))).toEqual(['BAD_USER_INPUT']);
  });
});

it('is the same whether or not it is asked when its ties held', async () => {
  const document = (more: string) =>
    `{ path(from: "steve-rotheram", to: "andy-burnham", maxHops: 6) { hops { from { slug } relationship { id type ${more} } } } }`;
  const thin = expectNoGraphQLErrors(await test.query(document(''))).path;
  const thick = expectNoGraphQLErrors(
    await test.query(document('valid certainty disputed evidenceUpTo')),
  ).path;
  expect(thin.length).toBeGreaterThan(0);
  expect(thick).toMatchObject(thin);
});
