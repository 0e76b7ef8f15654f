import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { csv as csvExport } from '../../src/exchange/export/csv.js';
import { csv, readCsv } from '../../src/exchange/import/csv/csv.js';
import type { DataSet } from '../../src/exchange/import/data-set.js';
import type { ImportReport } from '../../src/exchange/import/report.js';
import type { Graph } from '../../src/graph/connection.js';
import { verify } from '../../src/record/verify.js';
import { seededGraph } from '../support/graph.js';
import { onlySeed, rawSession } from '../support/raw.js';
import { exported } from '../support/record.js';

const folder = fileURLToPath(new URL('csv', import.meta.url));
const mapping = join(folder, 'mapping.yaml');

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'alliances-csv-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

const readFrom = async (path: string, mappingPath: string | null = null): Promise<DataSet> =>
  (await readCsv(path, { published: null, source: {}, mapping: mappingPath })).dataSet;

const inShort = ({ claims, nodes }: DataSet) =>
  claims.map(({ subject, predicate, object, valid, hedges, polarity, status }) => {
    const nameOf = (ref: string) => nodes.get(ref)?.name;
    const more = [status, polarity === 'DENIED' && polarity, ...hedges].filter(Boolean);
    return [nameOf(subject), predicate, nameOf(object), valid, ...more].join(' | ');
  });

describe('by a mapping', () => {
  test('each column is what it says, and days and values are as the source means them', async () => {
    const dataSet = await readFrom(folder, mapping);
    expect(inShort(dataSet)).toEqual([
      'Quilla Nibb | ALLY_OF | Jeremy Corbyn | 2016-02-01/ | IMPLIED',
      'Quilla Nibb | MEMBER_OF | Blot Party | 2015/2016-02-29',
      'Quilla Nibb | HOLDS_ROLE | Mayor of Inkwell | 2016-05-05/2016-05-05 | HOLDER',
      'Quilla Nibb | ALLY_OF | Jeremy Corbyn | 2016-02-01/2015-12-31',
      'Quilla Nibb | ALLY_OF | Jeremy Corbyn | 0000-02-01/ | IMPLIED',
      'Quilla Nibb | ALLY_OF | Jeremy Corbyn | 2016-02-31/ | IMPLIED',
      'Jeremy Corbyn | ALLY_OF | Quilla Nibb | / | IMPLIED',
    ]);
    expect(dataSet).toMatchObject({
      source: { id: 'source:blot-allies', name: "Blot's allies", licence: 'CC0', reliability: 'C' },
      files: [{ slug: 'blot-allies-ties', published: '2016-08-11', url: 'https://example.org/allies' }],
      notes: ['1 of the nodes are in no edge that was read, and were not taken over.'],
    });
    expect(dataSet.nodes.get('Person N1')).toMatchObject({
      aliases: ['Cwilla Nib', 'Q. Nibb'],
      identifiers: { 'blot-allies': 'N1' },
    });
    expect(dataSet.nodes.get('Role N4')).toMatchObject({ kind: 'MAYOR' });
  });

  test('a row that cannot be is refused by its line, and the rest is read', async () => {
    const { refused } = await readFrom(folder, mapping);
    expect(refused.map(({ file, place, reason }) => `${file} ${place}: ${reason}`)).toEqual([
      'blot-allies-ties line 11: it has 4 cells, and the first line names 7 columns',
      'blot-allies-people line 6: it has no name',
      expect.stringMatching(/^blot-allies-people line 7: "wizard" is no label\. Labels are Person, /),
      expect.stringMatching(/^blot-allies-people line 8: "scribe" is no kind of Role\. Kinds are MAYOR, /),
      'blot-allies-people line 9: it has the id of people.csv line 2, "N1"',
      'blot-allies-ties line 6: "freind" is no predicate. Did you mean "friend"?',
      expect.stringMatching(/^blot-allies-ties line 7: no node is "N9"\. Did you mean "N\d"\?$/),
      'blot-allies-ties line 12: it has no object',
    ]);
  });

  test.each([
    [
      'ends: exclusive',
      'ends: exclusve',
      /mapping\.yaml:9:7 "exclusve" is no value of "ends"\. Did you mean "exclusive"\?/,
    ],
    ['key: Nr', 'kee: Nr', /mapping\.yaml:19:16 "kee" is unknown here\. Did you mean "key"\?/],
    [
      'subject: Who',
      'subject: Woh',
      /mapping\.yaml:19:34 ties\.csv has no column "Woh"\. Its columns are Nr, Who, /,
    ],
    ['QID }', 'QIT }', /mapping\.yaml:16:30 people\.csv has no column "QIT"\. Did you mean "QID"\?/],
    ['ties.csv', 'tie.csv', /mapping\.yaml:17:3 there is no file tie\.csv\. Did you mean "ties\.csv"\?/],
    ['rows: edges', 'rows: nodes', /mapping\.yaml:19:\d+ "subject" is unknown here/],
    ['files:', 'fils:', /"files" is missing/],
    ['published: 2016-08-11', 'published: yesterday', /is no EDTF date/],
    ['    rows: nodes', '   rows: nodes: x', /this is no YAML/],
  ])('%s written as %s is told at its line', async (from, to, message) => {
    const dir = await folderWith({});
    await cp(folder, dir, { recursive: true });
    const text = await readFile(mapping, 'utf8');
    expect(text).toContain(from);
    await writeFile(join(dir, 'mapping.yaml'), text.replace(from, to));
    await expect(readFrom(dir, join(dir, 'mapping.yaml'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });
});

describe('without a mapping', () => {
  const shown = async (files: Readonly<Record<string, string>>) => {
    const dir = await folderWith(files);
    return { dir, text: (await csv.mapping?.(dir, null)) ?? '' };
  };

  test('Gephi’s columns are known, whose type of an edge is no predicate', async () => {
    const { dir } = await shown({
      'nodes.csv': 'Id,Label,Class\n1,Quilla Nibb,Person\n2,Blot Party,party\n',
      'edges.csv': 'Source,Target,Type,Id,Label,start\n1,2,Directed,0,member of,1997\n',
    });
    const dataSet = await readFrom(dir);
    expect(inShort(dataSet)).toEqual(['Quilla Nibb | MEMBER_OF | Blot Party | 1997/']);
    expect(dataSet.notes).toEqual([
      'nodes.csv was taken for nodes: id from "Id", label from "Class", name from "Label".',
      'edges.csv was taken for edges: subject from "Source", object from "Target", predicate from "Label", from from "start". Not read: Type, Id.',
      'That was guessed; --show-mapping prints it as a file to correct, for --mapping.',
    ]);
    // A bare number may be another's in the next export.
    expect([...dataSet.nodes.values()].map(({ identifiers }) => Object.values(identifiers))).toEqual([
      ['1 Quilla Nibb'],
      ['2 Blot Party'],
    ]);
  });

  test('neo4j-admin’s columns are known, with its types and arrays', async () => {
    const { dir } = await shown({
      'people.csv':
        'id:ID(P),name,aliases:string[],:LABEL\nq,Quilla Nibb,Cwilla;Nib,Person;Entity\na,Ann Inker,,Person\n',
      'rels.tsv': ':START_ID(P)\t:END_ID(P)\t:TYPE\tsince:date\nq\ta\tALLY_OF\t31/12/2016\n',
    });
    const dataSet = await readFrom(dir);
    expect(inShort(dataSet)).toEqual(['Quilla Nibb | ALLY_OF | Ann Inker | 2016-12-31/']);
    expect([...dataSet.nodes.values()][0]?.aliases).toEqual(['Cwilla', 'Nib']);
  });

  test('one file of edges has names, of which the predicate says what they are', async () => {
    const dir = await folderWith({
      'ties.csv':
        'from,to,type,since\nQuilla Nibb,Ann Inker,ally,2015\nAnn Inker,Mayor of Inkwell,is,01/02/2016\nAnn Inker,Blot Party,member of,\nAnn Inker,Blots,member of,\n',
    });
    const dataSet = await readFrom(join(dir, 'ties.csv'));
    expect(inShort(dataSet)).toEqual([
      'Quilla Nibb | ALLY_OF | Ann Inker | 2015/',
      'Ann Inker | MEMBER_OF | Blot Party | /',
    ]);
    expect(dataSet.refused.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'line 3: "01/02/2016" does not say which is the day and which the month: say so by `dates` in a mapping',
      'line 5: it does not say what "Blots" is: give a column or constant for its label',
    ]);
  });

  test('a role’s area and body are read, and one that cannot be is told of', async () => {
    const dir = await folderWith({
      'nodes.csv': [
        'id,label,name,area,organisation',
        'q,Person,Quilla Nibb,,',
        'i,Constituency,Inkwell,,',
        'm,Role,Mayor of Inkwell,i,',
        'l,Role,Mayor of Liverpool,constituency:liverpool,q',
      ].join('\n'),
      'edges.csv': 'source,target,type\nq,m,is\nq,l,is\n',
    });
    const { nodes, refused } = await readFrom(dir);
    expect(nodes.get('Role l')).toMatchObject({ area: 'constituency:liverpool' });
    expect(nodes.has('constituency:liverpool')).toBe(true);
    expect(nodes.get('Role m')).toMatchObject({ area: 'Constituency i', organisation: null });
    expect(refused).toEqual([
      {
        file: expect.stringContaining('nodes'),
        place: 'line 5',
        reason:
          'its organisation is left out: "Quilla Nibb" is a Person, which is none of Organisation, Party',
      },
    ]);
  });

  test('what is shown can be saved, and says the same', async () => {
    const { dir, text } = await shown({
      'nodes.csv': 'id,label,name,wikidata\nq,Person,Quilla Nibb,Q1\na,Person,Ann Inker,\n',
      'edges.csv': 'subject,predicate,object,stance\nq,ALLY_OF,a,DENIED\n',
    });
    expect(text).toMatch(/^# Say also/);
    await writeFile(join(dir, 'saved.yaml'), text);
    const [guessed, saved] = [await readFrom(dir), await readFrom(dir, join(dir, 'saved.yaml'))];
    expect(inShort(guessed)).toEqual(['Quilla Nibb | ALLY_OF | Ann Inker | / | DENIED']);
    expect({ ...saved, notes: [] }).toEqual({ ...guessed, notes: [] });
  });

  test('what cannot be guessed is asked for, and shown as far as it is known', async () => {
    const { dir, text } = await shown({
      'nodes.csv': 'id,name\nq,Quilla Nibb\n',
      'edges.csv': 'source,target\nq,q\n',
    });
    const missing =
      'no column of edges.csv names a predicate, so that it needs one in `constants`; no column of nodes.csv has labels such as Person, so that it needs one in `constants`';
    await expect(readFrom(dir)).rejects.toMatchObject({
      message: `${dir} does not show what is in it: ${missing}.`,
      mend: expect.stringContaining('--show-mapping'),
    });
    expect(text).toContain('# Still to be said: no column of edges.csv names a predicate');
    expect(text).toContain('subject: source');
  });

  test.each([
    [{ 'a.csv': 'x,y\n1,2\n' }, /no file has columns for a subject and an object.*\(a\.csv has x, y\)/],
    [{ 'a.json': '{}' }, /has no file that ends in \.csv or \.tsv/],
    [
      { 'A b.csv': 'source,target,type\nA,B,ally\n', 'a-b.csv': 'source,target,type\nA,B,ally\n' },
      /has two files that are called nearly the same, and a-b\.csv is one/,
    ],
  ])('%j is refused', async (files, message) => {
    await expect(readFrom(await folderWith(files))).rejects.toThrow(message);
  });
});

describe('recorded over the seed', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await seededGraph();
  });
  afterEach(onlySeed);
  afterAll(() => graph.close());

  const given = { published: null, source: {}, archive: [] as never, progress: () => undefined };
  const load = async (path: string, mappingPath: string | null = null) => {
    const importable = await csv.read(path, { ...given, mapping: mappingPath });
    return (await importable.record(graph, () => undefined)).report as ImportReport;
  };

  test('what cannot be is refused by its line, and a second run changes nothing', async () => {
    const first = await load(folder, mapping);
    expect(first.claims).toEqual({ created: 3, corrected: 0, unchanged: 0, vanished: [] });
    expect(first.matched).toMatchObject([{ id: 'person:jeremy-corbyn', score: 100 }]);
    expect(first.refused.slice(-4).map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'line 8: "2016-02-01/2015-12-31" ends before it starts',
      expect.stringMatching(/^line 9: "0000-02-01" lies outside/),
      expect.stringMatching(/^line 10: "2016-02-31" /),
      'line 13: it has the id of the row at line 2, "T1"',
    ]);
    expect((await verify(graph)).differences).toEqual([]);
    expect(await load(folder, mapping)).toMatchObject({
      nodes: { created: 0 },
      claims: { created: 0, corrected: 0, unchanged: 3, vanished: [] },
      doubtful: [],
    });
  });

  test('an id of the graph is that node, unless it is called otherwise; one that is not there is refused', async () => {
    const dir = await folderWith({
      'ties.csv': [
        'source,target,type,since,role',
        'person:jeremy-corbyn,person:owen-smith,OPPOSES,2016-07-13,',
        'person:jeremy-corbyn,person:nobody-at-all,OPPOSES,2016-07-13,',
        'person:owen-smith,person:jeremy-corbyn,AIDE_TO,2016-07-13,role:pps-to-jeremy-corbyn',
      ].join('\n'),
    });
    const report = await load(join(dir, 'ties.csv'));
    expect(report.nodes).toEqual({ created: 0, unchanged: 3 });
    const ties =
      "MATCH (:Person {slug: 'owen-smith'})-[r:PPS_TO]->({slug: 'jeremy-corbyn'}) RETURN r.valid AS valid";
    const { records } = await rawSession((session) => session.run(ties));
    expect(records.map((one) => one.get('valid'))).toEqual(['2016-07-13/']);
    expect(report.matched.map(({ id }) => id).sort()).toEqual(['person:jeremy-corbyn', 'person:owen-smith']);
    expect(report.refused).toMatchObject([
      { place: 'line 3', reason: '"person:nobody-at-all" is not in the graph, and no file says who that is' },
    ]);
    const other = await folderWith({
      'nodes.csv': 'id,name,label\nperson:owen-smith,Ann Inker,Person\nperson:tom-watson,Tom Watson,Person\n',
      'edges.csv': 'source,target,type\nperson:owen-smith,person:tom-watson,PRAISED\n',
    });
    expect(await load(other)).toMatchObject({
      nodes: { created: 1 },
      matched: [{ id: 'person:tom-watson' }],
    });
    expect((await verify(graph)).differences).toEqual([]);
  });

  test('this graph’s own export is read again as what its claims say', async () => {
    const files = await exported(graph, csvExport);
    const report = await load(await folderWith(files));
    expect(report.nodes.created).toBe(0);
    expect(report.doubtful).toEqual([]);
    expect(report.notes).toContain('edges.csv is derived from the claims beside it, and was not read.');
    expect(report.files.map(({ published }) => published)).toEqual(['2016-08-11~', '2016-08-10']);
    expect(new Set(report.refused.map(({ reason }) => reason.replace(/^[A-Z_]+ /, '')))).toEqual(
      new Set(['another row takes its place', 'takes a value, which no row can give here']),
    );
    expect(report.claims.created + report.refused.length).toBe(129);
    expect((await verify(graph)).differences).toEqual([]);
  });
});
