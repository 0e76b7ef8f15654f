import { once } from 'node:events';
import { request } from 'node:http';
import getPort from 'get-port';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AlliancesError } from '../src/errors.js';
import { openArchive } from '../src/exchange/archive.js';
import type { Graph } from '../src/graph/connection.js';
import { createLog } from '../src/log.js';
import { createApi } from '../src/server/api.js';
import { listen } from '../src/server/http.js';
import { createMetrics } from '../src/server/metrics.js';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

describe('the API', () => {
  it('is alive, ready, and says what it serves', async () => {
    expect((await test.get('/health')).status).toBe(200);
    expect((await test.get('/ready')).status).toBe(200);
    const sdl = await test.get('/schema.graphql');
    expect(sdl.headers.get('content-type')).toContain('graphql');
    expect(await sdl.text()).toContain('type Query');
  });

  it('tells operations and statements by name in its metrics', async () => {
    expectNoGraphQLErrors(await test.query('query Watson { person(id: "tom-watson") { name } }'));
    const metrics = await (await test.get('/metrics')).text();
    const told = metrics
      .split('\n')
      .filter((line) => /^(graphql|cypher)\w+_count|^process_cpu_seconds/.test(line));
    expect(told).toContain('graphql_operation_duration_seconds_count{operation="Watson",outcome="ok"} 1');
    expect(told).toContain('cypher_statement_duration_seconds_count{statement="entity.bySlugs"} 1');
    expect(told).toContainEqual(expect.stringMatching(/^process_cpu_seconds_total/));
  });

  it('serves GraphiQL from this machine, with the flagship question, which runs', async () => {
    const page = await test.get('/graphql', { accept: 'text/html' });
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html.match(/<(script|link)[^>]+(src|href)="https?:/g)).toBeNull();
    const [, options = ''] =
      /renderYogaGraphiQL\(\s*window\.document\.querySelector\('#root'\),\s*(\{.*\}),/.exec(html) ?? [];
    const data = expectNoGraphQLErrors(await test.query(JSON.parse(options).defaultTabs[0].query));
    expect(data.alliances.totalCount).toBe(0);
  });

  it('opens GraphiQL with the operation of a link, which cannot end the script that it stands in', async () => {
    const attack = '</script><script>alert(1)</script>';
    const variables = JSON.stringify({ of: attack });
    const query = `query ($of: ID!) { person(id: $of) { name } search(query: "${attack}") { totalCount } }`;
    const page = await test.get(`/graphql?${new URLSearchParams({ query, variables })}`, {
      accept: 'text/html',
    });
    const html = await page.text();
    const [, options = ''] =
      /renderYogaGraphiQL\(\s*window\.document\.querySelector\('#root'\),\s*(\{.*\}),/.exec(html) ?? [];
    const [tab] = JSON.parse(options).defaultTabs;
    expect(JSON.parse(tab.variables)).toEqual(JSON.parse(variables));
    expect(print(parse(tab.query))).toBe(print(parse(query)));
    expect(html).not.toContain('<script>alert');
  });

  it('serves the page with headers that keep it to itself', async () => {
    const page = await test.get('/');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect((await test.get('/style.css')).headers.get('content-type')).toContain('text/css');
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/package.json', '/nothing']) {
      expect((await test.get(path)).status, path).toBe(404);
    }
  });

  it('lets no other site read its answers', async () => {
    const reply = await test.get('/graphql?query={__typename}', {
      origin: 'https://elsewhere.example',
      accept: 'application/json',
    });
    expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('takes over a request id that is usable', async () => {
    expect((await test.get('/health', { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBe(
      'abc-1',
    );
    expect((await test.get('/health', { 'x-request-id': 'a b' })).headers.get('x-request-id')).toMatch(
      /^[\da-f-]{36}$/,
    );
  });
});

describe('an error', () => {
  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ alliances(of: "nobody", first: 1) { totalCount } }', 'NOT_FOUND'],
    ['{ person(id: "tom-watson", asOf: "2016-02-30") { name } }', 'BAD_USER_INPUT'],
    ['{ person(id: "tom-watson", asOf: "2016-21") { name } }', 'BAD_USER_INPUT'],
    ['{ person(id: "tom-watson", asOf: "201X") { name } }', 'BAD_USER_INPUT'],
    ['{ person(id: "tom-watson", asOf: "2016-08-11T00:00:00Z") { name } }', 'BAD_USER_INPUT'],
    ['{ person(id: "tom-watson", asOf: 2016) { name } }', 'BAD_USER_INPUT'],
    ['{ person(id: "tom-watson", knownAt: "2016-02-30T00:00:00Z") { name } }', 'BAD_USER_INPUT'],
    ['{ person(id: "tom-watson", knownAt: "2016-02-28T24:00:00Z") { name } }', 'BAD_USER_INPUT'],
    ['query ($id: ID!) { person(id: $id) { name } }', 'BAD_USER_INPUT'],
    ['mutation { x }', 'BAD_USER_INPUT'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('of %s has the code %s', async (document, code) => {
    expect(codesOf(await test.query(document))).toEqual([code]);
  });

  it('in a variable has its code, too', async () => {
    const document = 'query ($asOf: EDTF) { person(id: "tom-watson", asOf: $asOf) { name } }';
    expect(codesOf(await test.query(document, { asOf: '2016/2017' }))).toEqual(['BAD_USER_INPUT']);
  });

  const json = { 'content-type': 'application/json' };
  const post = (body: string, headers: Record<string, string> = json) => ({ method: 'POST', body, headers });
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const unfit = 'UNSUPPORTED_MEDIA_TYPE';
  it.each<[string, RequestInit, number, string, string?]>([
    ['a body over 100 KB', post(`{"query":"{a}#${'x'.repeat(100_000)}"}`), 413, 'REQUEST_ENTITY_TOO_LARGE'],
    ['a form', post('query={__typename}', form), 415, unfit],
    ['a text', post('{"query":"{__typename}"}', { 'content-type': 'text/plain' }), 415, unfit],
    ['no JSON', post('{'), 400, 'BAD_REQUEST'],
    ['another method', { method: 'PUT', body: '{}', headers: json }, 405, 'BAD_REQUEST'],
    ['a change by GET', {}, 405, 'BAD_REQUEST', '?query=mutation{x}'],
    ['variables that are no JSON', {}, 400, 'BAD_REQUEST', '?query={__typename}&variables={x'],
  ])('of %s has its status and its code', async (_, init, status, code, address = '') => {
    const headers = { accept: 'application/json', ...init.headers };
    const reply = await test.api.fetch(new Request(`http://test/graphql${address}`, { ...init, headers }));
    expect(reply.status).toBe(status);
    expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('that nobody foresaw is masked', async () => {
    const failing = await testApi({ graph: broken(new Error('the secret of row 7')) });
    const reply = await failing.query('{ person(id: "tom-watson") { name } }');
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(reply.errors).toEqual([
      expect.objectContaining({
        message: 'Unexpected error.',
        path: ['person'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', request: reply.headers.get('x-request-id') },
      }),
    ]);
  });

  it('for want of time says so, and what to do', async () => {
    const slow = new AlliancesError('TIMED_OUT', 'The query took too long.', 'Ask for less at a time.');
    const failing = await testApi({ graph: broken(slow) });
    const reply = await failing.query('{ person(id: "tom-watson") { name } }');
    expect(codesOf(reply)).toEqual(['TIMED_OUT']);
    expect(reply.errors?.[0]?.message).toBe('The query took too long. Ask for less at a time.');
  });

  it('for want of Neo4j says so, without where it is', async () => {
    const failing = await testApi({
      graph: broken(new AlliancesError('UNAVAILABLE', 'Neo4j at bolt://db.internal is away')),
    });
    const reply = await failing.query('{ person(id: "tom-watson") { name } }');
    expect(codesOf(reply)).toEqual(['UNAVAILABLE']);
    expect((await failing.get('/health')).status).toBe(200);
    const ready = await failing.get('/ready');
    expect(ready.status).toBe(503);
    expect(JSON.stringify(reply) + (await ready.text())).not.toContain('internal');
  });
});

/** A graph every read of which fails. */
function broken(error: Error): Graph {
  return { ...test.graph, read: () => Promise.reject(error), close: async () => undefined };
}

describe('the HTTP server', () => {
  const apiOf = async (graph: Graph) =>
    createApi({
      graph,
      archive: await openArchive(undefined),
      metrics: createMetrics(),
      log: createLog('silent'),
    });

  it('lets the sites that are named frame the graph, and nothing else', async () => {
    const api = createApi({
      graph: test.graph,
      archive: await openArchive(undefined),
      metrics: createMetrics(),
      log: createLog('silent'),
      page: { neo4jBrowser: 'http://127.0.0.1:7474/browser/', embedOrigins: ['https://news.example'] },
    });
    const headersOf = async (path: string) => (await api.fetch(new Request(`http://test${path}`))).headers;
    const framed = await headersOf('/?focus=person:jeremy-corbyn&embed');
    expect(framed.get('content-security-policy')).toContain('frame-ancestors https://news.example;');
    expect(framed.get('x-frame-options')).toBeNull();
    for (const path of ['/', '/graphql?embed', '/page.js?embed']) {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(headers.get('x-frame-options'), path).toBe('DENY');
    }
    const page = await (await api.fetch(new Request('http://test/'))).text();
    expect(page).toContain('<meta name="neo4j-browser" content="http://127.0.0.1:7474/browser/">');
    const alone = await test.get('/?embed');
    expect(alone.headers.get('x-frame-options')).toBe('DENY');
  });

  it('answers on its port, and says when the port is taken', async () => {
    const listening = await listen(await apiOf(test.graph), { host: '127.0.0.1', port: 0 });
    const reply = await fetch(`${listening.url}/graphql?query={__typename}`);
    expect(await reply.json()).toEqual({ data: { __typename: 'Query' } });
    const port = Number(new URL(listening.url).port);
    await expect(listen(test.api, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(String(port)),
      mend: expect.stringContaining('PORT'),
    });
    await listening.close();
    await listening.close();
  });

  it('finishes what it was asked before it closes, and takes nothing new', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: Graph = {
      ...test.graph,
      read: async (statement, params) => {
        await held;
        return test.graph.read(statement, params);
      },
    };
    const port = await getPort();
    const listening = await listen(await apiOf(slow), { host: '127.0.0.1', port });
    const asked = request({ port, path: '/graphql?query={person(id:"tom-watson"){name}}' }).end();
    await once(asked, 'socket');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closing = listening.close();
    await expect(fetch(`${listening.url}/health`)).rejects.toThrow();
    release();
    const [reply] = await once(asked, 'response');
    const [body] = await once(reply.setEncoding('utf8'), 'data');
    expect(JSON.parse(body)).toEqual({ data: { person: { name: 'Tom Watson' } } });
    await closing;
  });
});
