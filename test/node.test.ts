import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

const claim = 'claim:ibtimes-2016-08.rotheram-close-ally';
const rest = '__typename ... on Entity { name slug }';

describe('node', () => {
  it.each([
    ['person:jeremy-corbyn', 'Person'],
    ['role:mayor-of-liverpool', 'Role'],
    ['constituency:liverpool', 'Constituency'],
    ['party:labour', 'Party'],
    ['organisation:shadow-cabinet', 'Organisation'],
    ['contest:labour-liverpool-selection-2016', 'Contest'],
    ['article:ibtimes-2016-08', 'Article'],
    [claim, 'Claim'],
  ])('%s is a %s', async (id, type) => {
    const { node } = expectNoGraphQLErrors(
      await test.query(`query ($id: ID!) { node(id: $id) { id ${rest} } }`, { id }),
    );
    expect(node).toMatchObject({ id, __typename: type });
  });

  it('finds relationships and disputes again by the ids that were given, now and as of an earlier record', async () => {
    const document = `query ($knownAt: DateTime) {
      person(id: "luciana-berger", knownAt: $knownAt) { disputes { id } relationships(first: 100) { edges { node { id } } } }
    }`;
    for (const knownAt of [null, '2027-01-01T00:00:00Z']) {
      const { person } = expectNoGraphQLErrors(await test.query(document, { knownAt }));
      const of = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
      const ids = [
        ...of(person.disputes),
        ...of(person.relationships.edges.map(({ node }: { node: { id: string } }) => node)),
      ];
      expect(person.disputes.length).toBeGreaterThan(0);
      const again = `query ($ids: [ID!]!, $knownAt: DateTime) { nodes(ids: $ids, knownAt: $knownAt) { id } }`;
      const { nodes } = expectNoGraphQLErrors(await test.query(again, { ids, knownAt }));
      expect(of(nodes)).toEqual(ids);
    }
  });

  it('gives nodes in the order of their ids, null for a miss', async () => {
    const ids = [
      'person:nobody',
      'person:tom-watson',
      'claim:none',
      'person:andy-burnham',
      'dispute:none',
      'a|b|c',
    ];
    const { nodes } = expectNoGraphQLErrors(
      await test.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }),
    );
    expect(nodes).toEqual([null, { id: ids[1] }, null, { id: ids[3] }, null, null]);
  });

  it('refuses more than a hundred ids', async () => {
    const ids = Array(101).fill('person:tom-watson');
    expect(codesOf(await test.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('takes an id or a slug, and no other noun', async () => {
    const { a, b, c, d } = expectNoGraphQLErrors(
      await test.query(`{
        a: person(id: "tom-watson") { id }
        b: person(id: "person:tom-watson") { id }
        c: person(id: "party:labour") { id }
        d: role(id: "tom-watson") { id }
      }`),
    );
    expect([a, b, c, d]).toEqual([{ id: 'person:tom-watson' }, { id: 'person:tom-watson' }, null, null]);
  });
});

it('counts what leads from a node, whatever the page holds', async () => {
  const { all, one } = expectNoGraphQLErrors(
    await test.query(`{
      all: person(id: "jeremy-corbyn") { relationships(first: 100) { edges { cursor } } claims(first: 100) { edges { cursor } } roles { edges { cursor } } }
      one: person(id: "jeremy-corbyn") { relationships(first: 1) { totalCount } claims(last: 1) { totalCount } roles(first: 1) { totalCount } }
    }`),
  );
  for (const field of ['relationships', 'claims', 'roles'])
    expect(one[field].totalCount, field).toBe(all[field].edges.length);
});

describe.each(['people', 'roles', 'constituencies', 'parties', 'organisations', 'contests', 'articles'])(
  '%s',
  (field) => {
    it.each(['forwards', 'backwards'])(
      'gives each node once, in order, page by page, %s',
      async (direction) => {
        const forwards = direction === 'forwards';
        const document = forwards
          ? `query ($cursor: String) { page: ${field}(first: 2, after: $cursor) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`
          : `query ($cursor: String) { page: ${field}(last: 2, before: $cursor) { edges { cursor node { id } } pageInfo { hasPreviousPage startCursor } } }`;
        const ids: string[] = [];
        let cursor: string | null = null;
        for (let more = true; more; ) {
          const { page } = expectNoGraphQLErrors(await test.query(document, { cursor }));
          const found = page.edges.map(({ node }: { node: { id: string } }) => node.id);
          if (forwards) ids.push(...found);
          else ids.unshift(...found);
          cursor = forwards ? page.pageInfo.endCursor : page.pageInfo.startCursor;
          more = forwards ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
        }
        expect(ids).toEqual([...new Set(ids)].sort());
        const { all } = expectNoGraphQLErrors(
          await test.query(`{ all: ${field}(first: 100) { edges { node { id } } } }`),
        );
        expect(ids).toEqual(all.edges.map(({ node }: { node: { id: string } }) => node.id));
        expect(ids.length).toBeGreaterThan(0);
      },
    );

    it('counts the whole list where that is asked for, and only then', async () => {
      const { all } = expectNoGraphQLErrors(
        await test.query(`{ all: ${field}(first: 100) { edges { cursor } } }`),
      );
      test.statements();
      const { few } = expectNoGraphQLErrors(await test.query(`{ few: ${field}(first: 2) { totalCount } }`));
      expect(few.totalCount).toBe(all.edges.length);
      expect(test.statements()).toContain('stats.nodes');
      await test.query(`{ few: ${field}(first: 2) { edges { cursor } } }`);
      expect(test.statements()).not.toContain('stats.nodes');
    });

    it('refuses bad paging with a code', async () => {
      for (const args of [
        '(first: 0)',
        '(first: 101)',
        '(last: -1)',
        '(first: 1, after: "x")',
        '(first: 1, last: 1)',
      ]) {
        expect(codesOf(await test.query(`{ ${field}${args} { edges { cursor } } }`)), args).toEqual([
          'BAD_USER_INPUT',
        ]);
      }
    });
  },
);
