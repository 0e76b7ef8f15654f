import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { DataSet } from '../../src/exchange/import/data-set.js';
import { loadDataSet } from '../../src/exchange/import/load-data-set.js';
import { readParlparse } from '../../src/exchange/import/parlparse/parlparse.js';
import { postOf, principalIn } from '../../src/exchange/import/parlparse/post.js';
import type { Graph } from '../../src/graph/connection.js';
import { verify } from '../../src/record/verify.js';
import { seededGraph } from '../support/graph.js';
import { onlySeed, rawSession } from '../support/raw.js';

const folder = fileURLToPath(new URL('parlparse', import.meta.url));
const read = (dir = folder) => readParlparse(dir, null);

/** A copy of the folder in which one text of one file is another. */
async function edited(file: string, from: string, to: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'alliances-parlparse-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await cp(folder, dir, { recursive: true });
  const text = await readFile(join(dir, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(dir, file), text.replace(from, to));
  return dir;
}

const inShort = ({ claims, nodes }: DataSet) =>
  claims.map(({ subject, predicate, object, valid }) => {
    const nameOf = (ref: string) => nodes.get(ref)?.name;
    return [nameOf(subject), predicate, nameOf(object), valid].join(' | ');
  });

describe('a folder of parlparse', () => {
  test('says how long a member sat: to a day, to the end of the Parliament, or on', async () => {
    const gists = async (dir?: string) =>
      (await read(dir)).claims.filter(({ predicate }) => predicate === 'REPRESENTS').map(({ gist }) => gist);
    const resigned = 'Lists the member for Feather South from 2010-05-06 to 2012-11-15.';
    expect(await gists()).toEqual([
      'Lists the member for Inkwell, North from 2010-05-06 to the end of the Parliament on 2015-03-30.',
      resigned,
    ]);
    const sitting = await edited(
      'all-members-2010.xml',
      'todate="2015-03-30" fromwhy="general_election" towhy="general_election"',
      'todate="9999-12-31" fromwhy="general_election" towhy="still_in_office"',
    );
    expect(await gists(sitting)).toEqual([
      'Lists the member for Inkwell, North from 2010-05-06 on.',
      resigned,
    ]);
  });

  test('is read as claims with both days, but for a term that a general election ended', async () => {
    expect(inShort(await read())).toEqual([
      'Quilla Nibb | HOLDS_ROLE | Member of Parliament for Inkwell, North | 2010-05-06/',
      'Quilla Nibb | REPRESENTS | Inkwell, North | 2010-05-06/',
      'Quilla Nibb | MEMBER_OF | Labour Party | 2010-05-06/',
      'Andrew Plume | HOLDS_ROLE | Member of Parliament for Feather South | 2010-05-06/2012-11-15',
      'Andrew Plume | REPRESENTS | Feather South | 2010-05-06/2012-11-15',
      'Andrew Plume | MEMBER_OF | Conservative Party | 2010-05-06/2012-11-15',
      'Lord Vane of Inkwell | HOLDS_ROLE | Minister of State (Quill Office) | 2005-05-10/2007-06-28',
      'Quilla Nibb | HOLDS_ROLE | Parliamentary Private Secretary to Lord Vane of Inkwell | 2005-11-10/2006-05-08',
      'Quilla Nibb | AIDE_TO | Lord Vane of Inkwell | 2005-11-10/2006-05-08',
      'Andrew Plume | HOLDS_ROLE | PPS (Team PPS) (Quill Office) | 2005-11-10/',
      'Quilla Nibb | MEMBER_OF | Ink Committee | 2006-06-01/2007-01-01',
      'Quilla Nibb | HOLDS_ROLE | Chair of the Ink Committee | 2006-06-01/2007-01-01',
      'Quilla Nibb | HOLDS_ROLE | Shadow Minister (Quill Health) | 2015-09-14/2016-06-27',
      'Quilla Nibb | HOLDS_ROLE | Mayor of Inkwell | 2017-05-08/',
      'Andrew Plume | MEMBER_OF | House of Commons | 2012-02-01/2011-02-01',
      'Andrew Plume | MEMBER_OF | House of Commons | 0000-02-01/',
      'Quilla Nibb | HOLDS_ROLE | Mayor of Inkwell | 2018-05-08/',
    ]);
  });

  test('is as old as the latest day in each file, unless it is said when it was published', async () => {
    expect((await read()).files.map(({ slug, published }) => [slug, published])).toEqual([
      ['parlparse-all-members-2010', '2015-03-30~'],
      ['parlparse-ministers', '2007-06-28~'],
      ['parlparse-ministers-2010', '2018-05-08~'],
    ]);
    const { files } = await readParlparse(folder, '2020-10-21');
    expect(new Set(files.map(({ published }) => published))).toEqual(new Set(['2020-10-21']));
  });

  test.each([
    ['people.xml', /has no people\.xml/],
    ['ministers.json', null],
  ])('without %s is refused only where nothing can be named', async (file, message) => {
    const dir = await edited(file, 'publicwhip', 'publicwhip');
    await rm(join(dir, file));
    if (message) await expect(read(dir)).rejects.toThrow(message);
    else expect((await read(dir)).notes).toEqual(['Not in the folder, and not read: ministers.json.']);
  });

  test.each([
    ['ministers.json', '"memberships": [', '"memberships": ', /ministers\.json cannot be read/],
    ['people.xml', '</publicwhip>', '', /people\.xml cannot be read: .*line/i],
    ['ministers-2010.json', '"organizations"', '"bodies"', /it has no memberships and organizations/],
  ])('with a broken %s says which file and why', async (file, from, to, message) => {
    await expect(read(await edited(file, from, to))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });
});

test.each([
  ['Shadow Minister (Mental Health)', 'oppositionpost', 'SHADOW_MINISTER'],
  ['Shadow Home Secretary', 'oppositionpost', 'SHADOW_CABINET'],
  ['Shadow Secretary of State for Work and Pensions', 'oppositionpost', 'SHADOW_CABINET'],
  ['Shadow SNP Spokesperson (Trade)', 'oppositionpost', 'OTHER'],
  ["Leader of Her Majesty's Official Opposition", 'oppositionpost', 'OTHER'],
  ['The Secretary of State for Health', 'governmentpost', 'MINISTER'],
  [
    'Prime Minister, First Lord of the Treasury and Minister for the Civil Service',
    'governmentpost',
    'PRIME_MINISTER',
  ],
  ['Assistant Whip (HM Treasury)', 'governmentpost', 'OTHER'],
  ['Leader of the House of Commons', 'governmentpost', 'OTHER'],
  ['Leader of the Labour Party', 'parliamentarypost', 'PARTY_LEADER'],
  ['Deputy Leader, Liberal Democrats', 'parliamentarypost', 'DEPUTY_LEADER'],
  ['Mayor of Greater Manchester', 'parliamentarypost', 'MAYOR'],
  ["Prime Minister's Special Representative to Cyprus", 'governmentpost', 'MINISTER'],
  ["Shadow Minister (Lord Chancellor's Department)", 'oppositionpost', 'SHADOW_MINISTER'],
  ['Shadow SNP Westminster Group Leader', 'oppositionpost', 'OTHER'],
  ['PPS (Rt Hon Gordon Brown, Prime Minister)', null, 'PPS'],
  ['Minister of State', null, 'MINISTER'],
] as const)('%s of %s is %s', (title, list, kind) => {
  expect(postOf(title, null, list).kind).toBe(kind);
});

test.each([
  ['PPS (Rt Hon Hilary Armstrong, Minister of State (Cabinet))', 'Rt Hon Hilary Armstrong'],
  ['PPS (Rt Hon Harriet Harman QC (as Minister for Women))', 'Rt Hon Harriet Harman QC'],
  ['Parliamentary Private Secretary To Francis Maude and Shadow Minister', 'Francis Maude'],
  ['Parliamentary Private Secretary To the Leader of the Opposition', null],
  ['PPS (Team PPS)', null],
  ['Minister of State', null],
])('the title %s names %s', (title, name) => {
  expect(principalIn(title)).toBe(name);
});

describe('recorded over the seed', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await seededGraph();
  });
  afterEach(onlySeed);
  afterAll(() => graph.close());

  const load = async (dataSet: DataSet) => (await loadDataSet(graph, dataSet, () => undefined)).report;
  const rows = (statement: string) =>
    rawSession(async (session) => (await session.run(statement)).records.map((one) => one.toObject()));

  test('it is told what was created and refused, and a second run changes nothing', async () => {
    const dataSet = await read();
    const report = await load(dataSet);
    expect(report.claims).toEqual({ created: 14, corrected: 0, unchanged: 0, vanished: [] });
    expect(report.refused.map(({ file, place, reason }) => `${file} ${place}: ${reason}`)).toEqual([
      'parlparse-all-members-2010 line 20: people.xml names nobody for uk.org.publicwhip/member/80003',
      expect.stringMatching(/^parlparse-ministers-2010 \/memberships\/5: .*person_id/),
      'parlparse-ministers-2010 /memberships/6: the organization nowhere is not in the file',
      'parlparse-ministers-2010 /memberships/4: people.xml does not name uk.org.publicwhip/person/77777',
      'parlparse-ministers-2010 /memberships/2: "2012-02-01/2011-02-01" ends before it starts',
      expect.stringMatching(/\/memberships\/3: "0000-02-01" lies outside the years 1 to 9999/),
      expect.stringMatching(/\/memberships\/7: it has the id of the row at \/memberships\/1/),
    ]);
    expect((await verify(graph)).differences).toEqual([]);
    const again = await load(dataSet);
    expect(again.nodes.created).toBe(0);
    expect(again.claims).toEqual({ created: 0, corrected: 0, unchanged: 14, vanished: [] });
    expect(again.matched.map(({ name, score }) => [name, score])).toEqual([
      ['Quilla Nibb', 100],
      ['Andrew Plume', 100],
      ['Lord Vane of Inkwell', 100],
    ]);
  });

  test('interrupted after any of its writes, it is completed by the next run', async () => {
    const dataSet = await read();
    let written = 0;
    const stopping = (after: number): Graph => ({
      ...graph,
      write: async (work) => {
        written += 1;
        if (written > after) throw new Error('pulled the plug');
        return graph.write(work);
      },
    });
    await loadDataSet(stopping(Number.POSITIVE_INFINITY), { ...dataSet, claims: [] }, () => undefined);
    const least = written;
    const claims = new Set<number>();
    for (const more of [0, 1, 2]) {
      written = 0;
      const interrupted = loadDataSet(stopping(least - 2 + more), dataSet, () => undefined);
      await expect(interrupted).rejects.toThrow('pulled the plug');
      expect((await verify(graph)).differences).toEqual([]);
      claims.add((await rows('MATCH (c:Claim) RETURN c.id')).length);
    }
    expect(claims.size).toBeGreaterThan(1);
    const { created, unchanged } = (await load(dataSet)).claims;
    expect([created > 0, created + unchanged]).toEqual([true, 14]);
    const instants = "MATCH (c:Claim) WHERE c.id STARTS WITH 'claim:parlparse' RETURN DISTINCT c.recorded";
    expect(await rows(instants)).toHaveLength(1);
    expect((await verify(graph)).differences).toEqual([]);
  });

  test('a row that says something else takes the place of what it said; one that is gone is told of and kept', async () => {
    await load(await read());
    const started = '"start_date": "2017-05-08"';
    const later = await edited('ministers-2010.json', started, `${started}, "end_date": "2021-05-08"`);
    const report = await load(await read(later));
    expect(report.claims).toMatchObject({ created: 0, corrected: 1, unchanged: 13, vanished: [] });
    const mayor =
      "MATCH (:Person {slug: 'quilla-nibb'})-[r:HOLDS]->(:Role {slug: 'mayor-of-inkwell'}) RETURN r.valid AS valid";
    expect(await rows(mayor)).toEqual([{ valid: '2017-05-08/2021-05-08' }]);
    const versions =
      "MATCH (v:ArticleVersion {article: 'article:parlparse-ministers-2010'}) RETURN count(v) AS count";
    expect((await rows(versions))[0]?.count).toEqual(expect.objectContaining({ low: 2 }));
    const gone = await edited(
      'ministers.json',
      '"uk.org.publicwhip/moffice/4"',
      '"uk.org.publicwhip/moffice/5"',
    );
    expect((await load(await read(gone))).claims.vanished).toHaveLength(2);
  });
});
