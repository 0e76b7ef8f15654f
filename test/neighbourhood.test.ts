import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../src/claims/entity.js';
import { recordFacts } from '../src/record/facts.js';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, quill, said } from './support/facts.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

interface Around {
  readonly center: { id: string };
  readonly nodes: {
    node: { id: string; name: string };
    distance: number;
    alliances: number;
    degree: number;
    party: { id: string } | null;
    rank: number;
  }[];
  readonly relationships: {
    relationship: { id: string; type: string; from: { id: string }; to: { id: string } };
    disputed: boolean;
    claims: { id: string }[];
  }[];
  readonly totals: { type: string; stance: string; count: number; shown: number }[];
  readonly totalCount: number;
}

const whole = `center { id }
  nodes { node { id name } distance alliances degree party { id } rank }
  relationships { disputed claims { id } relationship { id type status valid certainty disputed from { id } to { id } } }
  totals { type stance count shown } totalCount`;

const ask = (variables: Record<string, unknown>, selection = whole) =>
  test.query(
    `query ($of: ID!, $depth: Int! = 1, $limit: Int! = 50, $through: [RelationshipType!], $asOf: EDTF, $knownAt: DateTime) {
      neighbourhood(of: $of, depth: $depth, limit: $limit, through: $through, asOf: $asOf, knownAt: $knownAt) { ${selection} } }`,
    variables,
  );
const around = async (variables: Record<string, unknown>): Promise<Around> =>
  expectNoGraphQLErrors(await ask(variables)).neighbourhood;
const idsOf = ({ nodes }: Around) => nodes.map(({ node }) => node.id);

// Reaches past every record, so that it is ranked by us from the claims and not by Neo4j.
const later = '2027-01-01T00:00:00Z';

describe('around someone of the seed', () => {
  it('has the centre first, then all that is one hop away', async () => {
    const found = await around({ of: 'jeremy-corbyn' });
    expect(found.center.id).toBe('person:jeremy-corbyn');
    expect(found.nodes[0]).toMatchObject({ node: found.center, distance: 0, party: { id: 'party:labour' } });
    expect(found.nodes.slice(1).every(({ distance }) => distance === 1)).toBe(true);
    expect(found.totalCount).toBe(found.nodes.length - 1);
    expect(found.totals).toContainEqual({ type: 'ALLY_OF', stance: 'STATED', count: 1, shown: 1 });
    expect(found.totals.every(({ count, shown }) => count === shown)).toBe(true);
  });

  it.each([1, 2, 3])(
    'drops no relationship between two nodes that are shown, %i hops away',
    async (depth) => {
      const found = await around({ of: 'person:steve-rotheram', depth, limit: 40 });
      const ids = new Set(idsOf(found));
      const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity {
      relationships(first: 100) { edges { node { id from { id } to { id } } } } } } }`;
      const { nodes } = expectNoGraphQLErrors(await test.query(document, { ids: [...ids] }));
      const all: Around['relationships'][number]['relationship'][] = nodes.flatMap(
        (one: { relationships: { edges: { node: never }[] } }) =>
          one.relationships.edges.map(({ node }) => node),
      );
      const between = all.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id)).map(({ id }) => id);
      expect(found.relationships.map(({ relationship }) => relationship.id)).toEqual(
        [...new Set(between)].sort(),
      );
    },
  );

  it('is ranked by falling rank, and nearer nodes come before farther ones', async () => {
    const { nodes } = await around({ of: 'steve-rotheram', depth: 3 });
    expect(new Set(nodes.map(({ distance }) => distance))).toEqual(new Set([0, 1, 2, 3]));
    const places = nodes.map(({ rank, node }) => [-rank, node.id] as const);
    expect(places).toEqual([...places].sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)));
    expect(nodes.map(({ distance }) => distance)).toEqual(nodes.map(({ distance }) => distance).sort());
  });

  it('keeps to the types that are asked for', async () => {
    const through = ['ALLY_OF', 'PPS_TO'];
    const found = await around({ of: 'steve-rotheram', depth: 2, through });
    for (const { relationship } of found.relationships) expect(through).toContain(relationship.type);
    expect(found.totals.map(({ type, stance }) => [type, stance])).toEqual([
      ['ALLY_OF', 'STATED'],
      ['PPS_TO', 'STATED'],
    ]);
  });

  it('leaves out at a date what does not hold then, save who held a role before', async () => {
    const now = await around({ of: 'luciana-berger', asOf: '2016-08-11' });
    const before = await around({ of: 'luciana-berger', asOf: '1990' });
    expect(now.relationships.map(({ relationship }) => relationship)).toContainEqual(
      expect.objectContaining({ status: 'FORMER', certainty: 'CERTAIN' }),
    );
    expect(before.relationships.length).toBeLessThan(now.relationships.length);
  });

  it.each([
    {},
    { depth: 2 },
    { depth: 3, limit: 9 },
    { depth: 3, limit: 5000 },
    { depth: 2, asOf: '2016-08-11' },
    { depth: 2, asOf: '2016-06' },
    { depth: 2, asOf: '1990' },
    { depth: 2, asOf: '2030' },
    { depth: 2, through: ['ALLY_OF', 'SUPPORTS', 'MEMBER_OF', 'HOLDS'] },
  ])('is the same from the graph as from the claims, for %j', async (given) => {
    for (const of of ['jeremy-corbyn', 'luciana-berger', 'party:labour', 'role:mayor-of-liverpool']) {
      expect(await around({ of, ...given })).toEqual(await around({ of, ...given, knownAt: later }));
    }
  });

  it('is empty before anything was recorded', async () => {
    const found = await around({ of: 'jeremy-corbyn', knownAt: '2020-01-01T00:00:00Z' });
    expect(idsOf(found)).toEqual(['person:jeremy-corbyn']);
    expect(found).toMatchObject({ relationships: [], totals: [], totalCount: 0 });
  });
});

it.each([
  [{ of: 'nobody' }, 'NOT_FOUND'],
  [{ of: 'person:nobody' }, 'NOT_FOUND'],
  [{ of: 'jeremy-corbyn', depth: 0 }, 'BAD_USER_INPUT'],
  [{ of: 'jeremy-corbyn', depth: 4 }, 'BAD_USER_INPUT'],
  [{ of: 'jeremy-corbyn', limit: 0 }, 'BAD_USER_INPUT'],
  [{ of: 'jeremy-corbyn', limit: 5001 }, 'BAD_USER_INPUT'],
  [{ of: 'jeremy-corbyn', through: [] }, 'BAD_USER_INPUT'],
])('%j fails with %s', async (given, code) => {
  expect(codesOf(await ask(given))).toEqual([code]);
});

it('reads only what is asked for', async () => {
  const ran = async (selection: string) => {
    test.statements();
    expectNoGraphQLErrors(await ask({ of: 'person:jeremy-corbyn' }, selection));
    return test.statements().sort();
  };
  expect(await ran('center { name }')).toEqual(['neighbourhood.shown']);
  expect(await ran('totalCount')).toEqual(['neighbourhood.shown', 'neighbourhood.totals']);
  expect(await ran('nodes { node { name } party { name } rank degree }')).toEqual([
    'neighbourhood.around',
    'neighbourhood.shown',
  ]);
  const dated = 'relationships { disputed relationship { id type stance status certainty } }';
  expect(await ran(dated)).toEqual(['neighbourhood.around', 'neighbourhood.shown']);
  expect(await ran('relationships { relationship { hedges basis } claims { gist } }')).toEqual([
    'claim.byIds',
    'neighbourhood.around',
    'neighbourhood.shown',
  ]);
});

describe('around a hub', () => {
  const allies = 300;
  const id = (number: number) => `person:quill-${String(number).padStart(3, '0')}`;
  const others = Array.from({ length: allies }, (_, index) => id(index + 1));

  /** Two articles and a copy of the first: who is hedged, denied, told of by both, by the copy, or has more ties. */
  function hub(): Facts {
    const [one, two, copy] = [
      said('one', ...others.map((object, index) => ally(object, index))),
      said('two', ally(id(20), 1), ally(id(30), 1), ...[41, 42, 43].map((to) => ally(id(to), 1, id(40)))),
      said('copy', ally(id(10), 1), ally(id(20), 1)),
    ];
    const copied = copy.articles.map(({ article, claims }) => ({
      article: { ...article, copyOf: 'article:quill-one' },
      claims: claims.map((claim) => ({ ...claim, origin: 'article:quill-one' })),
    }));
    return {
      sources: one.sources,
      entities: ['person:quill-hub', ...others].map((each) => quill('Person', each.slice('person:'.length))),
      articles: [...one.articles, ...two.articles, ...copied],
    };
  }
  const ally = (object: string, index: number, subject = 'person:quill-hub') => ({
    subject,
    object,
    ...(index === 99 ? { hedges: ['OPINION' as const] } : {}),
    ...(index === 199 ? { polarity: 'DENIED' as const } : {}),
  });

  beforeAll(async () => {
    await recordFacts(test.graph, hub());
  });
  afterAll(forgetQuills);

  describe.each([null, later])('as known at %s', (knownAt) => {
    const of = 'quill-hub';

    it('gives the best stated first: by independent articles, then by degree, then by id', async () => {
      const found = await around({ of, knownAt, limit: 6 });
      // 20 and 30 are in two articles; the copy tells nothing new of 10; 40 has three more allies, and they have one.
      expect(idsOf(found).slice(1)).toEqual([20, 30, 40, 41, 42, 43].map(id));
      expect(found.nodes[1]?.rank).toBeCloseTo(8.02 + 0.01 / 2, 10);
      expect(found.nodes[3]).toMatchObject({ degree: 4, alliances: 4 });
      expect(found.relationships).toHaveLength(6 + 3);
    });

    it('gives hedged ones after those stated outright, and denied ones last', async () => {
      const found = await around({ of, knownAt, limit: allies });
      expect(idsOf(found).slice(-2)).toEqual([id(100), id(200)]);
    });

    it('tells how many there are in all', async () => {
      const { totals, totalCount, nodes } = await around({ of, knownAt, limit: 10 });
      expect(totals).toEqual([
        { type: 'ALLY_OF', stance: 'STATED', count: allies - 2, shown: 10 },
        { type: 'ALLY_OF', stance: 'HEDGED', count: 1, shown: 0 },
        { type: 'ALLY_OF', stance: 'DENIED', count: 1, shown: 0 },
      ]);
      expect(totalCount).toBe(allies);
      expect(nodes).toHaveLength(11);
      expect(nodes[0]).toMatchObject({ degree: allies, alliances: allies - 2 });
    });

    it('goes a hop farther only where those nearer leave room', async () => {
      const near = await around({ of: id(41), knownAt, depth: 2, limit: 2 });
      expect(near.nodes.map(({ distance }) => distance)).toEqual([0, 1, 1]);
      const far = await around({ of: id(41), knownAt, depth: 3, limit: 1000 });
      expect(far.nodes).toHaveLength(allies + 1);
      expect(new Set(idsOf(far)).size).toBe(allies + 1);
    });
  });
});
