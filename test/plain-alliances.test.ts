import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleKinds } from '../src/claims/claim.js';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
let people: string[];
beforeAll(async () => {
  test = await testApi();
  const { people: all } = expectNoGraphQLErrors(
    await test.query('{ people(first: 100) { edges { node { id } } } }'),
  );
  people = all.edges.map(({ node }: { node: { id: string } }) => node.id);
});
afterAll(() => test.close());

const dates = [
  null,
  '2016-08-11',
  '2016-08',
  '2016',
  '2015-09-12',
  '2010',
  '2016-09-11',
  '2016-09-12',
  '2017-06',
];
const plain = 'totalCount asOf evidenceUpTo';
const page =
  'edges { cursor node { id name roles { edges { status node { name area { name } } } } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
/** Asking for more is answered by reading everything. */
const whole = 'breakdown { byBasis { counted } }';

describe('what is counted where the alliances are', () => {
  it.each(dates)('is what is counted from all that is known, as of %s', async (asOf) => {
    for (const of of people) {
      const aliases = [
        `plain: alliances(of: $of, asOf: $asOf) { ${plain} }`,
        `whole: alliances(of: $of, asOf: $asOf) { ${plain} ${whole} }`,
        `plainPage: alliances(of: $of, asOf: $asOf, first: 2) { ${page} }`,
        `wholePage: alliances(of: $of, asOf: $asOf, first: 2) { ${page} ${whole} }`,
        ...roleKinds.flatMap((kind) => [
          `plain${kind}: alliances(of: $of, asOf: $asOf, roleKind: ${kind}) { ${plain} }`,
          `whole${kind}: alliances(of: $of, asOf: $asOf, roleKind: ${kind}) { ${plain} ${whole} }`,
        ]),
      ];
      const query = `query ($of: ID!, $asOf: EDTF) { ${aliases.join('\n')} }`;
      const data = expectNoGraphQLErrors(await test.query(query, { of, asOf }));
      const bare = ({ breakdown, ...rest }: Record<string, unknown>) => rest;
      for (const kind of ['', 'Page', ...roleKinds]) {
        expect(data[`plain${kind}`], `${of} ${kind}`).toEqual(bare(data[`whole${kind}`]));
      }
    }
  });

  it('takes one statement', async () => {
    test.statements();
    const query =
      '{ alliances(of: "person:jeremy-corbyn", roleKind: MAYOR, asOf: "2016-08-11") { totalCount } }';
    expectNoGraphQLErrors(await test.query(query));
    expect(test.statements()).toEqual(['alliance.countsHolding']);
  });
});
