import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut, soughtWords } from '../src/claims/search.js';
import { recordFacts } from '../src/record/facts.js';
import { applySchema } from '../src/record/schema.js';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, quill } from './support/facts.js';
import { rawSession } from './support/raw.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
  const entities = [
    quill('Person', 'quill-one', { name: 'Ludmiła Quöllwood', aliases: ['Lulu Quellwood'] }),
    quill('Person', 'quill-two', { name: 'Lulu Quellwood' }),
    quill('Person', 'quill-three', { name: 'Lulu Quellwoodson' }),
    quill('Person', 'quill-four', { name: 'Quellwood, Lulu' }),
    quill('Party', 'quill-five', { name: 'Friends of Lulu Quellwood' }),
    quill('Person', 'quill-six', { name: "Una O'Quellwoodish", recorded: '2027-01-01T00:00:00Z' }),
    ...Array.from({ length: 120 }, (_, index) =>
      quill('Constituency', `quill-place-${index}`, { name: `Quagmere ${String(index).padStart(3, '0')}` }),
    ),
  ];
  await recordFacts(test.graph, { sources: [], articles: [], entities });
});
afterAll(async () => {
  await forgetQuills();
  await test.close();
});

const search = async (variables: Record<string, unknown>) => {
  const document = `query (
    $query: String!, $types: [SearchType!], $knownAt: DateTime, $asOf: EDTF
    $first: Int, $after: String, $last: Int, $before: String
  ) {
    search(
      query: $query, types: $types, knownAt: $knownAt, asOf: $asOf
      first: $first, after: $after, last: $last, before: $before
    ) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        cursor match score matched highlights { start end }
        node { __typename ... on Node { id } ... on Entity { name aliases } ... on Article { title publisher { name } } }
      }
    }
  }`;
  return expectNoGraphQLErrors(await test.query(document, variables)).search;
};

const idsOf = async (query: string, types?: readonly string[]): Promise<string[]> =>
  (await search({ query, types })).edges.map(({ node }: { node: { id: string } }) => node.id);

describe('finds', () => {
  it.each([
    ['Corbyn', 'person:jeremy-corbyn'],
    ['jeremy corb', 'person:jeremy-corbyn'],
    ['CORBIN', 'person:jeremy-corbyn'],
    ['Jermey Crobyn', 'person:jeremy-corbyn'],
    ['sion simon', 'person:sion-simon'],
    ['Siôn Simón', 'person:sion-simon'],
    ['Rotherham', 'person:steve-rotheram'],
    ['mayor of liverpool', 'role:mayor-of-liverpool'],
    ['Labour', 'party:labour'],
    ['NEC election', 'contest:labour-nec-election-2016'],
    ['Pontiprid', 'constituency:pontypridd'],
    ['ludmila quollwood', 'person:quill-one'],
  ])('"%s": first of all %s', async (query, id) => {
    const [first] = await idsOf(query);
    expect(first).toBe(id);
  });

  it('articles by title, with all that is theirs', async () => {
    const { edges } = await search({ query: 'named labour candidate', types: ['ARTICLE'] });
    expect(edges).toHaveLength(1);
    expect(edges[0].node).toMatchObject({ __typename: 'Article', id: 'article:ibtimes-2016-08' });
    expect(edges[0].node.publisher.name).toBeTruthy();
    expect(edges[0].matched).toBe(edges[0].node.title);
  });

  it('only the types that are asked for', async () => {
    const typed = await search({ query: 'liverpool', types: ['CONSTITUENCY', 'ARTICLE'], first: 100 });
    const names = new Set(typed.edges.map(({ node }: { node: { __typename: string } }) => node.__typename));
    expect([...names].sort()).toEqual(['Article', 'Constituency']);
    expect(await idsOf('liverpool', [])).toEqual([]);
  });
});

it('ranks the whole name, an alias, the beginning, all words, and shows what was sought', async () => {
  const { edges, totalCount } = await search({ query: 'lulu quellwood' });
  expect(edges.map(({ node, match }: Edge) => [node.id, match])).toEqual([
    ['person:quill-two', 'NAME'],
    ['person:quill-one', 'ALIAS'],
    ['person:quill-three', 'PREFIX'],
    ['party:quill-five', 'WORDS'],
    ['person:quill-four', 'WORDS'],
  ]);
  expect(totalCount).toBe(5);
  const scores = edges.map(({ score }: Edge) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(edges.map(shownIn)).toEqual([
    ['Lulu', 'Quellwood'],
    ['Lulu', 'Quellwood'],
    ['Lulu', 'Quellwood'],
    ['Lulu', 'Quellwood'],
    ['Quellwood', 'Lulu'],
  ]);
});

interface Edge {
  readonly node: { id: string };
  readonly match: string;
  readonly score: number;
  readonly matched: string;
  readonly highlights: readonly { start: number; end: number }[];
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string;
  readonly endCursor: string;
}

const shownIn = ({ matched, highlights }: Edge) =>
  highlights.map(({ start, end }) => [...matched].slice(start, end).join(''));

it('looks for what is misspelt where nothing fits as it is written, the least misspelt first', async () => {
  const { edges } = await search({ query: 'lulu quelwlood', types: ['PERSON'] });
  expect(edges.every(({ match }: Edge) => match === 'FUZZY')).toBe(true);
  expect(edges[0].matched).toMatch(/Lulu Quellwood|Quellwood, Lulu/);
  expect(shownIn(edges[0]).sort()).toEqual(['Lulu', 'Quellwood']);
});

it('puts whom more is said about before others of the same name', async () => {
  await rawSession(async (session) => {
    await session.run(
      `MATCH (a:Person {slug: 'quill-four'}), (b:Party {slug: 'quill-five'}) CREATE (a)-[:QUILL]->(b)`,
    );
    await session.run(
      `MATCH (a:Person {slug: 'quill-four'}), (b:Person {slug: 'quill-six'}) CREATE (a)-[:QUILL]->(b)`,
    );
  });
  expect((await idsOf('lulu quellwood')).slice(3)).toEqual(['person:quill-four', 'party:quill-five']);
});

it('finds nothing by a past record that was recorded later, whatever its claims', async () => {
  const found = async (knownAt: string) => (await search({ query: "o'quellwoodish", knownAt })).totalCount;
  expect(await found('2026-12-31T23:59:59Z')).toBe(0);
  expect(await found('2027-01-01T00:00:00+00:00')).toBe(1);
});

describe('pages', () => {
  it('go through all that is ranked once, from either end', async () => {
    const pages = async (args: object, cursorOf: (info: PageInfo) => string | null): Promise<string[][]> => {
      const { edges, pageInfo, totalCount } = await search({ query: 'quagmere', ...args });
      expect(totalCount).toBeNull();
      const cursor = cursorOf(pageInfo);
      const next = 'first' in args ? { first: 30, after: cursor } : { last: 30, before: cursor };
      return [edges.map(({ node }: Edge) => node.id), ...(cursor ? await pages(next, cursorOf) : [])];
    };
    const all = (await pages({ first: 30 }, (info) => (info.hasNextPage ? info.endCursor : null))).flat();
    expect(new Set(all).size).toBe(100);
    const back = await pages({ last: 30 }, (info) => (info.hasPreviousPage ? info.startCursor : null));
    expect(back.reverse().flat()).toEqual(all);
  });

  it('are refused as those of every connection are', async () => {
    const codes = async (args: string) =>
      codesOf(await test.query(`{ search(query: "a", ${args}) { totalCount } }`));
    expect(await codes('first: 101')).toEqual(['BAD_USER_INPUT']);
    expect(await codes('first: 1, last: 1')).toEqual(['BAD_USER_INPUT']);
    expect(await codes('after: "nowhere"')).toEqual(['BAD_USER_INPUT']);
  });
});

describe('whatever is typed', () => {
  it.each(['', '   ', '?!', '+-&&||!(){}[]^"~*?:\\/', '“”…', '\u0000', '🙂'])(
    '"%s" finds nothing',
    async (query) => {
      test.statements();
      expect(await search({ query })).toMatchObject({ edges: [], totalCount: 0 });
      expect(test.statements()).toEqual([]);
    },
  );

  it.each([
    'name:*',
    'AND',
    'OR NOT',
    'corbyn" OR "x',
    'corbyn) OR label:(party',
    '[a TO b]',
    'the',
    'to be',
    'a~99999',
    'x^1e99',
    '⑴ ﷺ ½',
    "'.'",
    "o'",
    `${'wordy '.repeat(33)}`,
    'w'.repeat(200),
    Array.from({ length: 30 }, (_, index) => `wor${'abcdefghij'[index % 10]}${'klm'[index % 3]}`).join(' '),
  ])('"%s" is sought as words', async (query) => {
    await search({ query });
    await search({ query, types: ['PERSON', 'ARTICLE'] });
  });

  it('does not reach other labels by Lucene’s own words', async () => {
    expect(await idsOf('corbyn) OR label:(party', ['PERSON'])).not.toContain('party:labour');
  });

  it.each([201, 10_000])('%s characters are too many', async (length) => {
    const document =
      'query ($text: String!) { search(query: $text) { totalCount } suggest(prefix: $text) { name } }';
    const reply = await test.query(document, { text: 'q'.repeat(length) });
    expect(new Set(codesOf(reply))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(reply.errors?.[0]?.message).toMatch(/longer than 200 characters/);
  });
});

describe('suggestions', () => {
  const suggest = async (variables: Record<string, unknown>) => {
    const document = `query ($prefix: String!, $types: [SearchType!], $first: Int! = 10, $knownAt: DateTime) {
      suggest(prefix: $prefix, types: $types, first: $first, knownAt: $knownAt) {
        type name matched match highlights { start end } node { ... on Node { id } }
      } }`;
    return expectNoGraphQLErrors(await test.query(document, variables)).suggest;
  };

  it('complete what is being written', async () => {
    const [first] = await suggest({ prefix: 'jer' });
    expect(first).toMatchObject({
      type: 'PERSON',
      name: 'Jeremy Corbyn',
      matched: 'Jeremy Corbyn',
      match: 'PREFIX',
    });
    expect(shownIn(first)).toEqual(['Jer']);
    expect(first.node.id).toBe('person:jeremy-corbyn');
  });

  it.each([
    ['corb', 'Jeremy Corbyn'],
    ['mayor o', 'Mayor of'],
    ['mayor of liv', 'Mayor of Liverpool'],
    ['rotherh', 'Steve Rotheram'],
    ['watosn', 'Tom Watson'],
  ])('"%s" may become %s', async (prefix, name) => {
    const [first] = await suggest({ prefix });
    expect(first.name).toMatch(new RegExp(`^${name}`));
  });

  it('are as many as asked, of the types asked, and in one statement', async () => {
    test.statements();
    const found = await suggest({ prefix: 'l', first: 3, types: ['CONSTITUENCY'] });
    expect(found.map(({ type }: { type: string }) => type)).toEqual(Array(3).fill('CONSTITUENCY'));
    expect(test.statements()).toEqual(['search.best']);
    expect(await suggest({ prefix: '' })).toEqual([]);
  });

  it.each([0, 21])('are refused for first: %s', async (first) => {
    const reply = await test.query('query ($first: Int!) { suggest(prefix: "a", first: $first) { name } }', {
      first,
    });
    expect(codesOf(reply)).toEqual(['BAD_USER_INPUT']);
  });
});

it('knows the words that the index leaves out', async () => {
  const analyser = `CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer, stopwords
    WHERE analyzer = 'standard-folding' RETURN stopwords`;
  const { records } = await rawSession((session) => session.run(analyser));
  const words: string[] = records[0]?.get(0);
  expect(words.length).toBeGreaterThan(0);
  expect(soughtWords(['liverpool', ...words])).toEqual(['liverpool']);
  expect(leftOut.size).toBe(words.length);
});

it('has its index on a graph that an earlier version laid out, whose own it drops', async () => {
  await rawSession(async (session) => {
    await session.run('DROP INDEX search');
    await session.run('CREATE FULLTEXT INDEX names FOR (n:Person|Role) ON EACH [n.name, n.aliases]');
  });
  await applySchema(test.graph);
  expect(await idsOf('Corbyn')).toContain('person:jeremy-corbyn');
  const indexes = await rawSession((session) =>
    session.run("SHOW INDEXES YIELD name WHERE name = 'names' RETURN name"),
  );
  expect(indexes.records).toEqual([]);
});
