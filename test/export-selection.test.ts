import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../src/exchange/export/formats.js';
import { contentsAround, coreAround, type Surroundings } from '../src/exchange/export/selection.js';
import { loadJsonl } from '../src/exchange/import/jsonl.js';
import type { Graph } from '../src/graph/connection.js';
import { recordFacts } from '../src/record/facts.js';
import { verify } from '../src/record/verify.js';
import { anyDecisions, onlyRefused } from './support/any-decisions.js';
import { anyFacts } from './support/any-facts.js';
import { type TestApi, testApi } from './support/api.js';
import { forgetQuills, said } from './support/facts.js';
import { seededGraph } from './support/graph.js';
import { rawSession } from './support/raw.js';
import { readLines, wipe } from './support/record.js';
import { filesOf, wholeFiles } from './support/selection.js';

const { TEST_FULL } = process.env;

let api: TestApi;
let graph: Graph;
beforeAll(async () => {
  api = await testApi();
  ({ graph } = api);
});
afterAll(() => api.close());

const text = async (path: string) => (await api.get(`/export/${path}`)).text();
const rows = async (file: string, query: string) =>
  parse(await text(`csv?${query}&file=${file}`), { columns: true }) as Readonly<Record<string, string>>[];
const column = async (file: string, query: string, name: string) =>
  (await rows(file, query)).map((row) => row[name]);

/** Loads the lines alone into an emptied graph, and tells what that then holds. */
async function loadedAlone(lines: string) {
  const { told, result } = await readLines(lines, async (file) => {
    await wipe();
    await loadJsonl(graph, file);
    return { files: await wholeFiles(graph), differences: (await verify(graph)).differences };
  });
  expect(told).toEqual([]);
  return { files: result?.files, differences: result?.differences };
}

/** Of all nodes that claims are about. */
const ids = async (): Promise<string[]> => {
  const found = await rawSession((session) => session.run('MATCH (n:Entity) RETURN n.id'));
  return found.records.map((record) => record.get(0));
};

const around: Surroundings = { of: [], depth: 1, types: [], roleKind: null, asOf: null };

describe('a selection', () => {
  it('of all nodes is the whole record', async () => {
    const all = await ids();
    expect(all.length).toBeGreaterThan(40);
    const core = await coreAround(graph, { ...around, of: all, depth: 0 });
    expect(await filesOf(await contentsAround(graph, core, null))).toEqual(await wholeFiles(graph));
  });

  it('is a record of its own: imported alone, it is exported to the same bytes', {
    timeout: 120_000,
  }, async () => {
    const query = 'ask=how+many+mayors+are+corbyn+allies';
    const all = formats.flatMap(({ name, files }) => files.map((file) => [name, file.name] as const));
    const served = all.map(
      async ([format, file]) => [file, await text(`${format}?${query}&file=${file}`)] as const,
    );
    const own = Object.fromEntries(await Promise.all(served));
    const { files, differences } = await loadedAlone(own['record.jsonl'] ?? '');
    expect(files).toEqual(own);
    expect(differences).toEqual([]);
    await (await seededGraph()).close();
  });

  it('of any record is one, too', { timeout: 300_000 }, async () => {
    const some = ['person:ada', 'person:bo', 'person:cy', 'role:mayor', 'contest:vote', 'party:one'];
    const selection = fc.record({
      of: fc.subarray(some, { minLength: 1 }),
      depth: fc.integer({ min: 0, max: 2 }),
      types: fc.subarray(['ALLY_OF', 'SUPPORTS', 'HOLDS', 'CANDIDATE_FOR'] as const),
      roleKind: fc.constantFrom('MAYOR', null),
    });
    await fc.assert(
      fc.asyncProperty(anyFacts, anyDecisions, selection, async (facts, decisions, asked) => {
        await wipe();
        await recordFacts(graph, facts);
        for (const decide of decisions) await decide(graph).catch(onlyRefused);
        const there = new Set(await ids());
        const of = asked.of.filter((id) => there.has(id));
        const core = await coreAround(graph, { ...around, ...asked, of });
        const own = await filesOf(await contentsAround(graph, core, null));
        const { files, differences } = await loadedAlone(own['record.jsonl'] ?? '');
        expect(files).toEqual(own);
        expect(differences).toEqual([]);
      }),
      { numRuns: TEST_FULL ? 200 : 8 },
    );
    await wipe();
    await (await seededGraph()).close();
  });

  it.each([
    ['of=jeremy-corbyn&basis=ALLY', ['andy-burnham', 'jeremy-corbyn', 'steve-rotheram']],
    ['of=jeremy-corbyn&types=ENDORSED', ['jeremy-corbyn', 'julie-ward']],
    ['of=jeremy-corbyn&types=ENDORSED,PRAISED', ['jeremy-corbyn', 'julie-ward', 'steve-rotheram']],
    ['of=jeremy-corbyn&of=tom-watson&depth=0', ['jeremy-corbyn', 'tom-watson']],
    ['of=person:sion-simon&types=ALLY_OF', ['sion-simon', 'tom-watson']],
    ['of=jeremy-corbyn&types=ENDORSED&asOf=2010', ['jeremy-corbyn']],
  ])('of %s has these people', async (query, slugs) => {
    expect(await column('nodes.csv', query, 'slug')).toEqual(slugs);
  });

  it('may be of people in a role of a kind, with who else holds that seat', async () => {
    const query = 'of=jeremy-corbyn&basis=ALLY&roleKind=MAYOR';
    const edges = await rows('edges.csv', query);
    const told = edges.map(({ from_name, type, to }) => `${from_name} ${type} ${to}`);
    expect(told).toContain('Steve Rotheram CANDIDATE_FOR role:mayor-of-liverpool');
    expect(told).toContain('Joe Anderson HOLDS role:mayor-of-liverpool');
    expect(await column('nodes.csv', query, 'id')).not.toContain('person:julie-ward');
    const ties = await column('edges.csv', 'of=jeremy-corbyn&basis=ALLY&roleKind=PEER', 'id');
    expect(ties).toEqual([]);
  });

  it('is drawn as of a date, while its claims stay whole', async () => {
    await recordFacts(graph, said('spells', { valid: '2001/2003' }, { valid: '2010/2012' }));
    const drawn = (asOf: string) => column('edges.csv', `of=quill-a&asOf=${asOf}`, 'valid');
    expect(await drawn('2002')).toEqual(['2001/2003']);
    expect(await drawn('2011-05')).toEqual(['2010/2012']);
    expect(await drawn('2006-01-01')).toEqual([]);
    const claims = await column('claims.csv', 'of=quill-a&asOf=2002', 'valid');
    expect(claims.sort()).toEqual(['2001/2003', '2010/2012']);
    expect(await column('nodes.csv', 'of=quill-a&asOf=2006-01-01', 'id')).toEqual(['person:quill-a']);
    await forgetQuills();
  });

  it('has figures only where all is asked for', async () => {
    const values = async (query: string) =>
      (await column('claims.csv', query, 'value')).filter((value) => value !== '');
    const of = 'of=steve-rotheram&of=contest:labour-liverpool-selection-2016&depth=0';
    expect((await values(of)).length).toBeGreaterThan(2);
    expect(await values(`${of}&types=CONTESTED,WON`)).toEqual([]);
  });

  it('of an answer has its evidence, and what that is derived with', async () => {
    const claims = await column('claims.csv', 'ask=who+is+PPS+to+Corbyn', 'id');
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every((id) => /rotheram/.test(id ?? ''))).toBe(true);
  });
});
