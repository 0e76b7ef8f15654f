import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

const row =
  'node { slug } basis status hedges certainty disputed counted why claims { id } roles { status role { slug } }';
const shape = `totalCount asOf evidenceUpTo denominator { count notStated } edges { ${row} } besides { ${row} }`;
const ask = async (field: string, more = '') =>
  expectNoGraphQLErrors(await test.query(`{ found: ${field} { ${shape} ${more} } }`)).found;
const slugs = (edges: { node: { slug: string } }[]) => edges.map(({ node }) => node.slug);

describe('alliances', () => {
  const mayors = (args: string) => `alliances(of: "jeremy-corbyn", roleKind: MAYOR, first: 20, ${args})`;

  it('counts no mayor as an ally of Corbyn on 2016-08-11, and says who comes near', async () => {
    const breakdown =
      'breakdown { byRoleStatus { roleStatus counted beside } byHedge { hedge counted beside } }';
    const found = await ask(mayors('asOf: "2016-08-11"'), breakdown);
    expect(found).toMatchObject({
      totalCount: 0,
      asOf: '2016-08-11',
      evidenceUpTo: '2016-08-11',
      denominator: { count: 1, notStated: 1 },
      edges: [],
    });
    const [burnham, rotheram, ...more] = found.besides;
    expect(more).toEqual([]);
    expect(burnham).toMatchObject({
      node: { slug: 'andy-burnham' },
      status: 'NOMINEE',
      hedges: ['APPEARANCE', 'IMPLIED'],
      why: 'nominee, not holder; hedged: appearance, implied',
    });
    expect(rotheram).toMatchObject({
      node: { slug: 'steve-rotheram' },
      basis: 'ALLY',
      status: 'NOMINEE',
      hedges: [],
      counted: false,
      why: 'nominee, not holder',
    });
    const sources = rotheram.claims.map(({ id }: { id: string }) => id.split(/[:.]/)[1]);
    expect(new Set(sources)).toEqual(new Set(['business-insider-2016-08', 'ibtimes-2016-08']));
    expect(found.breakdown).toEqual({
      byRoleStatus: [{ roleStatus: 'NOMINEE', counted: 0, beside: 2 }],
      byHedge: [
        { hedge: 'APPEARANCE', counted: 0, beside: 1 },
        { hedge: 'IMPLIED', counted: 0, beside: 1 },
        { hedge: null, counted: 0, beside: 1 },
      ],
    });
  });

  it('counts the one nominee for mayor who is an ally, with his claims on the edge', async () => {
    const found = await ask(mayors('roleStatus: [NOMINEE], asOf: "2016-08-11"'));
    expect(found.totalCount).toBe(1);
    expect(slugs(found.edges)).toEqual(['steve-rotheram']);
    expect(found.edges[0]).toMatchObject({ counted: true, why: null, certainty: 'CERTAIN' });
    expect(found.edges[0].claims.length).toBeGreaterThan(2);
    expect(slugs(found.besides)).toEqual(['andy-burnham']);
  });

  it('does not answer past the evidence, and puts what was last known beside', async () => {
    const found = await ask(mayors('asOf: "2017-06"'));
    expect(found).toMatchObject({ totalCount: null, asOf: '2017-06', evidenceUpTo: '2016-08-11', edges: [] });
    expect(found.besides.map(({ why }: { why: string }) => why)).toEqual([
      expect.stringContaining('last known on 2016-08-11'),
      expect.stringContaining('alliance last known on 2016-08-11'),
    ]);
  });

  it('knows nothing before anything was recorded', async () => {
    const found = await ask(mayors('asOf: "2016-08-11", knownAt: "2016-12-01T00:00:00Z"'));
    expect(found).toMatchObject({
      totalCount: 0,
      evidenceUpTo: null,
      besides: [],
      denominator: { count: 0, notStated: 0 },
    });
  });

  it('gives the same from the claims as from what was derived from them', async () => {
    const now = await ask(mayors('asOf: "2016-08-11"'));
    expect(await ask(mayors('asOf: "2016-08-11", knownAt: "2027-01-01T00:00:00Z"'))).toEqual(now);
  });

  it('counts other bases where they are asked for', async () => {
    const found = await ask(
      'alliances(of: "jeremy-corbyn", basis: [SUPPORTER], first: 20, asOf: "2016-08-11")',
    );
    expect(slugs(found.edges)).toEqual(['julie-ward']);
    expect(slugs(found.besides)).toEqual(expect.arrayContaining(['andy-burnham', 'steve-rotheram']));
  });

  it('is the same below a person, at the moment of the root field', async () => {
    const field = `alliances(roleKind: MAYOR, first: 20) { ${shape} }`;
    const { person } = expectNoGraphQLErrors(
      await test.query(`{ person(id: "jeremy-corbyn", asOf: "2016-08-11") { ${field} } }`),
    );
    expect(person.alliances).toEqual(await ask(mayors('asOf: "2016-08-11"')));
  });

  it.each([
    ['alliances(of: "nobody", first: 1)', 'NOT_FOUND'],
    ['alliances(of: "jeremy-corbyn", roleStatus: [NOMINEE], first: 1)', 'BAD_USER_INPUT'],
    ['alliances(of: "jeremy-corbyn", asOf: "soon", first: 1)', 'BAD_USER_INPUT'],
    ['alliances(of: "jeremy-corbyn", knownAt: "2016-08-11", first: 1)', 'BAD_USER_INPUT'],
    ['alliances(of: "jeremy-corbyn", first: 500)', 'BAD_USER_INPUT'],
    ['roleHolders(first: 1)', 'BAD_USER_INPUT'],
    ['roleHolders(role: "mayor-of-liverpool", roleKind: MAYOR, first: 1)', 'BAD_USER_INPUT'],
    ['ties(of: "jeremy-corbyn", types: [HOLDS], first: 1)', 'BAD_USER_INPUT'],
    ['ties(of: "jeremy-corbyn", types: [], first: 1)', 'BAD_USER_INPUT'],
  ])('%s fails with %s', async (field, code) => {
    expect(codesOf(await test.query(`{ ${field} { edges { cursor } } }`))).toEqual([code]);
  });
});

describe('roleHolders', () => {
  it('knows the mayor of Liverpool, and who sought the post', async () => {
    const found = await ask('roleHolders(role: "mayor-of-liverpool", first: 5, asOf: "2016-08-11")');
    expect(slugs(found.edges)).toEqual(['joe-anderson']);
    expect(found).toMatchObject({ totalCount: 1, denominator: null });
    expect(slugs(found.besides)).toContain('steve-rotheram');
  });

  it('finds who sits for an area, whether or not the post is named', async () => {
    expect(slugs((await ask('roleHolders(area: "liverpool-walton", first: 5)')).edges)).toEqual([
      'steve-rotheram',
    ]);
    expect(slugs((await ask('roleHolders(area: "liverpool", roleKind: MAYOR, first: 5)')).edges)).toEqual([
      'joe-anderson',
    ]);
  });
});

describe('ties', () => {
  it.each([
    ['types: [PPS_TO]', ['steve-rotheram']],
    ['types: [CHALLENGES]', ['owen-smith']],
    ['types: [PRAISED], direction: FROM', ['steve-rotheram']],
    ['types: [ALLY_OF], direction: FROM', ['steve-rotheram']],
    ['types: [ALLY_OF], person: "tom-watson"', []],
  ])('of Corbyn by %s', async (args, expected) => {
    expect(
      slugs((await ask(`ties(of: "jeremy-corbyn", ${args}, first: 10, asOf: "2016-08-11")`)).edges),
    ).toEqual(expected);
  });
});
