import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordFacts } from '../src/record/facts.js';
import { forgetQuills, quill } from './support/facts.js';
import { seededGraph } from './support/graph.js';
import { type ListeningApi, listeningApi } from './support/listening.js';

let api: ListeningApi;
beforeAll(async () => {
  api = await listeningApi();
});
afterAll(() => api.close());

const named = z.strictObject({ id: z.string(), name: z.string() });
/** As the schema of the specification (0.2) has it. */
const result = z.strictObject({
  id: z.string(),
  name: z.string(),
  score: z.number(),
  match: z.boolean(),
  type: z.array(named),
  features: z.array(z.strictObject({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
});
const results = z.record(z.string(), z.strictObject({ result: z.array(result) }));
const extension = z.strictObject({
  meta: z.array(named),
  rows: z.record(
    z.string(),
    z.record(z.string(), z.array(z.union([named, z.strictObject({ str: z.string() })]))),
  ),
});

/** Where OpenRefine is, unless it is told otherwise. */
const openRefine = 'http://127.0.0.1:3333';

const read = async (path: string, init: RequestInit = {}) => {
  const headers = { ...init.headers, origin: openRefine };
  const reply = await fetch(`${api.url}/reconcile${path}`, { ...init, headers });
  expect(reply.headers.get('access-control-allow-origin')).toBe(openRefine);
  return { status: reply.status, body: await reply.json() };
};
const form = (parameter: string, value: unknown) =>
  read('', { method: 'POST', body: new URLSearchParams({ [parameter]: JSON.stringify(value) }) });
const matched = async (queries: object) => results.parse((await form('queries', queries)).body);

describe('the manifest', () => {
  it('says where everything else is, and that is there', async () => {
    const { body } = await read('');
    expect(body.versions).toEqual(['0.2']);
    expect(body.view.url).toContain('{{id}}');
    const places = [...Object.values(body.suggest), body.extend.propose_properties] as {
      service_url: string;
      service_path: string;
    }[];
    expect(places).toHaveLength(4);
    for (const { service_url, service_path } of places) {
      const reply = await fetch(`${service_url}${service_path}?prefix=p`);
      expect(reply.status, service_path).toBe(200);
    }
  });
});

it.each(['https://example.org', 'http://127.0.0.1.example.org', 'null'])(
  'a page of %s may not read what is served here',
  async (origin) => {
    for (const method of ['GET', 'OPTIONS']) {
      const reply = await fetch(`${api.url}/reconcile`, { method, headers: { origin } });
      expect(reply.headers.get('access-control-allow-origin'), method).toBeNull();
    }
  },
);

describe('names', () => {
  it('are matched in a batch, whole names and aliases alone as a match', async () => {
    const found = await matched({
      whole: { query: 'Steve Rotheram', type: 'Person' },
      misspelt: { query: 'Steve Rotherham', type: ['Person', 'Role'], limit: 1 },
      post: { query: 'Mayor of Liverpool' },
      nobody: { query: 'Zaphod Beeblebrox' },
    });
    expect(found.whole?.result[0]).toMatchObject({
      id: 'person:steve-rotheram',
      score: 100,
      match: true,
      type: [{ id: 'Person', name: 'Person' }],
    });
    expect(found.misspelt?.result).toHaveLength(1);
    expect(found.misspelt?.result[0]?.id).toBe('person:steve-rotheram');
    expect(found.post?.result.filter(({ match }) => match).map(({ id }) => id)).toEqual([
      'role:mayor-of-liverpool',
    ]);
    expect(found.nobody?.result).toEqual([]);
  });

  it('are no match where the row says something else of them', async () => {
    const row = (v: unknown) => ({
      query: 'Jeremy Corbyn',
      type: 'Person',
      properties: [{ pid: 'party', v }],
    });
    const found = await matched({
      right: row('LABOUR party'),
      byId: row({ id: 'party:labour' }),
      oneOf: row(['Conservative', 'Labour Party']),
      wrong: row('Conservative Party'),
    });
    for (const key of ['right', 'byId', 'oneOf'])
      expect(found[key]?.result[0], key).toMatchObject({ match: true, score: 100 });
    expect(found.wrong?.result[0]).toMatchObject({ id: 'person:jeremy-corbyn', match: false, score: 60 });
    expect(found.wrong?.result[0]?.features).toContainEqual({ id: 'party', value: false });
  });

  it('of namesakes are no match, also where only one is asked for', async () => {
    const graph = await seededGraph();
    const twins = ['quill-twin', 'quill-twin-2'].map((slug) =>
      quill('Person', slug, { name: 'Quilla Twin' }),
    );
    await recordFacts(graph, { sources: [], entities: twins, articles: [] });
    const { one, all } = await matched({
      one: { query: 'Quilla Twin', type: 'Person', limit: 1 },
      all: { query: 'Quilla Twin', type: 'Person' },
    });
    await forgetQuills();
    await graph.close();
    expect(all?.result.map(({ score, match }) => [score, match])).toEqual([
      [100, false],
      [100, false],
    ]);
    expect(one?.result).toEqual(all?.result.slice(0, 1));
  });

  it('may be asked for by GET too', async () => {
    const queries = encodeURIComponent(JSON.stringify({ q0: { query: 'Corbyn' } }));
    const { body } = await read(`?queries=${queries}`);
    expect(results.parse(body).q0?.result[0]?.id).toBe('person:jeremy-corbyn');
  });

  it.each([
    ['no JSON', 'queries={', '"queries" is no JSON'],
    ['no query', 'queries={"a":{"limit":3}}', '"queries.a.query" does not fit'],
    ['an unknown type', 'queries={"a":{"query":"x","type":"Planet"}}', 'no type "Planet"'],
    [
      'an unknown property',
      'queries={"a":{"query":"corbyn","properties":[{"pid":"mass","v":1}]}}',
      'no property "mass"',
    ],
    [
      'too many rows',
      `queries={${Array.from({ length: 101 }, (_, n) => `"${n}":{"query":"x"}`)}}`,
      'more than 100',
    ],
    ['too many bytes', `queries={"a":{"query":"${'x'.repeat(100_000)}"}}`, 'more than 100000 bytes'],
  ])('are refused where there is %s', async (_, text, message) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { status, body } = await read('', { method: 'POST', body: text, headers });
    expect(status).toBe(400);
    expect(body.error).toContain(message);
  });
});

describe('what was matched', () => {
  it('is extended by what the graph tells of it', async () => {
    const asked = {
      ids: ['person:steve-rotheram', 'role:mayor-of-liverpool', 'person:nobody'],
      properties: [{ id: 'party' }, { id: 'ally' }, { id: 'holder' }, { id: 'area' }],
    };
    const { meta, rows } = extension.parse((await form('extend', asked)).body);
    expect(meta.map(({ id }) => id)).toEqual(['party', 'ally', 'holder', 'area']);
    expect(Object.keys(rows)).toEqual(asked.ids);
    expect(rows['person:steve-rotheram']).toMatchObject({
      party: expect.arrayContaining([{ id: 'party:labour', name: 'Labour Party' }]),
      ally: [{ name: 'Jeremy Corbyn' }],
      holder: [],
    });
    expect(rows['role:mayor-of-liverpool']?.holder).toEqual([
      { id: 'person:joe-anderson', name: 'Joe Anderson' },
    ]);
    expect(rows['person:nobody']).toEqual({ party: [], ally: [], holder: [], area: [] });
  });

  it('is proposed the properties of its type', async () => {
    const { body } = await read('/extend/properties?type=Role');
    expect(body.properties.map(({ id }: { id: string }) => id)).toEqual([
      'alias',
      'identifier',
      'area',
      'holder',
    ]);
    expect((await read('/extend/properties?type=Planet')).status).toBe(400);
  });
});

describe('suggestions', () => {
  it('are nodes, types and properties that begin so', async () => {
    const { body } = await read('/suggest/entity?prefix=rother');
    expect(body.result[0]).toEqual({
      id: 'person:steve-rotheram',
      name: 'Steve Rotheram',
      notable: [{ id: 'Person', name: 'Person' }],
    });
    expect((await read('/suggest/type?prefix=pa')).body.result).toEqual([{ id: 'Party', name: 'Party' }]);
    expect((await read('/suggest/property?prefix=par')).body.result).toEqual([
      { id: 'party', name: 'party or body' },
    ]);
  });

  it('are nowhere else', async () => {
    expect((await read('/suggest/colour')).status).toBe(404);
    const reply = await fetch(`${api.url}/reconciled`);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});
