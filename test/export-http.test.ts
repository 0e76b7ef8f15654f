import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import gexfOf from 'graphology-gexf';
import graphmlOf from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formats } from '../src/exchange/export/formats.js';
import type { Graph } from '../src/graph/connection.js';
import { recordFacts } from '../src/record/facts.js';
import { testApi } from './support/api.js';
import { forgetQuills, said } from './support/facts.js';
import { seededGraph } from './support/graph.js';
import { type ListeningApi, listeningApi } from './support/listening.js';
import { rawSession } from './support/raw.js';
import { crowd } from './support/selection.js';

let graph: Graph;
let api: ListeningApi;
beforeAll(async () => {
  graph = await seededGraph();
  api = await listeningApi();
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const text = async (path: string) => (await api.get(`/export/${path}`)).text();
const rows = async (file: string, query: string) =>
  parse(await text(`csv?${query}&file=${file}`), { columns: true }) as Readonly<Record<string, string>>[];
const refusal = async (path: string) => {
  const reply = await api.get(`/export${path}`);
  const { error } = (await reply.json()) as { error: { code: string; message: string } };
  return [reply.status, error.code, error.message];
};

/** As GraphQL tells of an export. */
interface Told extends Record<'nodes' | 'relationships' | 'claims' | 'articles', number> {
  readonly url: string;
  readonly mediaType: string;
  readonly files: readonly { readonly name: string; readonly url: string; readonly mediaType: string }[];
}

describe('/export', () => {
  it('lists the formats, each with its files and media types', async () => {
    const reply = await api.get('/export');
    expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
    const index = (await reply.json()) as { formats: { name: string; url: string; mediaType: string }[] };
    expect(index.formats.map(({ name }) => name)).toEqual(formats.map(({ name }) => name));
    expect(index.formats[1]).toMatchObject({ mediaType: 'application/zip', url: /^\/export\/csv\{\?of\*/ });
  });

  it('serves a file under its name and media type, with the headers of other data', async () => {
    const reply = await api.get('/export/gexf?of=jeremy-corbyn&types=ALLY_OF');
    const { headers } = reply;
    expect(headers.get('content-type')).toBe('application/gexf+xml; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="jeremy-corbyn-graph.gexf"');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(gexfOf.parse(MultiGraph, await reply.text()).size).toBe(2);
    const head = await fetch(reply.url, { method: 'HEAD' });
    expect(await head.text()).toBe('');
    for (const name of ['content-type', 'content-disposition', 'etag'])
      expect(head.headers.get(name)).toBe(headers.get(name));
  });

  it('serves what readers of the formats take', async () => {
    const of = 'of=jeremy-corbyn&depth=2';
    const edges = await rows('edges.csv', of);
    expect(graphmlOf.parse(MultiGraph, await text(`graphml?${of}`)).size).toBe(edges.length);
    // Whether it is sound is for `export-json.test.ts`, whose reader would change how this file fetches.
    const graphOf = async (query: string) => JSON.parse(await text(`json-ld?${query}`))['@graph'];
    expect((await graphOf(of)).length).toBeGreaterThan(edges.length);
    const { memberships, relationships } = JSON.parse(await text(`popolo?${of}`));
    expect(memberships.length + relationships.length).toBe(edges.length);
    const entities = (await text(`ftm?${of}`))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entities).toHaveLength(edges.length + (await rows('nodes.csv', of)).length);
  });

  it('puts a format of several files into a zip', async () => {
    const reply = await api.get('/export/csv?of=jeremy-corbyn');
    expect(reply.headers.get('content-disposition')).toBe('attachment; filename="jeremy-corbyn-csv.zip"');
    const bytes = Buffer.from(await reply.arrayBuffer());
    // It is stored as it is, so that each file stands in it between the heads.
    for (const { name } of formats[1]?.files ?? []) {
      expect(bytes.includes(name)).toBe(true);
      expect(bytes.includes(await text(`csv?of=jeremy-corbyn&file=${name}`))).toBe(true);
    }
    expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
  });

  it('is not sent again where the graph is the same', async () => {
    const path = '/export/jsonl?of=jeremy-corbyn';
    const etag = (await api.get(path)).headers.get('etag') ?? '';
    expect((await api.get(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await api.get(`${path}&depth=2`, { 'if-none-match': etag })).status).toBe(200);
    await recordFacts(graph, said('own', { predicate: 'ALLY_OF' }));
    expect((await api.get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  it.each([
    ['/xml?of=jeremy-corbyn', 404, 'NOT_FOUND', /no format "xml"\. Use one of jsonl, csv,/],
    ['/popollo?of=tom-watson', 404, 'NOT_FOUND', /Did you mean "popolo"\?$/],
    ['/jsonl?of=jermy-corbyn', 404, 'NOT_FOUND', /no node "jermy-corbyn"\. Perhaps: person:jeremy-corbyn/],
    ['/jsonl?of=person:nobody-at-all', 404, 'NOT_FOUND', /Give an id, or the slug of a person/],
    ['/jsonl?ask=is+Xyzzyplugh+an+ally+of+Corbyn', 404, 'NOT_FOUND', /nothing named "Xyzzyplugh"/],
    ['/jsonl?ask=colourless+green+ideas', 400, 'BAD_USER_INPUT', /not understood.*Ask, for one: /],
    ['/jsonl', 400, 'BAD_USER_INPUT', /not said what to select.*`alliances export` on the command line/],
    ['/jsonl?of=', 400, 'BAD_USER_INPUT', /`of` has an empty value/],
    ['/jsonl?of=tom-watson&ask=x', 400, 'BAD_USER_INPUT', /Both `of` and `ask`/],
    ['/jsonl?ask=x&depth=1', 400, 'BAD_USER_INPUT', /`ask` stands with `asOf` alone/],
    ['/jsonl?of=tom-watson&depth=4', 400, 'BAD_USER_INPUT', /`depth` is 4\. Give a number from 0 to 3/],
    ['/jsonl?of=tom-watson&depth=1.5', 400, 'BAD_USER_INPUT', /`depth` is "1\.5"/],
    ['/jsonl?of=tom-watson&depth=1&depth=2', 400, 'BAD_USER_INPUT', /`depth` is given 2 times/],
    ['/jsonl?of=tom-watson&types=ally_of', 400, 'BAD_USER_INPUT', /Did you mean "ALLY_OF"\?/],
    ['/jsonl?of=tom-watson&roleKind=KING', 400, 'BAD_USER_INPUT', /"KING" is no value of `roleKind`/],
    ['/jsonl?of=tom-watson&asOf=2016-02-30', 400, 'BAD_USER_INPUT', /`asOf`: "2016-02-30" is no day/],
    ['/jsonl?of=tom-watson&knownAt=2026-01-01', 400, 'BAD_USER_INPUT', /takes no `knownAt`.*`recorded`/],
    ['/jsonl?of=tom-watson&role_kind=MAYOR', 400, 'BAD_USER_INPUT', /Did you mean "roleKind"\?/],
    [
      '/csv?of=tom-watson&file=ties.csv',
      400,
      'BAD_USER_INPUT',
      /no file "ties\.csv"\. Give one of nodes\.csv,/,
    ],
  ])('refuses %s', async (path, status, code, message) => {
    expect(await refusal(path)).toEqual([status, code, expect.stringMatching(message)]);
  });

  it('takes no other method', async () => {
    const reply = await fetch(`${api.url}/export/jsonl?of=tom-watson`, { method: 'POST' });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('says to come again where the graph is written to again and again', async () => {
    let commits = 0;
    const changing = { ...graph, version: async () => String(commits++), close: async () => undefined };
    const reply = await (await testApi({ graph: changing })).get('/export/jsonl?of=tom-watson');
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await reply.json()).toMatchObject({ error: { code: 'WRITER_BUSY' } });
    const once = { ...changing, version: async () => (commits++ < 9 ? 'before' : 'after') };
    expect((await (await testApi({ graph: once })).get('/export/jsonl?of=tom-watson')).status).toBe(200);
  });
});

describe('in GraphQL', () => {
  it('is told where it is and how much, in every format that there is', async () => {
    const names = formats.map(({ name }) => name.toUpperCase().replaceAll('-', '_'));
    const told = 'url mediaType nodes relationships claims articles files { name url mediaType }';
    const each = names.map(
      (name) => `${name}: export(format: ${name}, of: "tom-watson", depth: 2, basis: ALLY) { ${told} }`,
    );
    const kinds = '__type(name: "ExportFormat") { enumValues { name } }';
    const reply = await api.post(JSON.stringify({ query: `{ ${kinds} ${each.join(' ')} }` }));
    const { data } = (await reply.json()) as { data: Record<string, Told> & { __type: unknown } };
    expect(data.__type).toEqual({ enumValues: names.map((name) => ({ name })) });
    for (const name of names) {
      const { url, mediaType, files } = data[name] as Told;
      for (const file of [{ url, mediaType }, ...files])
        expect((await api.get(file.url)).headers.get('content-type')).toBe(file.mediaType);
    }
    const { files, ...csv } = data.CSV as Told;
    const lengths = await Promise.all(
      files.map(async ({ url }) => parse(await (await api.get(url)).text(), { columns: true }).length),
    );
    expect(lengths).toEqual([csv.nodes, csv.relationships, csv.claims]);
    expect(csv.url).toBe('/export/csv?of=tom-watson&depth=2&basis=ALLY');
  });

  it('is refused as it is where it is served', async () => {
    const query = '{ export(format: FTM, of: "tom-wattson") { url } }';
    const { errors } = (await (await api.post(JSON.stringify({ query }))).json()) as { errors: unknown };
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/Perhaps: person:tom-watson/), extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});

describe('of a large selection', () => {
  const path = '/export/jsonl?of=person:quill-a&types=ALLY_OF';
  const openTransactions = () =>
    rawSession(async (session) => {
      const { records } = await session.run(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'",
      );
      return records.length;
    });
  const asked = async (): Promise<IncomingMessage> => (await once(get(`${api.url}${path}`), 'response'))[0];
  beforeAll(async () => {
    await recordFacts(graph, said('own', { predicate: 'ALLY_OF' }));
    await crowd('many', 4_900, 2);
  });
  afterAll(() => forgetQuills());

  it('nothing stays open while its client reads, or has gone', { timeout: 120_000 }, async () => {
    const reply = await asked();
    await once(reply, 'readable');
    expect(await openTransactions()).toBe(0);
    await recordFacts(graph, said('meanwhile', { predicate: 'PRAISED' }));
    reply.destroy();
    const early = get(`${api.url}${path}`).on('error', () => undefined);
    // It takes longer than that to read so much.
    await setTimeout(100);
    early.destroy();
    await vi.waitUntil(async () => (await openTransactions()) === 0, { timeout: 20_000 });
    expect((await api.get('/health')).status).toBe(200);
  });

  it('all is served up to the limits, and more is refused', { timeout: 120_000 }, async () => {
    const lines = (await (await api.get(path)).text()).split('\n');
    expect(lines.filter((line) => line.startsWith('{"type":"claim"'))).toHaveLength(9_801);
    const limit = async () => (await refusal('/jsonl?of=person:quill-a&types=ALLY_OF'))[2];
    await crowd('more', 1, 200);
    expect(await limit()).toMatch(/more than 10000 claims.*Narrow it by .*`alliances export`/);
    await crowd('most', 99, 0);
    expect(await limit()).toMatch(/more than 5000 nodes/);
    expect((await refusal('/csv?of=person:quill-a'))[0]).toBe(413);
  });
});
