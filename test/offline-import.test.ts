import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startLocalNeo4j } from '../src/neo4j/local.js';
import { importOffline } from '../src/neo4j/offline-import.js';
import { localOptions, query } from './support/local.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), `alliances-test-${process.pid}-`));
});
afterAll(() => rm(dataDir, { recursive: true }));

async function csv(name: string, ...lines: string[]): Promise<string> {
  const file = join(dataDir, name);
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

// Each starts a Java or two.
const patience = 180_000;

test(
  'a row that leads nowhere is named',
  async () => {
    const people = await csv('some.csv', 'id:ID(Person),:LABEL', '"a","Person"');
    const ties = await csv('loose.csv', ':START_ID(Person),:END_ID(Person),:TYPE', '"a","nobody","KNOWS"');
    await expect(
      importOffline(localOptions(dataDir), { nodes: [people], relationships: [ties] }),
    ).rejects.toMatchObject({
      code: 'IMPORT_FAILED',
      message: expect.stringContaining('referring to missing node nobody'),
      mend: expect.any(String),
    });
  },
  patience,
);

test(
  'files become the database in place of what is there, with types; null and empty texts are told apart',
  async () => {
    const said: string[] = [];
    const options = { ...localOptions(dataDir), log: (message: string) => said.push(message) };
    const people = await csv(
      'people.csv',
      'id:ID(Person),:LABEL,name:string,aliases:string[],seats:long,sure:boolean',
      '"a","Person;Held","Ada ""the"" First","A;B",3,true',
      '"b","Person","","",,false',
    );
    const ties = await csv(
      'ties.csv',
      ':START_ID(Person),:END_ID(Person),:TYPE,since:string',
      '"a","b","KNOWS","2016"',
    );
    await importOffline(options, { nodes: [people], relationships: [ties] });
    expect(said).toContain("Neo4j's importer: Relationships.");

    const neo4j = await startLocalNeo4j(options);
    onTestFinished(() => neo4j.stop());
    expect(
      await query(
        neo4j,
        'MATCH (n) RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label }, properties(n) ORDER BY n.id',
      ),
    ).toEqual([
      ['Held', 'Person'],
      { id: 'a', name: 'Ada "the" First', aliases: ['A', 'B'], seats: 3, sure: true },
      ['Person'],
      { id: 'b', name: '', sure: false },
    ]);
    const tie = await query(neo4j, 'MATCH (n)-[r]->(m) RETURN n.id, type(r), r.since, m.id');
    expect(tie).toEqual(['a', 'KNOWS', '2016', 'b']);
  },
  patience,
);

test(
  'an import that is aborted rejects with the reason',
  async () => {
    const abort = new AbortController();
    const reason = new Error('stopped');
    const people = await csv('one.csv', 'id:ID(Person),:LABEL', '"a","Person"');
    const options = { ...localOptions(dataDir), log: () => abort.abort(reason) };
    const importing = importOffline(options, { nodes: [people], relationships: [] }, abort.signal);
    await expect(importing).rejects.toBe(reason);
  },
  patience,
);
