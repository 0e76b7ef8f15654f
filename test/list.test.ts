import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameKey } from '../src/claims/name-key.js';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

interface Listed {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

const parameters = `$filter: Filter, $field: EntityOrderField!, $direction: OrderDirection!, $asOf: EDTF,
  $first: Int, $after: String, $last: Int, $before: String`;
const given = `filter: $filter, orderBy: { field: $field, direction: $direction }, asOf: $asOf,
  first: $first, after: $after, last: $last, before: $before`;
const selected = `totalCount edges { cursor node { id slug name } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

async function page(field: string, variables: Record<string, unknown>) {
  const document = `query (${parameters.replace('Filter', filterOf(field))}) { page: ${field}(${given}) { ${selected} } }`;
  const order = { field: 'SLUG', direction: 'ASC', ...variables };
  return expectNoGraphQLErrors(await test.query(document, order)).page;
}

const filters: Readonly<Record<string, readonly object[]>> = {
  people: [
    {},
    { name: 'j' },
    { party: 'labour' },
    { roleKind: 'MAYOR', roleStatus: ['HOLDER', 'NOMINEE'] },
    { of: 'jeremy-corbyn' },
    { disputed: false },
    { article: 'ibtimes-2016-08' },
  ],
  roles: [{}, { kind: 'MAYOR' }, { name: 'm' }, { status: ['NOMINEE'] }],
  constituencies: [{}, { kind: 'CITY' }],
  parties: [{}, { name: 'l' }],
  organisations: [{}, { disputed: false }],
  contests: [{}, { kind: 'PARTY_SELECTION' }],
};
const filterOf = (field: string) =>
  ({
    people: 'PersonFilter',
    roles: 'RoleFilter',
    constituencies: 'ConstituencyFilter',
    parties: 'PartyFilter',
    organisations: 'OrganisationFilter',
    contests: 'ContestFilter',
  })[field] as string;

const nodesOf = ({ edges }: { edges: { node: Listed }[] }) => edges.map(({ node }) => node);
const sortKey = {
  SLUG: ({ slug }: Listed) => slug,
  NAME: ({ name, id }: Listed) => `${nameKey(name)}\0${id}`,
};

const lists = Object.entries(filters).flatMap(([field, some]) =>
  some.flatMap((filter) =>
    (['SLUG', 'NAME'] as const).flatMap((by) =>
      (['ASC', 'DESC'] as const).map((direction) => ({ field, filter, by, direction })),
    ),
  ),
);

describe.each(lists)('$field with $filter by $by, $direction', ({ field, filter, by, direction }) => {
  const asked = { filter, field: by, direction };

  it('is the same list page by page from either end, in order, and counted', async () => {
    const all = await page(field, { ...asked, first: 100 });
    const nodes: Listed[] = nodesOf(all);
    const keys = nodes.map(sortKey[by]);
    const sorted = [...keys].sort((a, b) => (a < b ? -1 : 1));
    expect(keys).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
    expect(new Set(keys).size).toBe(keys.length);
    expect(all.totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(0);

    const size = Math.max(1, Math.floor(nodes.length / 3));
    const forwards: Listed[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const one = await page(field, { ...asked, first: size, after });
      forwards.push(...nodesOf(one));
      expect(one.totalCount).toBe(nodes.length);
      ({ endCursor: after, hasNextPage: more } = one.pageInfo);
    }
    expect(forwards).toEqual(nodes);
    const backwards: Listed[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const one = await page(field, { ...asked, last: size, before });
      backwards.unshift(...nodesOf(one));
      ({ startCursor: before, hasPreviousPage: more } = one.pageInfo);
    }
    expect(backwards).toEqual(nodes);
  });

  it('has what lies between two cursors', async () => {
    const all = await page(field, { ...asked, first: 100 });
    const [from, to] = [all.edges[0], all.edges.at(-1)];
    const between = await page(field, { ...asked, first: 100, after: from.cursor, before: to.cursor });
    expect(nodesOf(between)).toEqual(nodesOf(all).slice(1, -1));
  });
});

const idsOf = async (field: string, filter: object, more: object = {}): Promise<string[]> =>
  nodesOf(await page(field, { filter, first: 100, ...more }))
    .map(({ id }: Listed) => id)
    .sort();

async function countOf(field: string): Promise<string[]> {
  const { found } = expectNoGraphQLErrors(await test.query(`{ found: ${field} { edges { node { id } } } }`));
  return found.edges.map(({ node }: { node: Listed }) => node.id).sort();
}

describe('a filter', () => {
  it('by name takes the beginning of any name, whatever its case and diacritics', async () => {
    for (const name of ['sio', 'SIÔN', 'Sion Simon']) {
      expect(await idsOf('people', { name })).toEqual(['person:sion-simon']);
      expect(await idsOf('people', { name }, { field: 'NAME' })).toEqual(['person:sion-simon']);
    }
    expect(await idsOf('people', { name: 'simon' })).toEqual([]);
  });

  it('by role leaves whom a count of them has', async () => {
    const asOf = '2016-08-11';
    const cases = [
      [{ roleKind: 'MAYOR' }, 'roleKind: MAYOR'],
      [{ roleKind: 'MAYOR', roleStatus: ['NOMINEE'] }, 'roleKind: MAYOR, roleStatus: [NOMINEE]'],
      [{ role: 'mayor-of-liverpool' }, 'role: "mayor-of-liverpool"'],
      [{ constituency: 'liverpool', roleKind: 'MAYOR' }, 'area: "liverpool", roleKind: MAYOR'],
      [{ constituency: 'liverpool-walton' }, 'area: "liverpool-walton"'],
    ] as const;
    for (const [filter, args] of cases) {
      const counted = await countOf(`roleHolders(${args}, asOf: "${asOf}")`);
      expect(await idsOf('people', filter, { asOf }), args).toEqual(counted);
      expect(await idsOf('people', filter), args).toEqual(await countOf(`roleHolders(${args})`));
      expect(counted.length, args).toBeGreaterThan(0);
    }
  });

  it('by a tie leaves whom a count of them has, and with hedged ones those beside it', async () => {
    const of = 'jeremy-corbyn';
    for (const basis of ['ALLY', 'SUPPORTER', 'AIDE', 'CRITIC']) {
      const counted = await countOf(
        `ties(of: "${of}", types: ${typesOf[basis]}, direction: BOTH, asOf: "2016-08-11")`,
      );
      expect(await idsOf('people', { of, basis: [basis] }, { asOf: '2016-08-11' }), basis).toEqual(counted);
    }
    expect(await idsOf('people', { of, basis: ['ALLY'], hedged: true })).toContain('person:andy-burnham');
    expect(await idsOf('people', { of, basis: ['ALLY'], hedged: false })).not.toContain(
      'person:andy-burnham',
    );
  });

  it('of several conditions leaves who meets them all', async () => {
    const filter = {
      of: 'jeremy-corbyn',
      basis: ['ALLY'],
      hedged: true,
      roleKind: 'MAYOR',
      roleStatus: ['NOMINEE'],
    };
    expect(await idsOf('people', filter)).toEqual(['person:andy-burnham', 'person:steve-rotheram']);
    expect(await idsOf('people', { ...filter, name: 's' })).toEqual(['person:steve-rotheram']);
    expect(await idsOf('people', { ...filter, roleStatus: ['HOLDER'] })).toEqual([]);
    const foretold = {
      ...filter,
      roleStatus: ['HOLDER'],
      certainty: ['CERTAIN', 'POSSIBLE', 'UNKNOWN', 'NOT'],
    };
    expect(await idsOf('people', foretold)).toEqual(['person:andy-burnham', 'person:steve-rotheram']);
  });

  it('by dispute leaves the nodes that have one', async () => {
    for (const field of ['people', 'roles', 'organisations', 'contests', 'constituencies', 'parties']) {
      const document = `{ all: ${field}(first: 100) { edges { node { id disputes { id } } } } }`;
      const { all } = expectNoGraphQLErrors(await test.query(document));
      for (const disputed of [true, false]) {
        const expected = all.edges
          .filter(({ node }: { node: { disputes: object[] } }) => node.disputes.length > 0 === disputed)
          .map(({ node }: { node: Listed }) => node.id);
        expect(await idsOf(field, { disputed }), `${field} ${disputed}`).toEqual(expected);
        const knownAt = '2027-01-01T00:00:00Z';
        expect(await idsThen(field, { disputed }, knownAt), `${field} ${disputed} then`).toEqual(expected);
      }
    }
  });

  it.each([
    ['people', { party: 'labour' }],
    ['people', { roleKind: 'MAYOR', roleStatus: ['NOMINEE'] }],
    ['people', { of: 'jeremy-corbyn', basis: ['ALLY'] }],
    ['people', { article: 'ibtimes-2016-08' }],
    ['roles', { kind: 'MAYOR', status: ['NOMINEE'] }],
    ['contests', { role: 'mayor-of-liverpool' }],
  ])('of %s by %j is the same from the record as it stands, and empty before it', async (field, filter) => {
    const now = await idsOf(field, filter);
    expect(now.length).toBeGreaterThan(0);
    expect(await idsThen(field, filter, '2027-01-01T00:00:00Z')).toEqual(now);
    expect(await idsThen(field, filter, '2020-01-01T00:00:00Z')).toEqual([]);
  });

  it.each([
    ['people', { party: 'nobody' }, 'NOT_FOUND'],
    ['people', { article: 'nothing' }, 'NOT_FOUND'],
    ['people', { roleStatus: ['HOLDER'] }, 'BAD_USER_INPUT'],
    ['people', { basis: ['ALLY'] }, 'BAD_USER_INPUT'],
    ['people', { certainty: ['CERTAIN'] }, 'BAD_USER_INPUT'],
    ['roles', { hedged: true }, 'BAD_USER_INPUT'],
  ])('of %s by %j is refused with %s', async (field, filter, code) => {
    const document = `query ($filter: ${filterOf(field)}) { page: ${field}(filter: $filter) { totalCount } }`;
    expect(codesOf(await test.query(document, { filter }))).toEqual([code]);
  });
});

it('takes no cursor of another order', async () => {
  const { edges } = await page('people', { first: 1 });
  const document =
    'query ($after: String) { people(orderBy: { field: NAME }, after: $after) { totalCount } }';
  expect(codesOf(await test.query(document, { after: edges[0].cursor }))).toEqual(['BAD_USER_INPUT']);
});

const typesOf: Readonly<Record<string, string>> = {
  ALLY: '[ALLY_OF]',
  SUPPORTER: '[SUPPORTS, ENDORSED]',
  AIDE: '[AIDE_TO, PPS_TO]',
  CRITIC: '[OPPOSES, CHALLENGES]',
};

async function idsThen(field: string, filter: object, knownAt: string): Promise<string[]> {
  const document = `query ($filter: ${filterOf(field)}, $knownAt: DateTime) {
    page: ${field}(filter: $filter, knownAt: $knownAt, first: 100) { edges { node { id } } }
  }`;
  const found = expectNoGraphQLErrors(await test.query(document, { filter, knownAt })).page;
  return nodesOf(found).map(({ id }) => id);
}
