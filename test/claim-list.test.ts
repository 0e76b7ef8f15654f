import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

const parameters = `$filter: ClaimFilter, $direction: OrderDirection! = ASC, $withdrawn: Boolean! = false, $asOf: EDTF,
  $knownAt: DateTime, $first: Int, $after: String, $last: Int, $before: String`;
const document = `query (${parameters}) {
  page: claims(filter: $filter, direction: $direction, withdrawn: $withdrawn, asOf: $asOf, knownAt: $knownAt,
    first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { disputed node { id predicate polarity hedges rank article { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Listed {
  readonly id: string;
  readonly predicate: string;
  readonly polarity: string;
  readonly hedges: readonly string[];
  readonly rank: string;
  readonly article: { readonly id: string };
  readonly disputed: boolean;
}

const pageOf = async (variables: object) =>
  expectNoGraphQLErrors(await test.query(document, { ...variables })).page;

/** All pages from one end; in the order of the list. */
async function walk(variables: object, size = 100, backwards = false): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const place = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
    const { edges, pageInfo, totalCount } = await pageOf({ ...variables, ...place });
    const nodes = edges.map(({ node, disputed }: { node: Listed; disputed: boolean }) => ({
      ...node,
      disputed,
    }));
    if (backwards) found.unshift(...nodes);
    else found.push(...nodes);
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    if (!more) expect(totalCount).toBe(found.length);
  }
  return found;
}

const ids = (claims: readonly Listed[]) => claims.map(({ id }) => id);

const cases: readonly (readonly [object, (claim: Listed) => boolean])[] = [
  [{}, () => true],
  [
    { predicate: ['ALLY_OF', 'HOLDS_ROLE'] },
    ({ predicate }) => ['ALLY_OF', 'HOLDS_ROLE'].includes(predicate),
  ],
  [{ basis: ['SUPPORTER'] }, ({ predicate }) => ['SUPPORTS', 'ENDORSED'].includes(predicate)],
  [
    { hedge: ['APPEARANCE', 'IMPLIED'] },
    ({ hedges }) => hedges.some((one) => /APPEARANCE|IMPLIED/.test(one)),
  ],
  [{ hedge: [] }, ({ hedges }) => hedges.length === 0],
  [{ polarity: 'DENIED' }, ({ polarity }) => polarity === 'DENIED'],
  [{ rank: 'NORMAL' }, ({ rank }) => rank === 'NORMAL'],
  [{ disputed: true }, ({ disputed }) => disputed],
  [{ disputed: false }, ({ disputed }) => !disputed],
];

describe.each(cases)('claims with %j', (filter, fits) => {
  it('are those of all that meet it, from either end, both ways', async () => {
    const expected = ids((await walk({})).filter(fits)).sort();
    expect(ids(await walk({ filter }))).toEqual(expected);
    const size = Math.max(3, Math.ceil(expected.length / 3));
    expect(ids(await walk({ filter }, size))).toEqual(expected);
    expect(ids(await walk({ filter }, size, true))).toEqual(expected);
    const turned = { filter, direction: 'DESC' };
    expect(ids(await walk(turned, size))).toEqual([...expected].reverse());
    expect(ids(await walk(turned, size, true))).toEqual([...expected].reverse());
  });

  it('are the same of one article', async () => {
    const article = 'article:ibtimes-2016-08';
    const expected = (await walk({ filter })).filter((claim) => claim.article.id === article);
    expect(ids(await walk({ filter: { ...filter, article: 'ibtimes-2016-08' } }))).toEqual(ids(expected));
    expect(ids(await walk({ filter: { ...filter, article } }, 7, true))).toEqual(ids(expected));
  });
});

it.each([null, '2016-08-11', '2016', '2018-01-01'])(
  'claims read at %s alike in and beside Neo4j',
  async (asOf) => {
    let number = 0;
    for (const certainty of ['CERTAIN', 'POSSIBLE', 'UNKNOWN', 'NOT']) {
      const all = await walk({ filter: { certainty: [certainty] }, asOf });
      for (const article of ['article:ibtimes-2016-08', 'article:business-insider-2016-08']) {
        const some = await walk({ filter: { certainty: [certainty], article }, asOf });
        expect(ids(some), `${certainty} ${article}`).toEqual(
          ids(all.filter((one) => one.article.id === article)),
        );
      }
      number += all.length;
    }
    expect(number).toBe((await walk({})).length);
  },
);

it('are told as of an earlier record', async () => {
  expect(await walk({ knownAt: '2020-01-01T00:00:00Z' })).toEqual([]);
  const now = await walk({});
  expect(ids(await walk({ knownAt: '2027-01-01T00:00:00Z' }))).toEqual(ids(now));
  expect(ids(await walk({ withdrawn: true }))).toEqual(expect.arrayContaining(ids(now)));
});

it.each([true, false])(
  'are told whether they were in dispute (%s) by an earlier record',
  async (disputed) => {
    const knownAt = '2027-01-01T00:00:00Z';
    const now = await walk({ filter: { disputed } });
    expect(now.length).toBeGreaterThan(0);
    expect(ids(await walk({ filter: { disputed }, knownAt }))).toEqual(ids(now));
    const about = 'person:luciana-berger';
    const found = await walk({ filter: { disputed, about }, knownAt });
    expect(ids(found)).toEqual(ids(await walk({ filter: { disputed, about } })));
  },
);

describe.each(['ID', 'PUBLISHED', 'TITLE'])('articles by %s', (field) => {
  it.each(['ASC', 'DESC'])('%s, are the same list from either end', async (direction) => {
    const articles = async (args: string) => {
      const query = `{ page: articles(orderBy: { field: ${field}, direction: ${direction} }, ${args}) {
        totalCount edges { cursor node { id published title } } } }`;
      return expectNoGraphQLErrors(await test.query(query)).page;
    };
    const { edges, totalCount } = await articles('first: 100');
    expect(totalCount).toBe(edges.length);
    const nodes = edges.map(({ node }: { node: object }) => node);
    const key = field.toLowerCase();
    const keys = nodes.map((node: Record<string, string>) => node[key]?.toLowerCase());
    expect(keys).toEqual(direction === 'ASC' ? [...keys].sort() : [...keys].sort().reverse());
    const [half, rest] = [await articles('first: 1'), await articles(`last: ${edges.length - 1}`)];
    expect([...half.edges, ...rest.edges]).toEqual(edges);
    expect((await articles(`first: 100, after: "${edges[0].cursor}"`)).edges).toEqual(edges.slice(1));
    expect((await articles(`last: 100, before: "${edges.at(-1).cursor}"`)).edges).toEqual(edges.slice(0, -1));
  });
});

it.each([
  ['title: "CORBYN"', ['article:ibtimes-2016-08']],
  ['publisher: "ibtimes-uk"', ['article:ibtimes-2016-08']],
  ['publisher: "source:ibtimes-uk", about: "person:andy-burnham"', ['article:ibtimes-2016-08']],
  ['published: "2016-08-10"', ['article:ibtimes-2016-08']],
  ['published: "2015"', []],
  [
    'published: "2016", about: "person:steve-rotheram"',
    ['article:business-insider-2016-08', 'article:ibtimes-2016-08'],
  ],
  ['about: "person:nobody"', []],
])('articles with %s are %j', async (filter, expected) => {
  const { page } = expectNoGraphQLErrors(
    await test.query(`{ page: articles(filter: { ${filter} }) { totalCount edges { node { id } } } }`),
  );
  expect(page.edges.map(({ node }: { node: Listed }) => node.id)).toEqual(expected);
  expect(page.totalCount).toBe(expected.length);
});
