import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

const edge = 'status valid certainty disputed hedges bounds { certainFrom } claims { id article { id } }';

describe('person', () => {
  it('has names, outside ids, parties and seats, each with its claims', async () => {
    const { person } = expectNoGraphQLErrors(
      await test.query(`{ person(id: "steve-rotheram") {
        name aliases identifiers { scheme value }
        memberships(first: 9) { edges { ${edge} node { __typename ... on Entity { slug } } } }
        seats(first: 9) { edges { ${edge} node { slug kind } } }
      } }`),
    );
    expect(person).toMatchObject({ name: 'Steve Rotheram', aliases: ['Rotherham'] });
    expect(person.identifiers).toContainEqual({ scheme: 'wikidata', value: 'Q480068' });
    expect(person.memberships.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      { __typename: 'Organisation', slug: 'parliamentary-labour-party' },
      { __typename: 'Party', slug: 'labour' },
    ]);
    const [walton] = person.seats.edges;
    expect(walton).toMatchObject({
      status: 'HOLDER',
      certainty: 'CERTAIN',
      node: { slug: 'liverpool-walton' },
    });
    expect(walton.claims).toEqual([
      {
        id: 'claim:business-insider-2016-08.rotheram-represents-walton',
        article: { id: 'article:business-insider-2016-08' },
      },
    ]);
  });

  it('has roles by status and kind, without those that lie outside the date', async () => {
    const roles = (asOf: string, args: string) => `person(id: "luciana-berger", asOf: "${asOf}") {
      roles(first: 20, ${args}) { edges { ${edge} node { slug } } } }`;
    const { now, before, mayors } = expectNoGraphQLErrors(
      await test.query(`{
        now: ${roles('2016-08-11', 'status: [HOLDER]')}
        before: ${roles('2010-01-01', 'status: [FORMER, HOLDER]')}
        mayors: ${roles('2016-08-11', 'kind: MAYOR')}
      }`),
    );
    const slugs = (person: { roles: { edges: { node: { slug: string } }[] } }) =>
      person.roles.edges.map(({ node }) => node.slug);
    expect(slugs(now)).toEqual(['mp-for-liverpool-wavertree', 'shadow-minister-for-mental-health']);
    expect(now.roles.edges[1]).toMatchObject({ disputed: true, certainty: 'CERTAIN' });
    expect(before.roles.edges.map(({ certainty }: { certainty: string }) => certainty)).not.toContain(
      'CERTAIN',
    );
    expect(new Set(slugs(mayors))).toEqual(
      new Set(['mayor-of-liverpool', 'mayor-of-the-liverpool-city-region']),
    );
  });

  it('has claims in text order, article by article', async () => {
    const { person } = expectNoGraphQLErrors(
      await test.query(`{ person(id: "jeremy-corbyn") {
        claims(first: 100) { edges { disputed node { id article { id } passages { start } } } }
      } }`),
    );
    const places = person.claims.edges.map(
      ({ node }: { node: { article: { id: string }; passages: { start: number }[] } }) =>
        `${node.article.id} ${String(node.passages[0]?.start).padStart(9, '0')}`,
    );
    expect(places.length).toBeGreaterThan(10);
    expect(places).toEqual([...places].sort());
  });
});

describe('a claim', () => {
  it('gives its words where the text is at hand, and null where it is not', async () => {
    const document =
      '{ claim(id: "claim:ibtimes-2016-08.rotheram-pps") { gist passages { start end digest quote prefix suffix(characters: 9) } } }';
    const without = expectNoGraphQLErrors(await test.query(document)).claim;
    const nothing = { quote: null, prefix: null, suffix: null };
    expect(without.passages).toEqual([expect.objectContaining({ start: 1394, end: 1544, ...nothing })]);
    const archive = {
      textOf: () => null,
      digestOf: () => null,
      quote: (_: string, start: number, end: number) => `${start}-${end}`,
      around: (_: string, start: number, end: number, characters: number) => ({
        prefix: `${start - characters}`,
        suffix: `${end + characters}`,
      }),
    };
    const { query } = await testApi({ graph: test.graph, archive });
    expect(expectNoGraphQLErrors(await query(document)).claim.passages).toEqual([
      expect.objectContaining({ quote: '1394-1544', prefix: '1194', suffix: '1553' }),
    ]);
    expect(codesOf(await query(document.replace('9', '1001')))).toEqual(['BAD_USER_INPUT']);
  });

  it('is not there before it was recorded', async () => {
    const document =
      '{ claim(id: "claim:ibtimes-2016-08.rotheram-pps", knownAt: "2020-01-01T00:00:00Z") { gist } }';
    expect(expectNoGraphQLErrors(await test.query(document)).claim).toBeNull();
  });
});
