import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { exportToFiles } from '../src/exchange/export/export.js';
import type { Format } from '../src/exchange/export/format.js';
import { allFormats } from '../src/exchange/export/formats.js';
import { jsonl } from '../src/exchange/export/jsonl.js';
import type { Graph } from '../src/graph/connection.js';
import { asOnlyWriter } from '../src/record/lock.js';
import { alliances } from './support/command.js';
import { seededGraph } from './support/graph.js';
import { rawSession } from './support/raw.js';
import { exported, inFolder, readLines } from './support/record.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const environment = () => ({
  NEO4J_URI: inject('neo4jUri'),
  NEO4J_USER: inject('neo4jUser'),
  NEO4J_PASSWORD: inject('neo4jPassword'),
  ARTICLES_DIR: '',
});
const run = (...args: string[]) => alliances(args, environment()).ended;
const record = async () => (await exported(graph, jsonl))['record.jsonl'] ?? '';

describe('alliances export', () => {
  it('writes to standard output what it writes to a file, and tells of that in JSON', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'deep', 'record.jsonl');
      const { status, out: report, err } = await run('export', '--format', 'jsonl', '--out', out, '--json');
      expect(status, err).toBe(0);
      const written = await readFile(out);
      expect(JSON.parse(report)).toEqual({
        format: 'jsonl',
        totals: { sources: 2, nodes: expect.any(Number), articles: 2, claims: 129 },
        files: [
          {
            file: out,
            bytes: written.length,
            sha256: createHash('sha256').update(written).digest('hex'),
          },
        ],
      });
      const printed = await run('export', '--format', 'jsonl');
      expect(printed.out).toBe(written.toString());
      expect(printed.err).toMatch(/^Connecting to /);
    }));

  it('writes a format of several files into a folder, which it makes', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'tables');
      const { status, out: told, err } = await run('export', '--format', 'csv', '--out', out);
      expect(status, err).toBe(0);
      expect((await readdir(out)).sort()).toEqual(['claims.csv', 'edges.csv', 'nodes.csv']);
      expect(told).toMatch(/^Exported 129 claims of 2 articles by 2 sources, about \d+ nodes, as csv:\n/);
      expect(told).toMatch(/tables\/nodes\.csv \(\d+ bytes, SHA-256 [0-9a-f]{64}\)\n/);
    }));

  it('writes a selection alone, named as in an address', { timeout: 60_000 }, () =>
    inFolder(async (folder) => {
      const out = join(folder, 'allies.jsonl');
      const asked = ['--of', 'jeremy-corbyn', 'julie-ward', '--basis', 'ALLY', '--role-kind', 'MAYOR'];
      const { status, out: told, err } = await run('export', '--format', 'jsonl', ...asked, '--out', out);
      expect(status, err).toBe(0);
      expect(told).toMatch(/^Exported \d\d claims of 2 articles by 2 sources, about \d\d nodes, as jsonl:\n/);
      const { result: facts, told: problems } = await readLines(await readFile(out));
      expect(problems).toEqual([]);
      const people = facts?.entities.filter(({ label }) => label === 'Person').map(({ slug }) => slug);
      expect(people).toContain('julie-ward');
      expect(people).not.toContain('tom-watson');
      const ftm = (...selecting: string[]) => run('export', '--format', 'ftm', ...selecting);
      const [nobody, nothing] = await Promise.all([ftm('--of', 'jermy-corbyn'), ftm('--depth', '2')]);
      expect([nobody.status, nobody.out]).toEqual([1, '']);
      expect(nobody.err).toMatch(/There is no node "jermy-corbyn"\.\nPerhaps: person:jeremy-corbyn/);
      expect([nothing.status, nothing.err]).toEqual([1, expect.stringMatching(/^It is not said what/)]);
    }),
  );

  it('ends in order when its reader has had enough', async () => {
    const command = alliances(['export', '--format', 'jsonl'], environment());
    command.process.stdout?.destroy();
    const { status, err } = await command.ended;
    expect(err).toMatch(/^Connecting to .*\n$/);
    expect(status).toBe(0);
  });

  it.each([
    [['export'], /--format <format>' not specified/],
    [['export', '--format', 'word'], /Allowed choices are jsonl/],
    [['export', '--format', 'jsonl', '--json'], /--json takes --out/],
    [['export', '--format', 'csv'], /csv has several files, so --out must name a folder/],
    [['import', 'word', 'file'], /Allowed choices are jsonl/],
  ])('takes no wrong usage: %j', async (args, message) => {
    const { status, err } = await run(...args);
    expect(err).toMatch(message);
    expect(status).toBe(2);
  });

  it('tells a place that cannot be written to, before it opens the graph', () =>
    inFolder(async (folder) => {
      const { status, err } = await run('export', '--format', 'jsonl', '--out', folder);
      expect([status, err]).toEqual([
        1,
        `${folder} is a folder, and jsonl is one file.\nName a file, such as ${join(folder, 'record.jsonl')}.\n`,
      ]);
    }));

  it('lists its formats in the help', async () => {
    const { out, status } = await run('export', '--help');
    expect(status).toBe(0);
    for (const { name } of allFormats) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it('takes a graph that lacks an index', async () => {
    const before = await record();
    await rawSession((session) => session.run('DROP CONSTRAINT source_id'));
    expect(await record()).toBe(before);
  });

  it('waits for no other writer for long, and says so', async () => {
    const other = await seededGraph();
    await asOnlyWriter(other, () => expect(record()).rejects.toMatchObject({ code: 'WRITER_BUSY' }));
    await other.close();
  });

  it('leaves what was there before where one of its files fails', () =>
    inFolder(async (folder) => {
      const broken: Format = {
        name: 'broken',
        about: '',
        files: [
          {
            name: 'one',
            mediaType: 'text/plain',
            async *write() {
              yield 'new';
            },
          },
          {
            name: 'two',
            mediaType: 'text/plain',
            // biome-ignore lint/correctness/useYield: it fails before it has anything to give.
            async *write() {
              throw new Error('no more');
            },
          },
        ],
      };
      await writeFile(join(folder, 'one'), 'old');
      await expect(exportToFiles(graph, broken, folder)).rejects.toThrow('no more');
      expect(await readdir(folder)).toEqual(['one']);
      expect(await readFile(join(folder, 'one'), 'utf8')).toBe('old');
    }));
});

describe('alliances import jsonl', () => {
  it('changes nothing where all is there already, and says so', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'record.jsonl');
      await writeFile(file, await record());
      const { status, out, err } = await run('import', 'jsonl', file);
      expect(status, err).toBe(0);
      expect(out).toMatch(/^Nothing changed: 129 claims and \d+ nodes are as they were\. /);
      const report = JSON.parse((await run('import', 'jsonl', file, '--json')).out);
      expect(report).toMatchObject({ registry: { created: 0, updated: 0 }, besides: [] });
    }));

  it('tells every problem with its place and writes nothing', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'broken.jsonl');
      const text = (await record()).replaceAll('"bound":"EXACT"', '"bound":"EXCAT"');
      await writeFile(file, text);
      const { status, err } = await run('import', 'jsonl', file);
      expect(status).toBe(1);
      const [first = '', ...lines] = err.trimEnd().split('\n');
      expect(first).toBe(`${file} has ${lines.length} problem(s); nothing was written.`);
      expect(lines.length).toBeGreaterThan(3);
      expect(lines[0]).toMatch(/broken\.jsonl:\d+:1 "EXCAT" is no value of "bound"\. Use one of EXACT,/);
      const { error } = JSON.parse((await run('import', 'jsonl', file, '--json')).out);
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: err.trimEnd() });
      expect(await record()).toBe(text.replaceAll('EXCAT', 'EXACT'));
    }));

  it.each(['no-such-file', '.'])('tells a path that is no file: %s', (path) =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'some'));
      const { status, err } = await run('import', 'jsonl', join(folder, path));
      expect(status).toBe(1);
      expect(err).toMatch(/^The file .* cannot be read\.\nName a file that/);
    }),
  );
});
