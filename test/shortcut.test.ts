import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListeningApi, listeningApi } from './support/listening.js';
import { rawSession } from './support/raw.js';

let api: ListeningApi;
beforeAll(async () => {
  api = await listeningApi();
});
afterAll(() => api.close());

const corbyn = 'person:jeremy-corbyn';

/** Varied enough to meet each kind of field: pages, abstract types, lists, scalars, fragments, aliases, errors. */
const bodies = [
  {
    query:
      '{ person(id: "steve-rotheram") { slug name aliases roles { edges { status valid node { name area { name } } } } } }',
  },
  { query: 'query P($id: ID!) { person(id: $id) { __typename id name } }', variables: { id: 'tom-watson' } },
  { query: 'query P($id: ID!) { person(id: $id) { __typename id name } }', variables: { id: 'nobody' } },
  { query: 'query P($id: ID!) { person(id: $id) { name } }', variables: {} },
  { query: 'query P($id: ID!) { person(id: $id) { name } }', variables: { id: { a: 1 } } },
  {
    query: 'query Q($d: EDTF) { alliances(of: "jeremy-corbyn", asOf: $d) { totalCount } }',
    variables: { d: 'tomorrow' },
  },
  { query: '{ alliances(of: "nobody") { totalCount } }' },
  {
    query: `{ alliances(of: "${corbyn}", roleKind: MAYOR) { totalCount asOf evidenceUpTo besides { why node { name } } } }`,
  },
  {
    query: `{ a: alliances(of: "${corbyn}") { totalCount } b: alliances(of: "${corbyn}", first: 1) { edges { cursor node { name } } pageInfo { hasNextPage endCursor } } }`,
  },
  {
    query:
      '{ node(id: "person:jeremy-corbyn") { id ... on Person { name } } nodes(ids: ["person:luciana-berger", "x"]) { id } }',
  },
  { query: 'query A { stats { claims } } query B { stats { articles } }', operationName: 'B' },
  { query: 'query A { stats { claims } } query B { stats { articles } }', operationName: 'C' },
  {
    query:
      '{ person(id: "jeremy-corbyn") { ...f } } fragment f on Person { name claims(first: 2) { edges { node { gist } } } }',
  },
  {
    query: 'query S($with: Boolean!) { person(id: "jeremy-corbyn") { name slug @include(if: $with) } }',
    variables: { with: false },
  },
  {
    query:
      '{ path(from: "person:steve-rotheram", to: "person:luciana-berger") { length hops { forwards from { name } relationship { type hedges } } } }',
  },
  { query: '{ path(from: "steve-rotheram", to: "nobody") { length } }' },
  {
    query: `{ timeline(of: "luciana-berger", first: 9) { edges { node { __typename valid certainty
      ... on TimelineRole { relationship { status } other { name } } ... on TimelineDispute { dispute { why } } } } } }`,
  },
  { query: '{ people(first: 1000) { edges { cursor } } }' },
  { query: '{ ask(question: "who is PPS to Corbyn") { sentence values { value } } }' },
  { query: '{ nothing }' },
  { query: '{ person(id: ' },
  { query: 'mutation { x }' },
].map((body) => JSON.stringify(body));

const withoutRequest = (text: string) => text.replace(/"request":"[^"]+"/g, '"request":""');

describe('a query that comes again', () => {
  it.each(bodies)('is answered as it was the first time: %s', async (body) => {
    for (const accept of ['application/json', 'application/graphql-response+json, application/json', '*/*']) {
      const headers = { accept, 'cache-control': 'no-cache' };
      const replies = [];
      for (let time = 0; time < 3; time++) replies.push(await api.post(body, headers));
      // Kept now, and told as it was kept.
      for (let time = 0; time < 2; time++) replies.push(await api.post(body, { accept }));
      const [first, ...others] = await Promise.all(
        replies.map(async (reply) => ({
          status: reply.status,
          type: reply.headers.get('content-type'),
          policy: reply.headers.get('content-security-policy'),
          text: withoutRequest(await reply.text()),
        })),
      );
      for (const other of others) expect(other).toEqual(first);
    }
  });

  it('is kept, and not told any more once somebody has written to the graph', async () => {
    const body = JSON.stringify({ query: '{ party(id: "labour") { id name } }' });
    const nameNow = async () => (await (await api.post(body)).json()).data.party.name;
    const before = await nameNow();
    await nameNow();
    await nameNow();
    api.statements();
    expect(await nameNow()).toBe(before);
    expect(api.statements()).toEqual([]);
    const rename = (name: string) =>
      rawSession((session) =>
        session.run('MATCH (n:Entity {id: "party:labour"}) SET n.name = $name', { name }),
      );
    try {
      await rename('Renamed behind our back');
      await setTimeout(1_000);
      expect(await nameNow()).toBe('Renamed behind our back');
    } finally {
      await rename(before);
    }
    await setTimeout(1_000);
    expect(await nameNow()).toBe(before);
  });
});

describe('a GET', () => {
  const path = `/graphql?${new URLSearchParams({
    query: 'query P($id: ID!) { person(id: $id) { name } }',
    variables: JSON.stringify({ id: corbyn }),
  })}`;

  it('has a tag by the version of the graph, by which nothing is sent twice', async () => {
    const first = await api.get(path);
    expect(await first.json()).toEqual({ data: { person: { name: 'Jeremy Corbyn' } } });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    const again = await api.get(path, { 'if-none-match': etag });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    await rawSession((session) => session.run('CREATE (n:Scratch) DELETE n'));
    await setTimeout(1_000);
    const after = await api.get(path, { 'if-none-match': etag });
    expect([after.status, after.headers.get('etag') === etag]).toEqual([200, false]);
  });

  it('with variables that are no JSON, or a mutation, is refused', async () => {
    expect((await api.get('/graphql?query=%7Bstats%7Bclaims%7D%7D&variables=%7B')).status).toBe(400);
    expect((await api.get('/graphql?query=mutation%7Bx%7D')).status).toBeGreaterThanOrEqual(400);
  });

  it('by a browser is given GraphiQL', async () => {
    const page = await api.get('/graphql?query=%7Bstats%7Bclaims%7D%7D', { accept: 'text/html' });
    expect(page.headers.get('content-type')).toContain('text/html');
  });
});

describe('an operation known by its hash', () => {
  const query = 'query Persisted($id: ID!) { person(id: $id) { slug } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const variables = { id: corbyn };

  it('is asked for, then known, also in a GET', async () => {
    const unknown = await (await api.post(JSON.stringify({ extensions, variables }))).json();
    expect(unknown.errors[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    const data = { person: { slug: 'jeremy-corbyn' } };
    expect(await (await api.post(JSON.stringify({ query, extensions, variables }))).json()).toEqual({ data });
    for (let time = 0; time < 3; time++) {
      expect(await (await api.post(JSON.stringify({ extensions, variables }))).json()).toEqual({ data });
    }
    const found = await api.get(
      `/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) })}`,
    );
    expect(found.headers.get('etag')).toMatch(/^W\//);
    expect(await found.json()).toEqual({ data });
  });

  it('is not known by another hash', async () => {
    const wrong = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const refused = await api.post(JSON.stringify({ query, extensions: wrong, variables }));
    expect([refused.status, (await refused.json()).errors[0].extensions.code]).toEqual([
      400,
      'BAD_USER_INPUT',
    ]);
  });
});

it('a body that is too large, or none, is refused', async () => {
  expect((await api.post(JSON.stringify({ query: `{ ${'x'.repeat(200_000)} }` }))).status).toBe(413);
  expect((await api.post('')).status).toBe(400);
  expect((await api.post('null')).status).toBe(400);
  expect((await api.post('[]')).status).toBeGreaterThanOrEqual(400);
});
