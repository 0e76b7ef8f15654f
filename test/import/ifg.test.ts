import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { DataSet } from '../../src/exchange/import/data-set.js';
import { readIfg } from '../../src/exchange/import/ifg/ifg.js';
import { loadDataSet } from '../../src/exchange/import/load-data-set.js';
import { verify } from '../../src/record/verify.js';
import { type TestApi, testApi } from '../support/api.js';
import { answerTo, names } from '../support/ask.js';
import { onlySeed } from '../support/raw.js';

const folder = fileURLToPath(new URL('ifg', import.meta.url));
const read = (dir = folder) => readIfg(dir, null);

async function copy(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'alliances-ifg-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await cp(folder, dir, { recursive: true });
  return dir;
}

const inShort = ({ claims, nodes }: DataSet) =>
  claims.map(({ subject, predicate, object, valid, party }) => {
    const nameOf = (ref: string) => nodes.get(ref)?.name;
    return [nameOf(subject), predicate, nameOf(object), valid, ...(party ? [nameOf(party)] : [])].join(' | ');
  });

test('a folder is read as posts, the cabinet, seats and parties, with both days', async () => {
  expect(inShort(await read())).toEqual([
    'Quilla Nibb | HOLDS_ROLE | Prime Minister | 2001-05-02/2007-06-27',
    'Andrew Plume | HOLDS_ROLE | Prime Minister | 2007-06-27/',
    'Quilla Nibb | HOLDS_ROLE | Minister of State (Quill Office) | 1999-01-04/2001-05-02',
    'Andrew Plume | HOLDS_ROLE | Minister for Feathers | 2001-05-02/2003-02-01',
    'Andrew Plume | HOLDS_ROLE | Minister for Feathers | 2003-02-01/2007-06-27',
    'Lord Vane | HOLDS_ROLE | Lord Commissioner (Whip) | 2007-06-28/',
    'Lord Vane | HOLDS_ROLE | Minister of State (Ministry of Ink) | 2003-02-01/2002-02-01',
    'Lord Vane | HOLDS_ROLE | Minister of State (Ministry of Ink) | 0000-02-01/2004-02-01',
    'Quilla Nibb | MEMBER_OF | Cabinet | 2001-05-02/2007-06-27',
    'Quilla Nibb | HOLDS_ROLE | Member of Parliament for Inkwell, North | 1997-05-01/2001-06-07',
    'Quilla Nibb | REPRESENTS | Inkwell, North | 1997-05-01/2001-06-07',
    'Quilla Nibb | HOLDS_ROLE | Member of Parliament for Inkwell North | 2001-06-07/2010-05-06 | Labour Party',
    'Quilla Nibb | REPRESENTS | Inkwell North | 2001-06-07/2010-05-06 | Labour Party',
    'Quilla Nibb | HOLDS_ROLE | Member of the House of Lords | 2012-01-09/',
    'Steve Rotheram | HOLDS_ROLE | Member of Parliament for Liverpool, Walton | 2010-05-06/2017-05-03 | Labour Party',
    'Steve Rotheram | REPRESENTS | Liverpool, Walton | 2010-05-06/2017-05-03 | Labour Party',
    'Quilla Nibb | MEMBER_OF | Liberal Democrats | 1997-05-01/1999-12-01',
    'Quilla Nibb | MEMBER_OF | Labour Party | 2001-06-07/2010-05-06',
    'Steve Rotheram | MEMBER_OF | Labour Party | 2010-05-06/2017-05-03',
  ]);
});

test('roles have their kinds; a post that moved between departments is of none', async () => {
  const { nodes } = await read();
  const role = (name: string) => [...nodes.values()].find((node) => node.name === name);
  expect(role('Prime Minister')).toMatchObject({ kind: 'PRIME_MINISTER', seats: 1, organisation: 'o3' });
  expect(role('Minister of State (Quill Office)')).toMatchObject({ kind: 'MINISTER', organisation: 'o1' });
  expect(role('Minister for Feathers')).toMatchObject({ kind: 'MINISTER', organisation: null, seats: null });
  expect(role('Lord Commissioner (Whip)')).toMatchObject({ kind: 'OTHER' });
  expect(role('Member of the House of Lords')).toMatchObject({ kind: 'PEER' });
});

test('people are called as in their longest post, and have their ids in Parliament', async () => {
  expect((await read()).nodes.get('p1')).toMatchObject({
    name: 'Quilla Nibb',
    aliases: ['Baroness Nibb'],
    identifiers: { ifg: 'p1', datadotparl_id: '701' },
  });
});

test('a gist tells the department, who was acting, and for how long someone was on leave', async () => {
  const gists = (await read()).claims.map(({ gist }) => gist);
  expect(gists).toContain(
    'Lists the Minister of State (Quill Office) from 1999-01-04 to 2001-05-02, on leave from 1999-03-01 to 1999-09-01.',
  );
  expect(gists).toContain(
    'Lists the acting Minister for Feathers (Quill Office) from 2001-05-02 to 2003-02-01.',
  );
  expect(gists).toContain('Lists a member of the House of Lords (life peer) from 2012-01-09 on.');
});

test('the whole is as old as its latest day, unless it is said when it was published', async () => {
  const published = async (day: string | null) =>
    new Set((await readIfg(folder, day)).files.map((one) => one.published));
  expect(await published(null)).toEqual(new Set(['2017-05-03~']));
  expect(await published('2026-06-19')).toEqual(new Set(['2026-06-19']));
});

test('what can be spared may be missing, and is told of', async () => {
  const dir = await copy();
  await rm(join(dir, 'representation.csv'));
  await rm(join(dir, 'representation_characteristics.csv'));
  const { notes, claims } = await read(dir);
  expect(notes).toEqual([
    'Not in the folder, and not read: representation.csv, representation_characteristics.csv.',
  ]);
  expect(claims).toHaveLength(9);
});

test.each([
  ['post.csv', null, /has no post\.csv/],
  ['post.csv', ['rank_equivalence', 'rank'], /post\.csv:1 cannot be read: it has no column rank_equivalence/],
  [
    'person.csv',
    ['p2,', '"p2,'],
    /person\.csv:4 cannot be read: in the row that begins there a quote is never closed/,
  ],
] as const)('a folder whose %s is broken or missing is refused', async (file, change, message) => {
  const dir = await copy();
  if (change === null) await rm(join(dir, file));
  else {
    const text = await readFile(join(dir, file), 'utf8');
    await writeFile(join(dir, file), text.replace(change[0], change[1]));
  }
  await expect(read(dir)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(message),
  });
});

describe('recorded over the seed', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterEach(onlySeed);
  afterAll(() => api.close());

  test('the rows that cannot be are refused by line, and a second run changes nothing', async () => {
    const dataSet = await read();
    const load = async () => (await loadDataSet(api.graph, dataSet, () => undefined)).report;
    const report = await load();
    expect(report.claims).toEqual({ created: 17, corrected: 0, unchanged: 0, vanished: [] });
    expect(report.refused.map(({ file, place, reason }) => `${file} ${place}: ${reason}`)).toEqual([
      'ifg-appointment line 9: person.csv has no p9',
      'ifg-appointment line 10: post.csv has no r9',
      'ifg-representation line 5: constituency.csv has no k9',
      'ifg-appointment line 8: "2003-02-01/2002-02-01" ends before it starts',
      'ifg-appointment line 11: "0000-02-01" lies outside the years 1 to 9999',
    ]);
    expect(report.matched).toMatchObject([{ id: 'person:steve-rotheram', score: 95 }]);
    expect(report.doubtful).toEqual([]);
    expect((await verify(api.graph)).differences).toEqual([]);
    expect(await load()).toMatchObject({
      nodes: { created: 0 },
      claims: { created: 0, corrected: 0, unchanged: 17, vanished: [] },
      refused: { length: 5 },
    });
    const premier = (asOf: string) => answerTo(api, 'who is Prime Minister', { asOf });
    expect(names((await premier('2005-01-01')).people)).toEqual(['Quilla Nibb']);
    expect(names((await premier('2017-05-03')).people)).toEqual(['Andrew Plume']);
  }, 120_000);
});
