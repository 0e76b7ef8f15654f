import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../src/claims/claim.js';
import { recordFacts } from '../src/record/facts.js';
import type { Context } from '../src/resolvers/context.js';
import { disputesThen } from '../src/resolvers/dispute-list.js';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, said } from './support/facts.js';

const denied = { polarity: 'DENIED' } as const;
const withdrawn = { withdrawn: '2026-03-01T00:00:00Z', withdrawnBy: 'curator', withdrawnWhy: 'misread' };
const toC = { object: 'person:quill-c' };

/** Two articles at odds about some ties of the quills, one of which was given up in March. */
const facts = [
  said('one', {}, { predicate: 'SUPPORTS' }, { predicate: 'OPPOSES', ...toC, ...withdrawn }),
  said('two', denied, { predicate: 'SUPPORTS', ...denied }, { predicate: 'OPPOSES', ...toC, ...denied }),
  said('three', denied),
];

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
  for (const one of facts) await recordFacts(test.graph, one);
});
afterAll(async () => {
  await forgetQuills();
  await test.close();
});

const document = `query ($filter: DisputeFilter, $direction: OrderDirection! = ASC, $asOf: EDTF, $knownAt: DateTime,
  $first: Int, $after: String, $last: Int, $before: String) {
  page: disputes(filter: $filter, direction: $direction, asOf: $asOf, knownAt: $knownAt,
    first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor predicate node { id kind predicate type concerns { id } sides { claims { id predicate article { id } } } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly predicate: string;
  readonly type: string | null;
  readonly concerns: readonly { readonly id: string }[];
  readonly sides: readonly {
    readonly claims: readonly (Pick<Claim, 'id' | 'predicate'> & { article: { id: string } })[];
  }[];
}

const pageOf = async (variables: object) =>
  expectNoGraphQLErrors(await test.query(document, { ...variables })).page;

/** All pages from one end; in the order of the list. */
async function walk(variables: object, size = 100, backwards = false): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const place = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
    const { edges, pageInfo, totalCount } = await pageOf({ ...variables, ...place });
    const nodes = edges.map(({ node }: { node: Listed }) => node);
    if (backwards) found.unshift(...nodes);
    else found.push(...nodes);
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    if (!more) expect(totalCount).toBe(found.length);
  }
  return found;
}

const ids = (found: readonly Listed[]) => found.map(({ id }) => id);
const claimsOf = ({ sides }: Listed) => sides.flatMap(({ claims }) => claims);
const inArticle = (slug: string) => (one: Listed) =>
  claimsOf(one).some(({ article }) => article.id === `article:${slug}`);

const cases: readonly (readonly [object, (one: Listed) => boolean])[] = [
  [{}, () => true],
  [{ kind: ['POLARITY', 'COMPUTED'] }, ({ kind }) => kind === 'POLARITY' || kind === 'COMPUTED'],
  [{ kind: ['SPELL', 'SPELL'] }, ({ kind }) => kind === 'SPELL'],
  [{ kind: [] }, () => false],
  [
    { predicate: ['ALLY_OF', 'VOTES'] },
    (one) => claimsOf(one).some(({ predicate }) => /ALLY_OF|VOTES/.test(predicate)),
  ],
  [{ type: ['SUPPORTS', 'HOLDS'] }, ({ type }) => type === 'SUPPORTS' || type === 'HOLDS'],
  [{ type: ['PPS_TO'] }, () => false],
  [{ kind: ['POLARITY'], type: ['SUPPORTS'] }, ({ type }) => type === 'SUPPORTS'],
  [{ article: 'quill-two' }, inArticle('quill-two')],
  [{ article: 'article:ibtimes-2016-08' }, inArticle('ibtimes-2016-08')],
  [
    { article: 'quill-three', about: 'person:quill-b' },
    ({ predicate, id }) => predicate === 'ALLY_OF' && id.includes('quill'),
  ],
  [{ about: 'person:quill-a' }, ({ id }) => id.includes('quill')],
  [
    { about: 'person:quill-a', predicate: ['SUPPORTS'] },
    ({ id, predicate }) => id.includes('quill') && predicate === 'SUPPORTS',
  ],
  [
    { about: 'contest:labour-liverpool-selection-2016', kind: ['COMPUTED'] },
    ({ kind }) => kind === 'COMPUTED',
  ],
  [{ about: 'person:nobody' }, () => false],
];

describe.each(cases)('disputes with %j', (filter, fits) => {
  it('are those of all that meet it, from either end, both ways', async () => {
    const expected = ids((await walk({})).filter(fits)).sort();
    expect(ids(await walk({ filter }))).toEqual(expected);
    expect(ids(await walk({ filter }, 2))).toEqual(expected);
    expect(ids(await walk({ filter }, 2, true))).toEqual(expected);
    const turned = { filter, direction: 'DESC' };
    expect(ids(await walk(turned, 3))).toEqual([...expected].reverse());
    expect(ids(await walk(turned, 3, true))).toEqual([...expected].reverse());
  });
});

it('are as many as the graph holds, counted only where that is asked for', async () => {
  const { stats } = expectNoGraphQLErrors(await test.query('{ stats { disputes } }'));
  expect((await walk({})).length).toBe(stats.disputes);
  test.statements();
  await test.query('{ disputes(first: 2) { edges { cursor } } }');
  expect(test.statements()).toEqual(['dispute.pageForwards', 'dispute.byIds']);
  await test.query('{ disputes(first: 2) { totalCount } }');
  expect(test.statements()).toContain('stats.nodes');
  await test.query('{ disputes(first: 2, filter: { kind: [SPELL] }) { totalCount } }');
  expect(test.statements()).toContain('dispute.counts');
});

describe('as of an earlier record', () => {
  const about = 'person:quill-a';

  it('are found again among what stood then', async () => {
    const then = await walk({ filter: { about }, knownAt: '2026-02-01T00:00:00Z' });
    expect(then.map(({ predicate }) => predicate).sort()).toEqual(['ALLY_OF', 'OPPOSES', 'SUPPORTS']);
    const now = await walk({ filter: { about } });
    expect(now.map(({ predicate }) => predicate).sort()).toEqual(['ALLY_OF', 'SUPPORTS']);
    expect(await walk({ filter: { about }, knownAt: '2027-01-01T00:00:00Z' })).toEqual(now);
    expect(await walk({ filter: { about }, knownAt: '2025-01-01T00:00:00Z' })).toEqual([]);
  });

  it.each([
    { article: 'quill-two', type: ['OPPOSES'] },
    { article: 'quill-two', about: 'person:quill-c' },
  ])('with %j too', async (filter) => {
    const then = await walk({ filter, knownAt: '2026-02-01T00:00:00Z' }, 1);
    expect(then.map(({ predicate }) => predicate)).toEqual(['OPPOSES']);
    expect(await walk({ filter })).toEqual([]);
  });

  it('are found again in the whole record', async () => {
    const named = async (knownAt: string | null) => (await walk({ knownAt }, 2)).map(({ id }) => id).sort();
    const now = await named(null);
    expect(await named('2027-01-01T00:00:00Z')).toEqual(now);
    const then = await walk({ filter: { type: ['OPPOSES'] }, knownAt: '2026-02-01T00:00:00Z' });
    expect(then.map(({ concerns }) => concerns.map(({ id }) => id))).toContainEqual(
      expect.arrayContaining([about]),
    );
    expect(now).not.toEqual(expect.arrayContaining(then.map(({ id }) => id)));
    expect(await named('2025-01-01T00:00:00Z')).toEqual([]);
  });

  it('are not looked for among more claims than can be read', async () => {
    const loaders = {
      relationships: () => ({ disputes: {} }),
      counts: async () => new Map([['Claim', 10_001]]),
    };
    const asked = disputesThen({ loaders } as unknown as Context, {
      asOf: null,
      knownAt: '2026-02-01T00:00:00Z',
    });
    await expect(asked).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      mend: expect.stringContaining('`about`'),
    });
  });
});

describe('a dispute', () => {
  const fields = `about { id } concerns { id } predicate type undecided favours { value reason }
    sides { value favoured corroborated independentSources reliability publishers { name } articles { id }
      claims { rank rankReason certainty } }`;
  const first = async (about: string, filter: object = {}, moment: object = {}) => {
    const list = `query ($filter: DisputeFilter, $asOf: EDTF, $knownAt: DateTime) {
      disputes(filter: $filter, asOf: $asOf, knownAt: $knownAt) { edges { predicate node { ${fields} } } } }`;
    const data = expectNoGraphQLErrors(await test.query(list, { filter: { about, ...filter }, ...moment }));
    return data.disputes.edges[0];
  };

  it.each([null, '2027-01-01T00:00:00Z'])(
    'shows who says what, and how well it is borne out, as known at %s',
    async (knownAt) => {
      const { node, predicate } = await first('person:quill-b', { predicate: ['ALLY_OF'] }, { knownAt });
      expect(predicate).toBe('ALLY_OF');
      const quill = { publishers: [{ name: 'Quill' }], reliability: 'B' };
      expect(node).toMatchObject({
        about: { id: 'person:quill-a' },
        concerns: [{ id: 'person:quill-a' }, { id: 'person:quill-b' }],
        type: 'ALLY_OF',
        favours: { value: 'DENIED', reason: 'more independent sources state it' },
        undecided: null,
        sides: [
          {
            value: 'ASSERTED',
            favoured: false,
            corroborated: false,
            independentSources: 1,
            articles: [{ id: 'article:quill-one' }],
            ...quill,
          },
          {
            value: 'DENIED',
            favoured: true,
            corroborated: true,
            independentSources: 2,
            articles: [{ id: 'article:quill-three' }, { id: 'article:quill-two' }],
            ...quill,
          },
        ],
      });
    },
  );

  it('says why none is favoured', async () => {
    const { node } = await first('person:quill-b', { type: ['SUPPORTS'] });
    expect(node.favours).toBeNull();
    expect(node.undecided).toContain('equal');
    const computed = await first('person:steve-rotheram', { kind: ['COMPUTED'] });
    expect(computed.node).toMatchObject({ favours: null, predicate: 'VOTE_SHARE', type: null });
    expect(computed.node.undecided).toContain('assumption');
    expect(computed.node.concerns).toEqual([
      { id: 'person:steve-rotheram' },
      { id: 'contest:labour-liverpool-selection-2016' },
    ]);
  });

  it('names the role over which its sources differ, and the publisher of each side', async () => {
    const { node } = await first('person:luciana-berger');
    expect(node.concerns.map(({ id }: { id: string }) => id)).toEqual([
      'person:luciana-berger',
      'role:shadow-minister-for-mental-health',
    ]);
    expect(node.sides.map(({ publishers }: { publishers: object[] }) => publishers)).toEqual([
      [{ name: 'IBTimes UK' }],
      [{ name: 'Business Insider' }],
    ]);
  });

  it('has claims that hold, or do not, at the date', async () => {
    const certainties = async (asOf: string) => {
      const { node } = await first('person:luciana-berger', {}, { asOf });
      return node.sides.map(({ claims }: { claims: { certainty: string }[] }) =>
        claims.map(({ certainty }) => certainty),
      );
    };
    expect(await certainties('2016-08-11')).toEqual([['NOT'], ['CERTAIN']]);
    expect(await certainties('2016-06-10')).toEqual([['POSSIBLE'], ['POSSIBLE']]);
  });
});
