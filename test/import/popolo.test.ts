import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { DataSet } from '../../src/exchange/import/data-set.js';
import { loadDataSet } from '../../src/exchange/import/load-data-set.js';
import { textsOf } from '../../src/exchange/import/popolo/name.js';
import { readPopolo } from '../../src/exchange/import/popolo/popolo.js';
import type { Graph } from '../../src/graph/connection.js';
import { verify } from '../../src/record/verify.js';
import { type TestApi, testApi } from '../support/api.js';
import { answerTo, names } from '../support/ask.js';
import { onlySeed } from '../support/raw.js';

const file = fileURLToPath(new URL('popolo/assembly.json', import.meta.url));
const read = (path = file) => readPopolo(path, { published: null, source: {} });

const inShort = ({ claims, nodes }: DataSet) =>
  claims.map(({ subject, predicate, object, valid, hedges }) => {
    const nameOf = (ref: string) => nodes.get(ref)?.name;
    return [nameOf(subject), predicate, nameOf(object), valid, ...hedges].join(' | ');
  });

async function folderWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'alliances-popolo-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, data] of Object.entries(files)) await writeFile(join(dir, name), JSON.stringify(data));
  return dir;
}

test('a file is read as claims, dated by its memberships or else by their legislative periods', async () => {
  expect(inShort(await read())).toEqual([
    'Quilla Nibb | HOLDS_ROLE | Member of Parliament for Inkwell North | 2015-05-07/2017-05-03',
    'Quilla Nibb | REPRESENTS | Inkwell North | 2015-05-07/2017-05-03',
    'Quilla Nibb | MEMBER_OF | Blot Party | 2015-05-07/2017-05-03',
    'Andrew Plume | HOLDS_ROLE | Member of Parliament for Inkwell North | 2016-02-01/2017-05-03',
    'Andrew Plume | REPRESENTS | Inkwell North | 2016-02-01/2017-05-03',
    'Vera Vane | HOLDS_ROLE | Mayor of Inkwell | / | IMPLIED',
    'Quilla Nibb | HOLDS_ROLE | Mayor of Inkwell | 2017-05-04/',
    'Andrew Plume | MEMBER_OF | Blot Party | /2014',
    'Vera Vane | MEMBER_OF | Blot Party | 2016-02-30/',
  ]);
});

test('the reader may say what the file does not', async () => {
  const url = 'https://example.org/assembly.json';
  const source = { reliability: 'B', licence: 'CC0', url } as const;
  expect(await readPopolo(file, { published: '2018-01', source })).toMatchObject({
    source: { ...source, id: 'source:assembly', reliabilityReason: expect.stringContaining('judged') },
    files: [{ slug: 'assembly-assembly', published: '2018-01', url }],
  });
  expect(await read()).toMatchObject({
    source: { reliability: 'F', licence: 'not stated', url: null },
    files: [{ published: '2017-05-04~', url: expect.stringMatching(/^ni:\/\/\/sha-256;/) }],
  });
});

test('names are those in English, with all others as aliases; ids elsewhere are kept', async () => {
  const { nodes } = await read();
  const person = (id: string) => nodes.get(`person ${id}`);
  expect(person('p1')).toMatchObject({
    name: 'Quilla Nibb',
    aliases: ['Cwilla Nib'],
    identifiers: { feather: 'f:1' },
  });
  expect(person('p2')).toMatchObject({ aliases: ['Andy Plume'], identifiers: { assembly: 'p2' } });
  expect(nodes.get('area a1')).toMatchObject({ name: 'Inkwell North', aliases: ['INKWELL NORTH'] });
});

test.each([
  ['Plain', ['Plain']],
  [{ 'lang:en': 'B', 'lang:en-GB': 'A', 'lang:cy': 'C' }, ['A', 'B', 'C']],
  [{ cy: 'C', de: 'D' }, ['C', 'D']],
  [{ 'lang:en': null, 'lang:cy': ' ' }, []],
  [null, []],
])('%j is called %j', (text, names) => {
  expect(textsOf(text)).toEqual(names);
});

test('what cannot be read is refused by its pointer', async () => {
  expect((await read()).refused.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
    expect.stringMatching(/^\/persons\/4: .*id/),
    '/persons/3: it has no name',
    '/memberships/5: the person p9 is not in the file, or has no name',
    '/memberships/6: the post treasurer is not in the file, or has no name',
    '/memberships/7: it names neither a role or post nor an organization',
    '/memberships/9: the person p4 is not in the file, or has no name',
  ]);
});

test('a folder is one data set, and what is no Popolo in it is told of', async () => {
  const dir = await folderWith({
    'a.json': { persons: [{ id: 1, name: 'Ann Inker' }], memberships: null },
    'b.json': {
      organizations: [{ id: 'x', name: 'Blots', classification: 'party' }],
      memberships: [{ person_id: 1, organization_id: 'x', start_date: '2016' }],
    },
    'index.json': [],
  });
  const dataSet = await read(dir);
  expect(inShort(dataSet)).toEqual(['Ann Inker | MEMBER_OF | Blots | 2016/']);
  expect(dataSet.notes).toEqual(['index.json has none of the lists of Popolo, and was not read.']);
});

test.each([
  [{ 'x.json': [] }, /nothing there has any of the lists of Popolo/],
  [{}, /nothing there has any of the lists of Popolo/],
])('a folder without Popolo is refused', async (files, message) => {
  await expect(read(await folderWith(files))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(message),
  });
});

test('a path that is not there is refused', async () => {
  await expect(read('/nowhere/at-all.json')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

describe('recorded over the seed', () => {
  let api: TestApi;
  let graph: Graph;
  beforeAll(async () => {
    api = await testApi();
    graph = api.graph;
  });
  afterEach(onlySeed);
  afterAll(() => api.close());

  test('a post that is for no area is asked about by its name', async () => {
    await loadDataSet(graph, await read(), () => undefined);
    const of = (question: string) => answerTo(api, question, { asOf: '2017-05-04' });
    expect(names((await of('who is mayor of Inkwell')).people)).toEqual(['Quilla Nibb']);
    expect(await of('is Quilla Nibb the mayor of Inkwell')).toMatchObject({ verdict: 'YES' });
    expect(await of('who is mayor of Inkpot')).toMatchObject({ outcome: 'NOT_FOUND' });
  });

  test('it is derived as its claims have it, and a second run changes nothing', async () => {
    const dataSet = await read();
    const load = async () => (await loadDataSet(graph, dataSet, () => undefined)).report;
    const first = await load();
    expect(first.claims).toMatchObject({ created: 8, corrected: 0, unchanged: 0 });
    expect(first.refused.at(-1)).toMatchObject({
      place: '/memberships/8',
      reason: expect.stringContaining('2016-02-30'),
    });
    expect((await verify(graph)).differences).toEqual([]);
    expect(await load()).toMatchObject({
      nodes: { created: 0 },
      claims: { created: 0, corrected: 0, unchanged: 8, vanished: [] },
    });
  });
});
