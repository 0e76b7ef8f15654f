import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

const claim = 'gist article { title publisher { name } } subject { name } object { name } disputes { id }';

// Each with the most statements that it may run, fewer than one a node; branches of a query that arrive together share one.
it.each([
  [
    'people, their roles, ties and claims',
    `people(first: $first) { edges { node {
      roles(first: $first) { edges { disputed node { name area { name } } claims { ${claim} } } }
      relationships(first: $first) { edges { node { from { name } to { name } claims { gist } } } }
      claims(first: $first) { edges { disputed node { ${claim} } } }
    } } }`,
    18,
  ],
  [
    'roles and who is in them',
    `roles(first: $first) { edges { node {
      area { name } organisation { ... on Entity { name } }
      people(first: $first) { edges { status node { name disputes { id } } claims { gist } } }
    } } }`,
    11,
  ],
  [
    'contests and their results',
    `contests(first: $first) { edges { node {
      contestants { person { name } beat { name } disputed rounds { votes { ${claim} } } }
      roles(first: $first) { edges { node { name } } }
    } } }`,
    11,
  ],
  [
    'articles and what they claim',
    `articles(first: $first) { edges { node { claims(first: $first) { edges { node { ${claim} } } } } } }`,
    8,
  ],
  [
    'alliances and what they rest upon',
    `alliances(of: "jeremy-corbyn", basis: [ALLY, SUPPORTER, CRITIC], first: $first) {
      edges { node { name roles(first: $first) { edges { node { name } } } } claims { ${claim} } }
      besides(first: $first) { node { name } claims { ${claim} } }
    }`,
    10,
  ],
  [
    'people by party, role, tie, article and dispute',
    `people(first: $first, orderBy: { field: NAME }, filter: {
      party: "labour", roleKind: MP, of: "jeremy-corbyn", article: "ibtimes-2016-08", disputed: false
    }) { totalCount edges { node { name } } }`,
    12,
  ],
  [
    'roles that somebody seeks',
    'roles(first: $first, filter: { kind: MAYOR, status: [NOMINEE] }) { totalCount edges { node { name } } }',
    2,
  ],
  [
    'names that begin alike',
    'people(first: $first, filter: { name: "j" }, orderBy: { field: NAME }) { totalCount edges { node { name } } }',
    2,
  ],
  [
    'claims under conditions',
    'claims(first: $first, filter: { predicate: [ALLY_OF], disputed: false }) { totalCount edges { node { gist } } }',
    4,
  ],
  [
    'what a search finds, and its claims',
    `search(query: "liverpool", first: $first) {
      edges { score node { ... on Entity { name aliases claims(first: $first) { edges { node { gist } } } }
        ... on Article { title publisher { name } claims(first: $first) { edges { node { gist } } } } } }
    }`,
    9,
  ],
  [
    'a neighbourhood and what it rests upon',
    `neighbourhood(of: "steve-rotheram", depth: 3, limit: $first) {
      center { name } totalCount totals { type count shown }
      nodes { rank degree alliances party { name } node { name } }
      relationships { disputed relationship { type certainty hedges from { name } to { name } } claims { ${claim} } }
    }`,
    13,
  ],
])('%s take as many statements however many there are', async (_, field, most) => {
  for (const first of [2, 4, 50]) {
    test.statements();
    expectNoGraphQLErrors(await test.query(`query ($first: Int!) { ${field} }`, { first }));
    const ran = test.statements();
    expect(ran.length, ran.join(' ')).toBeLessThanOrEqual(most);
  }
});

it('a node is read once in a request', async () => {
  test.statements();
  const watson = 'person(id: "tom-watson") { name }';
  expectNoGraphQLErrors(
    await test.query(`{ a: ${watson} b: ${watson} c: person(id: "owen-smith") { name } }`),
  );
  expect(test.statements()).toEqual(['entity.bySlugs']);
});
