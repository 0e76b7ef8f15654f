import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import type { ArticleBatch, Facts } from '../../src/claims/entity.js';
import { jsonl } from '../../src/exchange/export/jsonl.js';
import type { Graph } from '../../src/graph/connection.js';
import { recordFacts } from '../../src/record/facts.js';
import { verify } from '../../src/record/verify.js';
import { alliances, dataFolder } from '../support/command.js';
import { quill, said } from '../support/facts.js';
import { seededGraph } from '../support/graph.js';
import { rawSession } from '../support/raw.js';
import { exported, wipe } from '../support/record.js';

const { TEST_FULL } = process.env;
const claimsEach = TEST_FULL ? 1_500 : 450;
const articles = 4;
const all = claimsEach * articles;

/** Pairs that several articles tell of, so that what is derived of them changes from batch to batch, and some corrections. */
function manyFacts(): Facts {
  const people = Array.from({ length: 60 }, (_, n) => quill('Person', `quill-${n}`));
  const told = (article: number, n: number): Partial<Claim> => ({
    predicate: n % 3 === 0 ? 'OPPOSES' : 'SUPPORTS',
    subject: `person:quill-${n % 59}`,
    object: 'person:quill-59',
    valid: `${2001 + ((article * 3 + n) % 14)}`,
    supersedes: article > 0 && n % 50 === 9 ? `claim:quill-many-${article - 1}-${n}` : null,
  });
  const texts = Array.from({ length: articles }, (_, article) =>
    said(`many-${article}`, ...Array.from({ length: claimsEach }, (_, n) => told(article, n))),
  );
  return {
    sources: texts[0]?.sources ?? [],
    entities: people,
    articles: texts.flatMap((facts) => facts.articles).map(inOneVersion),
  };
}

const sha256 = '0'.repeat(64);
const inOneVersion = ({ article, claims }: ArticleBatch): ArticleBatch => ({
  article: { ...article, versions: [{ sha256, characters: 10 }] },
  claims: claims.map((claim) => ({ ...claim, version: sha256 })),
});

let graph: Graph;
let folder: Awaited<ReturnType<typeof dataFolder>>;
let file: string;
let whole: string;
beforeAll(async () => {
  graph = await seededGraph();
  folder = await dataFolder();
  file = join(folder.path, 'record.jsonl');
  await wipe();
  await recordFacts(graph, manyFacts());
  whole = (await exported(graph, jsonl))['record.jsonl'] ?? '';
  await writeFile(file, whole);
});
afterAll(async () => {
  await wipe();
  await (await seededGraph()).close();
  await graph.close();
  await folder.remove();
});

const importing = () =>
  alliances(['import', 'jsonl', file], {
    DATA_DIR: folder.path,
    NEO4J_URI: inject('neo4jUri'),
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
  });

const first = (statement: string) =>
  rawSession(async (session) => (await session.run(statement)).records[0]?.get(0) ?? null);
const recorded = () => first('MATCH (c:Claim) RETURN toFloat(count(c))') as Promise<number>;
const instant = (name: string) => first(`MATCH (l:Load {name: '${name}'}) RETURN l.at`);

const points = Array.from({ length: TEST_FULL ? 20 : 2 }, () => Math.floor(Math.random() * (all - 1_000)));
it.each(points)(
  'killed once it has recorded more than %i claims, it goes on as if nothing had been',
  {
    timeout: 120_000,
  },
  async (point) => {
    await wipe();
    const killed = importing();
    while ((await recorded()) <= point && killed.process.exitCode === null) await setTimeout(5);
    killed.process.kill('SIGKILL');
    const { err } = await killed.ended;
    expect(await recorded(), err).toBeGreaterThan(0);
    expect((await verify(graph)).differences).toEqual([]);
    const began = await instant('unfinished jsonl');
    expect(await importing().ended).toMatchObject({ status: 0 });
    expect((await exported(graph, jsonl))['record.jsonl']).toBe(whole);
    expect((await verify(graph)).differences).toEqual([]);
    expect(await instant('unfinished jsonl')).toBeNull();
    // Killed after its last claim it has no more to keep.
    if (began !== null) expect(await instant('last')).toBe(began);
  },
);
