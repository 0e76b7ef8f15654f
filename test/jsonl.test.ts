import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../src/claims/entity.js';
import { openArchive } from '../src/exchange/archive.js';
import { jsonl } from '../src/exchange/export/jsonl.js';
import { loadJsonl } from '../src/exchange/import/jsonl.js';
import type { LoadReport } from '../src/exchange/load-seed.js';
import { readSeed } from '../src/exchange/seed.js';
import type { Graph } from '../src/graph/connection.js';
import { recordFacts } from '../src/record/facts.js';
import { verify } from '../src/record/verify.js';
import { anyDecisions, onlyRefused } from './support/any-decisions.js';
import { anyFacts } from './support/any-facts.js';
import { seedDir, seededGraph } from './support/graph.js';
import { rawSession } from './support/raw.js';
import { exported, readLines, wipe } from './support/record.js';

const { TEST_FULL } = process.env;

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(async () => {
  await wipe();
  await (await seededGraph()).close();
  await graph.close();
});

const bytes = async () => (await exported(graph, jsonl))['record.jsonl'] ?? '';

/** Sorted, so that facts in any order are the same. */
const inOrder = ({ sources, entities, articles }: Facts) => {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    sources: byId(sources),
    entities: byId(entities),
    articles: byId(articles.map(({ article }) => article)),
    claims: byId(articles.flatMap(({ claims }) => claims)),
  };
};

async function imported(text: string) {
  const { told, result } = await readLines(text, (file) => loadJsonl(graph, file));
  expect(told).toEqual([]);
  return result as LoadReport;
}

/** What it says, as facts in memory. */
async function factsOf(text: string): Promise<Facts> {
  const { told, result } = await readLines(text);
  expect(told).toEqual([]);
  return result as Facts;
}

describe('the seeded record', () => {
  it('holds what the seed holds', async () => {
    await wipe();
    const { facts } = await readSeed(seedDir, await openArchive(undefined));
    await recordFacts(graph, facts);
    expect(inOrder(await factsOf(await bytes()))).toEqual(inOrder(facts));
  });

  it('is exported, wiped and imported to the same bytes, and verified', async () => {
    const before = await bytes();
    await wipe();
    expect(await bytes()).toBe('{"type":"alliances","version":2}\n');
    const report = await imported(before);
    expect(report.articles).toMatchObject([{ unchanged: 0 }, { unchanged: 0 }]);
    expect(await bytes()).toBe(before);
    const { claims, differences } = await verify(graph);
    expect([claims, differences]).toEqual([129, []]);
  });

  it('is imported again without a change, as it is seeded', async () => {
    const again = await imported(await bytes());
    expect(again.registry).toMatchObject({ created: 0, updated: 0 });
    expect(again.articles).toMatchObject([
      { created: 0, updated: 0 },
      { created: 0, updated: 0 },
    ]);
    const { facts } = await readSeed(seedDir, await openArchive(undefined));
    expect((await recordFacts(graph, facts)).registry).toMatchObject({ created: 0, updated: 0 });
  });

  it('names in each line only what came before', async () => {
    const seen = new Set<string>();
    for (const line of (await bytes()).trimEnd().split('\n').slice(1)) {
      const { id, type, ...rest } = JSON.parse(line);
      const names = JSON.stringify(rest).match(/(?<=")(source|article|claim|[a-z]+):[a-z0-9.-]+(?=")/g) ?? [];
      expect(names.filter((name) => !seen.has(name) && !name.startsWith('http'))).toEqual([]);
      seen.add(id);
    }
    expect(seen.size).toBeGreaterThan(150);
  });
});

describe('any record', () => {
  it('is exported, wiped and imported to the same bytes, and verified', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, anyDecisions, async (facts, decisions) => {
        await wipe();
        await recordFacts(graph, facts);
        expect(inOrder(await factsOf(await bytes()))).toEqual(inOrder(facts));
        for (const decide of decisions) await decide(graph).catch(onlyRefused);
        const before = await bytes();
        await wipe();
        await imported(before);
        expect(await bytes()).toBe(before);
        expect((await verify(graph)).differences).toEqual([]);
      }),
      { numRuns: TEST_FULL ? 300 : 30 },
    );
  });

  it('is not exported where a claim has lost what states it', async () => {
    await wipe();
    await (await seededGraph()).close();
    await rawSession((session) =>
      session.run('MATCH (c:Claim) WITH c LIMIT 1 MATCH (c)-[r:STATED_IN]->() DELETE r'),
    );
    await expect(bytes()).rejects.toMatchObject({
      code: 'GRAPH_UNREADABLE',
      message: expect.stringContaining('1 of the claims'),
    });
    await wipe();
    await (await seededGraph()).close();
  });
});

describe('a file that is not as it should be', () => {
  let lines: readonly string[];
  beforeAll(async () => {
    lines = (await bytes()).trimEnd().split('\n');
  });

  /** The problems with one line of a kind written otherwise. */
  async function told(type: string, change: Record<string, unknown>) {
    const at = lines.findIndex((line) => line.includes(`"type":"${type}"`) && holds(line, change));
    const changed = JSON.stringify({ ...JSON.parse(lines[at] ?? ''), ...change });
    return [at + 1, (await readLines(lines.with(at, changed).join('\n'))).told] as const;
  }
  /** A line that has what is changed. */
  const holds = (line: string, change: Record<string, unknown>) =>
    Object.keys(change).every((key) => key in JSON.parse(line) || key === 'nonsense');

  it.each([
    ['source', { reliability: 'G' }, '"G" is no value of "reliability". Did you mean "A"?'],
    ['entity', { label: 'Persn' }, '"Persn" is no label. Did you mean "Person"?'],
    ['entity', { area: 'constituency:nowhere' }, /no line before this one is that of "constituency:nowhere"/],
    ['entity', { nonsense: 1 }, /"nonsense" is unknown here/],
    ['article', { published: 'once' }, /"once" is no date of publication. Write one EDTF date/],
    ['article', { source: 'source:none' }, /no line before this one is that of "source:none"/],
    ['claim', { subject: 'person:jeremy-corbin' }, /Did you mean "person:jeremy-corbyn"\?/],
    ['claim', { gist: '\ud800' }, /"gist": has half of a surrogate pair/],
    ['claim', { valid: '2017/2016' }, /"valid": "2017\/2016" ends before it starts/],
    ['claim', { rank: 'PREFERRED' }, /"rank": the rank PREFERRED has no reason or no instant/],
    ['claim', { version: '0'.repeat(64) }, /is no version of article:/],
    ['claim', { passages: [{ start: 9, end: 3, digest: '0'.repeat(64) }] }, /ends before it starts/],
  ])('tells of the %s with %j at its line', async (type, change, message) => {
    const [line, problems] = await told(type, change);
    expect(problems.filter((one) => one.startsWith(`${line}:1 `)).join('\n')).toMatch(message);
  });

  it('tells all that is wrong at once, a mistake only once, and gives the rest', async () => {
    const person = lines.findIndex((line) => line.includes('"id":"person:jeremy-corbyn"'));
    const broken = lines.with(person, `${lines[person]?.replace('"slug":', '"slog":')}`);
    const { told: problems } = await readLines([...broken, 'no JSON', lines.at(-1), ''].join('\n'));
    expect(problems).toEqual([
      `${person + 1}:1 "slug" is missing. Add it.`,
      `${person + 1}:1 "slog" is unknown here. Did you mean "slug"?`,
      `${lines.length + 1}:1 the line is no JSON. Write one JSON object on each line.`,
      expect.stringMatching(/^\d+:1 the id "claim:.*" is that of an earlier line\. /),
    ]);
  });

  it('tells of matches and decisions that cannot be', async () => {
    const recorded = '2026-01-01T00:00:00Z';
    const id = 'match:person:jeremy-corbyn|person:owen-smith';
    const people = ['person:jeremy-corbyn', 'person:owen-smith'];
    const match = { type: 'match', id, people, reasons: [], recorded };
    const decision = { type: 'decision', match: id, by: 'me', recorded };
    const more = [
      { ...match, people: ['person:jeremy-corbyn', 'party:labour'] },
      { ...decision, id: `${id.replace('match', 'decision')}|2`, number: 2, verdict: 'REJECTED' },
      { ...decision, id: `${id.replace('match', 'decision')}|3`, number: 3, verdict: 'ACCEPTED' },
      { ...decision, match: 'match:nobody', id: 'decision:x', number: 1, verdict: 'UNDONE' },
    ];
    const { told } = await readLines([...lines, ...more.map((one) => JSON.stringify(one)), ''].join('\n'));
    const first = lines.length + 1;
    expect(told).toEqual([
      `${first}:1 "party:labour" is a Party, not a Person. Correct it.`,
      `${first}:1 "${id}" is not its id. Name it "match:party:labour|person:jeremy-corbyn".`,
      expect.stringContaining(`${first + 1}:1 it is decision 2 of ${id}, and 0 came before it.`),
      expect.stringContaining(`${first + 2}:1 it is ACCEPTED, and names 0 people.`),
      expect.stringContaining(`${first + 3}:1 no line before this one is that of "match:nobody".`),
      expect.stringContaining(`${first + 3}:1 "decision:x" is not its id.`),
    ]);
  });

  it.each([
    ['', 'the file is empty. Name another.'],
    ['{}', 'the first line does not say that this is a record of alliances. '],
    [
      '{"type":"alliances","version":3}',
      'the file is of version 3 of the format, and this reads them up to version 2. ',
    ],
    [Buffer.from([0xff, 0x0a]), 'the line is no UTF-8. '],
  ])('is refused by its first line: %j', async (text, message) => {
    expect((await readLines(text)).told).toEqual([expect.stringContaining(`1:1 ${message}`)]);
  });
});
