import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFacts } from '../src/record/facts.js';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, quill, said } from './support/facts.js';

const toC = { object: 'person:quill-c' };
const holds = { predicate: 'HOLDS_ROLE', object: 'role:quill-chair', status: 'HOLDER' } as const;
const contest = 'contest:quill-vote';

const told = said(
  'life',
  { valid: '2014-03/2015' },
  { predicate: 'SUPPORTS', valid: '/2013' },
  { predicate: 'OPPOSES', ...toC, valid: '2014-03-09~/', hedges: ['OPINION'] },
  { predicate: 'PRAISED', ...toC },
  { ...holds, valid: '2012/2013' },
  { ...holds, valid: '2016/', recorded: '2026-05-01T00:00:00Z' },
  { predicate: 'WON', object: contest },
  { predicate: 'CONTESTED', object: contest, valid: '2011' },
  {
    predicate: 'HELD_ON',
    subject: contest,
    object: null,
    literal: { value: '2015-05-07', unit: 'date', bound: 'EXACT' },
  },
);
const facts = {
  ...told,
  entities: [
    ...told.entities,
    quill('Role', 'quill-chair', { kind: 'OTHER', seats: 1 }),
    quill('Contest', 'quill-vote', { kind: 'PARTY_ELECTION' }),
    quill('Role', 'quill-a', { kind: 'OTHER' }),
  ],
};

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
  await recordFacts(test.graph, facts);
  await recordFacts(test.graph, said('denial', { polarity: 'DENIED', valid: '2014-06-01/2014-06-30' }));
});
afterAll(async () => {
  await forgetQuills();
  await test.close();
});

const document = `query ($of: ID!, $kinds: [TimelineKind!], $dated: Boolean, $asOf: EDTF, $knownAt: DateTime,
  $first: Int, $after: String, $last: Int, $before: String) {
  timeline(of: $of, kinds: $kinds, dated: $dated, asOf: $asOf, knownAt: $knownAt,
    first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor node {
      __typename valid dated certainty disputed evidenceUpTo bounds { possibleFrom } claims { id }
      ... on TimelineRole { relationship { type stance status } other { id } }
      ... on TimelineTie { relationship { type stance status } other { id } }
      ... on TimelineContest { relationship { type stance status } other { id } contest { id heldOn } }
      ... on TimelineDispute { dispute { kind about { id } } }
    } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Entry {
  readonly __typename: string;
  readonly valid: string;
  readonly dated: boolean;
  readonly certainty: string;
  readonly disputed: boolean;
  readonly claims: readonly { readonly id: string }[];
  readonly relationship?: { readonly type: string; readonly stance: string; readonly status: string | null };
}

const pageOf = async (variables: object) =>
  expectNoGraphQLErrors(await test.query(document, { of: 'person:quill-a', ...variables })).timeline;
const entries = async (variables: object = {}): Promise<Entry[]> =>
  (await pageOf({ first: 100, ...variables })).edges.map(({ node }: { node: Entry }) => node);
const inShort = ({ __typename, valid, relationship }: Entry) =>
  [__typename.replace('Timeline', ''), relationship?.type, valid].filter((one) => one).join(' ');

const all = [
  'Contest CONTESTED 2011',
  'Role HOLDS 2012/2013',
  'Tie SUPPORTS /2013',
  'Tie ALLY_OF 2014-03/2015',
  'Tie OPPOSES 2014-03-09~/',
  'Tie ALLY_OF 2014-06-01/2014-06-30',
  'Dispute 2014-06-01/2014-06-30',
  'Contest WON 2015-05-07',
  'Role HOLDS 2016/',
  'Tie PRAISED /',
];

describe('a timeline', () => {
  it('has roles, ties, contests and disputes in order of time, what is undated last', async () => {
    const found = await entries();
    expect(found.map(inShort)).toEqual(all);
    expect(found.map(({ dated }) => dated)).toEqual(all.map((_, index) => index < all.length - 1));
    for (const { claims } of found) expect(claims.length).toBeGreaterThan(0);
  });

  it('is the same page by page from either end', async () => {
    const whole = (await pageOf({ first: 100 })).edges;
    const [forwards, backwards]: (typeof whole)[] = [[], []];
    for (let cursor: string | null = null, more = true; more; ) {
      const { edges, pageInfo, totalCount } = await pageOf({ first: 3, after: cursor });
      forwards.push(...edges);
      expect(totalCount).toBe(all.length);
      [cursor, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    for (let cursor: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await pageOf({ last: 4, before: cursor });
      backwards.unshift(...edges);
      [cursor, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(forwards).toEqual(whole);
    expect(backwards).toEqual(whole);
  });

  it('has only the kinds, or only what is dated or not, where that is asked for', async () => {
    const short = async (variables: object) => (await entries(variables)).map(inShort);
    expect(await short({ kinds: ['ROLE', 'CONTEST'] })).toEqual(
      all.filter((one) => /Role|Contest/.test(one)),
    );
    expect(await short({ kinds: ['DISPUTE'] })).toEqual(['Dispute 2014-06-01/2014-06-30']);
    expect(await short({ dated: false })).toEqual(['Tie PRAISED /']);
    expect(await short({ dated: true, kinds: ['TIE'] })).toEqual(
      all.filter((one) => one.startsWith('Tie') && !one.endsWith(' /')),
    );
  });

  it('tells how it is stated, disputed, and whether it holds at the date', async () => {
    const at = async (asOf: string | null) => {
      const found = await entries({ asOf });
      return Object.fromEntries(
        found.map((one) => [inShort(one), [one.certainty, one.relationship?.stance ?? '', one.disputed]]),
      );
    };
    const during = await at('2014-06-15');
    expect(during['Tie ALLY_OF 2014-03/2015']).toEqual(['CERTAIN', 'STATED', true]);
    expect(during['Tie ALLY_OF 2014-06-01/2014-06-30']).toEqual(['CERTAIN', 'DENIED', true]);
    expect((await at('2014-05'))['Dispute 2014-06-01/2014-06-30']).toEqual(['CERTAIN', '', true]);
    expect(during['Dispute 2014-06-01/2014-06-30']).toEqual(['CERTAIN', '', true]);
    expect(during['Tie SUPPORTS /2013']).toEqual(['NOT', 'STATED', false]);
    expect(during['Tie OPPOSES 2014-03-09~/']).toEqual(['CERTAIN', 'HEDGED', false]);
    expect(during['Contest WON 2015-05-07']).toEqual(['NOT', 'STATED', false]);
    const after = await at('2016-08-11');
    expect(after['Contest WON 2015-05-07']).toEqual(['CERTAIN', 'STATED', false]);
    const [first] = (await entries({ asOf: '2016-08-11', kinds: ['ROLE'] })).map(
      ({ relationship }) => relationship,
    );
    expect(first).toMatchObject({ type: 'HOLDS', status: 'FORMER' });
  });

  it('is as it was known', async () => {
    const before = await entries({ knownAt: '2026-03-01T00:00:00Z' });
    expect(before.map(inShort)).toEqual(all.filter((one) => one !== 'Role HOLDS 2016/'));
    expect(await entries({ knownAt: '2027-01-01T00:00:00Z' })).toEqual(await entries());
    expect(await entries({ knownAt: '2025-01-01T00:00:00Z' })).toEqual([]);
  });

  it('dates a contest by the day on which it is held, with the claim that says so', async () => {
    const [contested, won] = await entries({ kinds: ['CONTEST'] });
    expect(won).toMatchObject({ contest: { id: contest, heldOn: '2015-05-07' }, other: { id: contest } });
    expect(won?.claims.map(({ id }) => id)).toEqual(['claim:quill-life-6', 'claim:quill-life-8']);
    expect(contested?.claims.map(({ id }) => id)).toEqual(['claim:quill-life-7']);
    const own = await entries({ of: 'quill-vote' });
    expect(own.map((one) => [inShort(one), (one as Entry & { other: object }).other])).toEqual([
      ['Contest CONTESTED 2011', { id: 'person:quill-a' }],
      ['Contest WON 2015-05-07', { id: 'person:quill-a' }],
    ]);
  });

  it('takes an id or a slug that one node has', async () => {
    expect((await entries({ of: 'quill-chair' })).map(inShort)).toEqual([
      'Role HOLDS 2012/2013',
      'Role HOLDS 2016/',
    ]);
    const ambiguous = await test.query(document, { of: 'quill-a' });
    expect(codesOf(ambiguous)).toEqual(['AMBIGUOUS']);
    expect(ambiguous.errors?.[0]?.message).toContain('person:quill-a, role:quill-a');
    for (const of of ['quill-nobody', 'person:quill-nobody'])
      expect(codesOf(await test.query(document, { of }))).toEqual(['NOT_FOUND']);
  });

  it('refuses a cursor of another list', async () => {
    const { pageInfo } = expectNoGraphQLErrors(
      await test.query('{ disputes(first: 1) { pageInfo { endCursor } } }'),
    ).disputes;
    expect(codesOf(await test.query(document, { of: 'person:quill-a', after: pageInfo.endCursor }))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

it.each([null, '2027-01-01T00:00:00Z'])(
  'the seed has a timeline of Berger, as known at %s',
  async (knownAt) => {
    const found = await entries({ of: 'luciana-berger', dated: true, asOf: '2016-08-11', knownAt });
    expect(found.map(inShort).slice(0, 3)).toEqual([
      'Role RESIGNED_FROM 2016-06',
      'Role HOLDS /2016-06',
      'Dispute /2016-06',
    ]);
    expect(found.slice(0, 3).map(({ disputed, certainty }) => [disputed, certainty])).toEqual([
      [false, 'CERTAIN'],
      [true, 'CERTAIN'],
      [true, 'CERTAIN'],
    ]);
  },
);

it('takes as many statements however long it is', async () => {
  for (const of of ['person:quill-a', 'party:labour', 'person:jeremy-corbyn']) {
    test.statements();
    await pageOf({ of, first: 100 });
    expect(test.statements().length, of).toBeLessThanOrEqual(14);
  }
});
