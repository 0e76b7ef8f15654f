import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { recordMatches } from '../../src/record/match.js';
import { alliances, dataFolder } from '../support/command.js';
import { seededGraph } from '../support/graph.js';
import { onlySeed } from '../support/raw.js';

const file = fileURLToPath(new URL('popolo/assembly.json', import.meta.url));

let folder: Awaited<ReturnType<typeof dataFolder>>;
let environment: Record<string, string>;
beforeAll(async () => {
  await (await seededGraph()).close();
  folder = await dataFolder();
  environment = {
    DATA_DIR: folder.path,
    NEO4J_URI: inject('neo4jUri'),
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
  };
});
afterAll(async () => {
  await onlySeed();
  await folder.remove();
});

const run = (...args: string[]) => alliances(['import', ...args], environment).ended;

it('tells in words, and then in JSON, what it did', async () => {
  const first = await run('popolo', file, '--published', '2018-01-01');
  expect(first.status, first.err).toBe(0);
  expect(first.out).toMatch(/^assembly\.json: 8 claims created, 0 corrected, 0 unchanged; \d+ nodes created/);
  expect(first.out).toContain('article:assembly-assembly: 8 claims, as of 2018-01-01');
  expect(first.out).toMatch(/Rows refused: 7\n {2}assembly-assembly \/persons\/4: /);
  const second = await run('popolo', file, '--published', '2018-01-01', '--json');
  expect(second.status, second.err).toBe(0);
  expect(JSON.parse(second.out)).toMatchObject({
    nodes: { created: 0 },
    claims: { created: 0, corrected: 0, unchanged: 8, vanished: [] },
    refused: { length: 7 },
  });
});

it('leaves whoever is in doubt to `alliances review`', async () => {
  const review = (...args: string[]) => alliances(['review', ...args], environment).ended;
  expect(await review()).toMatchObject({ status: 0, out: 'Nobody is in doubt.\n' });
  const graph = await seededGraph();
  const pair = { person: 'person:owen-smith', other: 'person:tom-watson', score: 41, reasons: ['a guess'] };
  await recordMatches(graph, [pair], '2026-01-01T00:00:00Z');
  await graph.close();
  const id = 'match:person:owen-smith|person:tom-watson';
  const words = `Owen Smith (person:owen-smith) and Tom Watson (person:tom-watson) may be one: 41 of 100, a guess.\n  ${id}\n`;
  expect(await review()).toMatchObject({ status: 0, out: words });
  expect(JSON.parse((await review('--json')).out)).toMatchObject([{ score: 41, reasons: ['a guess'] }]);
  const rejected = await review('reject', id, '--by', 'me', '--why', 'two men');
  expect(rejected).toMatchObject({
    status: 0,
    out: expect.stringMatching(/are not one.*\n.*\n {2}\S+ rejected by me: two men\n/),
  });
  expect(await review()).toMatchObject({ status: 0, out: 'Nobody is in doubt.\n' });
  expect(await review('accept', id)).toMatchObject({
    status: 1,
    err: expect.stringContaining('is rejected already'),
  });
});

it('refuses what it cannot read before there is need of a database', async () => {
  const { status, err } = await alliances(['import', 'popolo', 'no-such-file.json'], {
    ...environment,
    NEO4J_URI: 'bolt://127.0.0.1:1',
  }).ended;
  expect(status).toBe(1);
  expect(err).toMatch(/^no-such-file\.json cannot be read: .*\nGive the path/);
});

it.each([
  [['gazette', file], /Allowed choices are .*parlparse, popolo/],
  [['popolo'], /missing required argument 'path'/],
  [['popolo', file, '--published', 'yesterday'], /It takes an EDTF date/],
  [['popolo', file, '--reliability', 'Z'], /Allowed choices are A, B, C, D, E, F/],
  [['popolo', file, '--url', 'somewhere'], /It takes an address/],
  [['popolo', file, '--url', 'javascript:alert(1)'], /It takes an address/],
])('exits 2 for wrong usage: %j', async (args, message) => {
  const { status, err } = await run(...args);
  expect([status, err]).toEqual([2, expect.stringMatching(message)]);
});

it('names the formats in its help', async () => {
  const { status, out } = await run('--help');
  expect(status).toBe(0);
  expect(out).toMatch(/Formats:\n {2}jsonl .*\n {2}parlparse .*\n {2}popolo /);
});
