import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../src/claims/claim.js';
import { openArchive } from '../src/exchange/archive.js';
import { recordFacts } from '../src/record/facts.js';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, said } from './support/facts.js';
import { sha256 } from './support/seed.js';

const text = 'Ann backs Bo 🗳. Bo is said to be no ally of hers. Café owners cheer.';
const passageOf = (words: string, own: Partial<Claim['passages'][number]> = {}) => {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { start, end: start + Array.from(words).length, digest: sha256(words), ...own };
};

let test: TestApi;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'alliances-article-'));
  await writeFile(join(dir, 'story.txt'), text);
  test = await testApi({ archive: await openArchive(dir) });
  const facts = said(
    'story',
    { predicate: 'ENDORSED' },
    {
      predicate: 'ALLY_OF',
      polarity: 'DENIED',
      hedges: ['ANONYMOUS_SOURCE'],
      passages: [passageOf('no ally')],
    },
    { predicate: 'SUPPORTS', passages: [passageOf('cheer'), passageOf('backs Bo')] },
    {
      predicate: 'PRAISED',
      passages: [passageOf('backs Bo')],
      rank: 'PREFERRED',
      rankReason: 'It is the more exact.',
      ranked: '2026-02-01T00:00:00Z',
    },
    {
      predicate: 'OPPOSES',
      passages: [passageOf('Ann')],
      withdrawn: '2026-03-01T00:00:00Z',
      withdrawnBy: 'curator',
      withdrawnWhy: 'misread',
    },
  );
  const version = sha256(text);
  const articles = facts.articles.map(({ article, claims }) => ({
    article: { ...article, versions: [{ sha256: version, characters: Array.from(text).length }] },
    claims: claims.map((claim) => ({ ...claim, version })),
  }));
  await recordFacts(test.graph, { ...facts, articles });
});
afterAll(async () => {
  await forgetQuills();
  await test.close();
  await rm(dir, { recursive: true });
});

const claimsOf = async (id: string, args: string, fields: string, knownAt: string | null = null) => {
  const document = `query ($id: ID!, $knownAt: DateTime) { article(id: $id, knownAt: $knownAt) { claims(${args}) {
    totalCount edges { cursor node { id ${fields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } } }`;
  return expectNoGraphQLErrors(await test.query(document, { id, knownAt })).article.claims;
};
const predicates = ({ edges }: { edges: { node: { predicate: string } }[] }) =>
  edges.map(({ node }) => node.predicate);

describe('the claims of an article', () => {
  it('come in the order of the text, what gives no passage last', async () => {
    const page = await claimsOf('quill-story', 'first: 10', 'predicate');
    expect(predicates(page)).toEqual(['SUPPORTS', 'PRAISED', 'ALLY_OF', 'ENDORSED']);
    expect(page.totalCount).toBe(4);
  });

  it('are told with those that were withdrawn where that is asked for, or before they were', async () => {
    const all = ['OPPOSES', 'SUPPORTS', 'PRAISED', 'ALLY_OF', 'ENDORSED'];
    expect(predicates(await claimsOf('quill-story', 'withdrawn: true', 'predicate'))).toEqual(all);
    const early = await claimsOf('quill-story', 'first: 10', 'predicate', '2026-02-15T00:00:00Z');
    expect(predicates(early)).toEqual(all);
  });

  it('tell each how it is ranked and why, how it is hedged, and whether it denies', async () => {
    const { edges } = await claimsOf('quill-story', 'first: 10', 'rank rankReason hedges polarity');
    expect(edges.slice(1, 3).map(({ node: { id, ...own } }: { node: { id: string } }) => own)).toEqual([
      { rank: 'PREFERRED', rankReason: 'It is the more exact.', hedges: [], polarity: 'ASSERTED' },
      { rank: 'NORMAL', rankReason: null, hedges: ['ANONYMOUS_SOURCE'], polarity: 'DENIED' },
    ]);
    const early = await claimsOf('quill-story', 'first: 10', 'rank rankReason', '2026-01-15T00:00:00Z');
    for (const { node } of early.edges) expect(node).toMatchObject({ rank: 'NORMAL', rankReason: null });
  });

  it.each(['ibtimes-2016-08', 'business-insider-2016-08'])(
    'of %s are the same page by page from either end',
    async (slug) => {
      const fields = 'passages { start }';
      const count = (await claimsOf(slug, 'first: 1', '')).totalCount;
      const forwards: { node: { id: string; passages: { start: number }[] } }[] = [];
      const backwards: typeof forwards = [];
      for (let after = ''; forwards.length < count; ) {
        const { edges, pageInfo } = await claimsOf(slug, `first: 13${after}`, fields);
        forwards.push(...edges);
        expect(pageInfo.hasNextPage).toBe(forwards.length < count);
        after = `, after: "${pageInfo.endCursor}"`;
      }
      for (let before = ''; backwards.length < count; ) {
        const { edges, pageInfo } = await claimsOf(slug, `last: 13${before}`, fields);
        backwards.unshift(...edges);
        expect(pageInfo.hasPreviousPage).toBe(backwards.length < count);
        before = `, before: "${pageInfo.startCursor}"`;
      }
      expect(backwards).toEqual(forwards);
      expect(new Set(forwards.map(({ node }) => node.id)).size).toBe(count);
      const starts = forwards.map(({ node }) => Math.min(...node.passages.map(({ start }) => start)));
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const all = `query ($article: ID!) { claims(filter: { article: $article }) { totalCount } }`;
      const { claims } = expectNoGraphQLErrors(await test.query(all, { article: slug }));
      expect(claims.totalCount).toBe(count);
    },
  );
});

describe('the context of a passage', () => {
  const contextsOf = (args = '') =>
    claimsOf('quill-story', 'first: 10', `passages { quote context${args} { exact prefix suffix } }`);

  it('is what stands beside it in the text', async () => {
    const { edges } = await contextsOf();
    const [both, , denied, none] = edges.map(({ node }: { node: { passages: object[] } }) => node.passages);
    expect(none).toEqual([]);
    expect(denied).toEqual([
      {
        quote: 'no ally',
        context: {
          exact: 'no ally',
          prefix: text.slice(0, text.indexOf('no ally')),
          suffix: ' of hers. Café owners cheer.',
        },
      },
    ]);
    expect(both[0].context).toMatchObject({ exact: 'cheer', suffix: '.' });
    expect(both[1].context).toMatchObject({ exact: 'backs Bo', prefix: 'Ann ' });
  });

  it('is as wide as asked for', async () => {
    const { edges } = await contextsOf('(characters: 2)');
    expect(edges[0].node.passages[1].context).toEqual({ exact: 'backs Bo', prefix: 'n ', suffix: ' 🗳' });
    const bare = await contextsOf('(characters: 0)');
    expect(bare.edges[0].node.passages[1].context).toEqual({ exact: 'backs Bo', prefix: '', suffix: '' });
  });

  it('is null without the text', async () => {
    const { edges } = await claimsOf('ibtimes-2016-08', 'first: 1', 'passages { quote context { exact } }');
    expect(edges[0].node.passages[0]).toEqual({ quote: null, context: null });
  });

  it.each([-1, 501])('of %i characters is refused', async (characters) => {
    const document = `{ article(id: "quill-story") { claims { edges { node { passages { context(characters: ${characters}) { exact } } } } } } }`;
    const reply = await test.query(document);
    expect(new Set(codesOf(reply))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});

it('tells whether a claim holds at the date', async () => {
  const document = `query ($asOf: EDTF) { claim(id: "claim:quill-story-2", asOf: $asOf) { certainty } }`;
  const at = async (asOf: string | null) =>
    expectNoGraphQLErrors(await test.query(document, { asOf })).claim.certainty;
  expect(await at(null)).toBe('CERTAIN');
  expect(await at('2016-08-30')).toBe('CERTAIN');
  expect(await at('2016-08-01')).toBe('POSSIBLE');
  expect(await at('2017')).toBe('UNKNOWN');
});
