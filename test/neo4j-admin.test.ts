import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { jsonl } from '../src/exchange/export/jsonl.js';
import { connect, type Graph } from '../src/graph/connection.js';
import { type LocalNeo4j, startLocalNeo4j } from '../src/neo4j/local.js';
import { verify } from '../src/record/verify.js';
import { alliances, dataFolder } from './support/command.js';
import { seededGraph, testAddress } from './support/graph.js';
import { localOptions } from './support/local.js';
import { exported, inFolder } from './support/record.js';

/** An import starts two Javas, on a busy machine for a while. */
const patience = 300_000;

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const oddText = fc.oneof(
  anyText,
  fc.constantFrom(
    '',
    '"',
    '""',
    '\\',
    '\\"',
    ',',
    ';',
    '\n',
    '\r\n',
    '\u0000',
    '\u001f',
    "'",
    ' a ',
    '\ufeff',
  ),
);
const whole = fc
  .integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
  .map((one) => neo4j.int(one));
const any = fc.oneof(
  oddText,
  whole,
  fc.double(),
  fc.boolean(),
  fc.array(oddText, { maxLength: 3 }),
  fc.array(whole, { maxLength: 3 }),
  fc.array(fc.boolean(), { maxLength: 3 }),
  fc.array(fc.double(), { maxLength: 3 }),
);
/** Properties whose types are the same everywhere, and one of which nothing is known; each may be missing. */
const properties = fc.record(
  {
    text: oddText,
    texts: fc.array(oddText, { maxLength: 3 }),
    number: whole,
    fraction: fc.double(),
    isSo: fc.boolean(),
    any,
  },
  { requiredKeys: [] },
);

/** Nodes that belong to no record, some without a label, in a ring of relationships. */
const putOdd = `
  UNWIND range(0, size($rows) - 1) AS index
  CREATE (n {odd: index}) SET n += $rows[index]
  FOREACH (_ IN CASE index % 3 WHEN 0 THEN [] ELSE [1] END | SET n:Odd)
  FOREACH (_ IN CASE index % 5 WHEN 0 THEN [1] ELSE [] END | SET n:\`an odd, "quoted" label\`)
  WITH collect(n) AS ring
  UNWIND range(0, size(ring) - 1) AS index
  WITH ring[index] AS a, ring[(index + 1) % size(ring)] AS b, $rows[index] AS own, index
  CREATE (a)-[r:ODD {odd: index}]->(b) SET r += own`;

/** All that is in a graph, apart from ids, in an order. */
async function everything(driver: Driver) {
  const read = async (statement: string) =>
    (await driver.executeQuery(statement)).records
      .map((record) => JSON.stringify(exact(record.toObject())))
      .sort();
  return {
    nodes: await read(
      'MATCH (n) RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels, properties(n) AS own',
    ),
    relationships: await read(
      `MATCH (a)-[r]->(b)
       RETURN type(r) AS type, properties(r) AS own,
         coalesce(a.id, a.odd, a.article) AS start, coalesce(b.id, b.odd, b.article) AS end`,
    ),
  };
}

/** With keys in order, whole numbers told from others, and -0 from 0. */
function exact(value: unknown): unknown {
  if (neo4j.isInt(value)) return { whole: value.toString() };
  if (typeof value === 'number') return { number: Object.is(value, -0) ? '-0' : String(value) };
  if (Array.isArray(value)) return value.map(exact);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, exact(one)]);
}

const driverOf = ({ uri, password }: { readonly uri: string; readonly password: string }) =>
  neo4j.driver(uri, neo4j.auth.basic('neo4j', password));

const { TEST_FULL } = process.env;

describe('neo4j-admin', () => {
  let graph: Graph;
  let original: Driver;
  let data: Awaited<ReturnType<typeof dataFolder>>;
  let copy: LocalNeo4j | undefined;
  const server = () => ({
    NEO4J_URI: inject('neo4jUri'),
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
  });
  const local = () => ({ DATA_DIR: data.path, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' });
  const run = (args: string[], environment: Record<string, string>) => alliances(args, environment).ended;
  const started = () => startLocalNeo4j(localOptions(data.path));

  beforeAll(async () => {
    graph = await seededGraph();
    original = driverOf(testAddress());
    data = await dataFolder();
  });
  afterAll(async () => {
    await copy?.stop();
    await original.executeQuery('MATCH (n) WHERE n.odd IS NOT NULL DETACH DELETE n');
    await original.close();
    await graph.close();
    await data.remove();
  });

  it(
    'gives the whole graph back by the offline importer, whatever texts and lists are in it',
    async () => {
      const before = await exported(graph, jsonl);
      await fc.assert(
        fc.asyncProperty(fc.array(properties, { minLength: 300, maxLength: 400 }), (rows) =>
          inFolder(async (folder) => {
            await original.executeQuery(putOdd, { rows });
            const out = await run(['export', '--format', 'neo4j-admin', '--out', folder], server());
            expect(out.status, out.err).toBe(0);
            expect(out.out).toMatch(/cd \S+ && neo4j-admin database import full neo4j @import\.args\n/);
            const { status, err, out: told } = await run(['import', 'neo4j-admin', folder], local());
            expect(status, err).toBe(0);
            expect(told).toMatch(/^The graph in .* is now that of .*: \d+ nodes and \d+ relationships\.\n/);
          }),
        ),
        // Whatever fails is told of as it is: a smaller example takes an import each.
        { numRuns: 1, endOnFailure: true },
      );
      copy = await started();
      const copied = driverOf(copy);
      expect(await everything(copied)).toEqual(await everything(original));
      await copied.close();

      const there = await connect({
        uri: copy.uri,
        user: 'neo4j',
        password: copy.password,
        database: 'neo4j',
      });
      expect(await exported(there, jsonl)).toEqual(before);
      const { claims, differences } = await verify(there);
      expect([claims, differences]).toEqual([129, []]);
      await there.close();
    },
    patience,
  );

  it(
    'replaces no graph unasked, and none by files that are broken',
    () =>
      inFolder(async (folder) => {
        copy ??= await started();
        await copy.stop();
        copy = undefined;
        const out = await run(['export', '--format', 'neo4j-admin', '--out', folder], server());
        expect(out.status, out.err).toBe(0);
        const unasked = await run(['import', 'neo4j-admin', folder], local());
        expect(unasked.err).toMatch(
          /The graph in .* holds \d+ nodes, in whose place the import would be\.\n.*--overwrite/,
        );
        const relationships = join(folder, 'relationships.csv');
        const text = await readFile(relationships, 'utf8');
        await writeFile(relationships, text.replace(/\n\d+,/, '\n99999999,'));
        const broken = await run(['import', 'neo4j-admin', folder, '--overwrite'], local());
        expect(broken.err).toMatch(/importer ended with \d+: .*99999999/);
        expect([unasked.status, broken.status]).toEqual([1, 1]);
        expect(await readdir(data.path)).not.toContain('importing');
        const kept = await run(['export', '--format', 'jsonl'], local());
        expect(kept.status, kept.err).toBe(0);
        expect(kept.out).toBe((await exported(graph, jsonl))['record.jsonl']);
      }),
    patience,
  );

  it('is told where it is imported into a Neo4j elsewhere, or from what is no such folder', () =>
    inFolder(async (folder) => {
      const none = await run(['import', 'neo4j-admin', folder], local());
      expect(none.err).toMatch(/has no file import\.args\.\nName a folder that/);
      await writeFile(join(folder, 'import.args'), '');
      const elsewhere = await run(['import', 'neo4j-admin', folder], server());
      expect(elsewhere.err).toMatch(
        /NEO4J_URI names another\.\n.*neo4j-admin database import full neo4j @import\.args/,
      );
      expect([none.status, elsewhere.status]).toEqual([1, 1]);
    }));
});

describe.runIf(TEST_FULL)('a million people', () => {
  const generator = fileURLToPath(new URL('bench/generate.mjs', import.meta.url));

  it('are generated, imported, exported and imported again to the same record', { timeout: 3_600_000 }, () =>
    inFolder(async (folder) => {
      const data = await dataFolder();
      const environment = { DATA_DIR: data.path, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' };
      const run = async (...args: string[]) => {
        const { status, out, err } = await alliances([...args, '--json'], environment).ended;
        expect(status, out + err).toBe(0);
        return JSON.parse(out);
      };
      const record = async (name: string) =>
        (await run('export', '--format', 'jsonl', '--out', join(folder, name))).files[0].sha256;
      const generated = join(folder, 'generated');
      const copied = join(folder, 'copied');
      const made = await promisify(execFile)(process.execPath, [
        generator,
        ...['--people', '1000000', '--out', generated, '--json'],
      ]);
      const { rows } = JSON.parse(made.stdout);
      const imported = await run('import', 'neo4j-admin', generated);
      expect(imported.nodes + imported.relationships).toBe(rows);
      const before = await record('before.jsonl');
      await run('export', '--format', 'neo4j-admin', '--out', copied);
      const again = await run('import', 'neo4j-admin', copied, '--overwrite');
      expect([again.nodes, again.relationships]).toEqual([imported.nodes, imported.relationships]);
      expect(await record('after.jsonl')).toBe(before);
      await data.remove();
    }),
  );
});
