import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Entity } from '../src/claims/entity.js';
import type { Graph } from '../src/graph/connection.js';
import { connect } from '../src/graph/connection.js';
import { recordFacts } from '../src/record/facts.js';
import { asOnlyWriter } from '../src/record/lock.js';
import { rebuild, verify } from '../src/record/verify.js';
import { forgetQuills, quill, said } from './support/facts.js';
import { seededGraph, testAddress } from './support/graph.js';
import { rawSession } from './support/raw.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterEach(forgetQuills);
afterAll(() => graph.close());

const run = (statement: string) => rawSession((session) => session.run(statement));
const quillClaims = async () =>
  (await run("MATCH (c:Claim) WHERE c.id CONTAINS ':quill' RETURN c.id AS id ORDER BY id")).records.map(
    (one) => one.get('id'),
  );

describe('recording facts', () => {
  it('changes nothing the second time, and says so', async () => {
    const facts = said('twice', {});
    expect((await recordFacts(graph, facts)).articles).toMatchObject([{ created: 1, unchanged: 0 }]);
    const again = await recordFacts(graph, facts);
    expect(again).toMatchObject({
      registry: { created: 0, updated: 0, unchanged: 4 },
      articles: [{ created: 0, updated: 0, unchanged: 1, vanished: [] }],
    });
  });

  it('refuses another content under an old id, before it writes anything', async () => {
    await recordFacts(graph, said('kept', {}));
    const changed = said('kept', { gist: 'Something else.' });
    const more = said('more', {});
    const both = { ...changed, articles: [...more.articles, ...changed.articles] };
    await expect(recordFacts(graph, both)).rejects.toMatchObject({
      code: 'SEED_INVALID',
      message: expect.stringContaining('claim:quill-kept'),
      mend: expect.stringContaining('supersedes'),
    });
    expect(await quillClaims()).toEqual(['claim:quill-kept']);
  });

  it('writes an article whole or not at all', async () => {
    const broken = said(
      'half',
      {},
      {
        predicate: 'HELD_ON',
        object: null,
        literal: { value: 1, unit: 'date', bound: 'EXACT' },
        valid: 'no date',
      },
    );
    await expect(recordFacts(graph, broken)).rejects.toThrow();
    expect(await quillClaims()).toEqual([]);
  });

  it('reports a claim that vanished from its article, and keeps it', async () => {
    await recordFacts(graph, said('shrinking', {}, { predicate: 'SUPPORTS' }));
    const { articles } = await recordFacts(graph, said('shrinking', {}));
    expect(articles).toMatchObject([{ vanished: ['claim:quill-shrinking-1'] }]);
    expect(await quillClaims()).toHaveLength(2);
  });

  it('takes a later rank or withdrawal of a recorded claim, and derives anew', async () => {
    await recordFacts(graph, said('retracted', {}));
    const ties = () => run("MATCH (:Person {slug: 'quill-a'})-[r:ALLY_OF]-() RETURN r");
    expect((await ties()).records).toHaveLength(1);
    const withdrawn = { withdrawn: '2026-03-01T00:00:00Z', withdrawnBy: 'curator', withdrawnWhy: 'misread' };
    expect((await recordFacts(graph, said('retracted', withdrawn))).articles).toMatchObject([{ updated: 1 }]);
    expect((await ties()).records).toHaveLength(0);
    expect((await verify(graph)).differences).toEqual([]);
  });

  it('takes a correction that is recorded before the claim that it corrects', async () => {
    const correction = said('a-correction', { supersedes: 'claim:quill-mistake', predicate: 'OPPOSES' });
    await recordFacts(graph, correction);
    await recordFacts(graph, said('mistake', {}));
    const ties = "MATCH (:Person {slug: 'quill-a'})-[r]->(:Person) RETURN type(r) AS type";
    expect((await run(ties)).records.map((one) => one.get('type'))).toEqual(['OPPOSES']);
    const superseded = "MATCH (c:Claim)-[r:SUPERSEDES]->(:Claim) WHERE c.id CONTAINS 'quill' RETURN r";
    expect((await run(superseded)).records).toHaveLength(1);
    expect((await verify(graph)).differences).toEqual([]);
  });

  it('keeps an earlier name as an alias when someone is renamed, and says so', async () => {
    const facts = said('renamed', {});
    const rename = (name: string) => ({
      ...facts,
      entities: facts.entities.map((one) => (one.id === 'person:quill-a' ? { ...one, name } : one)),
    });
    const before = facts.entities.find(({ id }) => id === 'person:quill-a')?.name;
    await recordFacts(graph, facts);
    const { registry } = await recordFacts(graph, rename('Quill Renamed'));
    expect(registry.renamed).toEqual([{ id: 'person:quill-a', from: before, to: 'Quill Renamed' }]);
    expect((await recordFacts(graph, rename('Quill Renamed'))).registry).toMatchObject({
      updated: 0,
      renamed: [],
    });
    const node = "MATCH (n:Entity {id: 'person:quill-a'}) RETURN n.name AS name, n.aliases AS aliases";
    const [found] = (await run(node)).records;
    expect([found?.get('name'), found?.get('aliases')]).toEqual([
      'Quill Renamed',
      expect.arrayContaining([before]),
    ]);
  });

  it('tells of articles in the graph that are not given any more, and keeps them', async () => {
    await recordFacts(graph, said('gone', {}));
    const { besides } = await recordFacts(graph, said('stays', {}));
    expect(besides).toContainEqual({ article: 'article:quill-gone', claims: 1 });
    expect(besides).not.toContainEqual({ article: 'article:quill-stays', claims: 1 });
    expect(await quillClaims()).toContain('claim:quill-gone');
  });

  it('keeps two articles apart that print one text', async () => {
    const facts = said('wire', {});
    const [wire] = facts.articles;
    const copy = said('copy', { version: `${wire?.claims[0]?.version}`, origin: `${wire?.article.id}` });
    const articles = copy.articles.map(({ article, claims }) => ({
      article: { ...article, copyOf: `${wire?.article.id}`, versions: wire?.article.versions ?? [] },
      claims,
    }));
    const both = { ...facts, articles: [...facts.articles, ...articles] };
    await recordFacts(graph, both);
    const again = await recordFacts(graph, both);
    expect(again.articles).toMatchObject([
      { unchanged: 1, vanished: [] },
      { unchanged: 1, vanished: [] },
    ]);
    expect((await verify(graph)).differences).toEqual([]);
  });
});

describe('a correction of', () => {
  const mayor = { predicate: 'HOLDS_ROLE', object: 'role:quill-mayor', status: 'HOLDER' } as const;
  const facts = said('mayors', mayor, { ...mayor, subject: 'person:quill-b' });
  const role = (own: Partial<Entity>) => ({
    ...facts,
    entities: [...facts.entities, quill('Role', 'quill-mayor', own)],
  });
  const tie = said('tie', {});
  const published = '2017-02-01';

  it.each([
    ['how many hold a role', role({ seats: null }), role({ seats: 1 }), { updated: 2 }],
    [
      'when an article was published',
      tie,
      {
        ...tie,
        articles: tie.articles.map(({ article, claims }) => ({
          article: { ...article, published },
          claims: claims.map((claim) => ({ ...claim, published })),
        })),
      },
      { updated: 1 },
    ],
    [
      'who published an article',
      tie,
      {
        ...tie,
        sources: tie.sources.map((source) => ({
          ...source,
          id: 'source:quill-b',
          reliability: 'A' as const,
        })),
        articles: tie.articles.map(({ article, claims }) => ({
          article: { ...article, source: 'source:quill-b' },
          claims: claims.map((claim) => ({ ...claim, source: 'source:quill-b', reliability: 'A' as const })),
        })),
      },
      { updated: 1 },
    ],
    [
      'what kind an aide’s role is',
      said('aide', { predicate: 'AIDE_TO', roleKind: 'OTHER' }),
      said('aide', { predicate: 'AIDE_TO', roleKind: 'PPS' }),
      { updated: 1 },
    ],
  ])('%s is carried into what was derived, once', async (_, before, after, changes) => {
    await recordFacts(graph, before);
    expect((await recordFacts(graph, after)).articles).toMatchObject([changes]);
    expect((await verify(graph)).differences).toEqual([]);
    expect((await recordFacts(graph, after)).articles).toMatchObject([{ updated: 0 }]);
  });

  it('the registry alone is told by verify, and mended by a rebuild', async () => {
    await recordFacts(graph, role({ seats: 1 }));
    await recordFacts(graph, { ...role({ seats: null }), articles: [] });
    expect((await verify(graph)).differences.join('\n')).toMatch(
      /role no longer says[\s\S]*follows from no claim/,
    );
    await rebuild(graph);
    expect((await verify(graph)).differences).toEqual([]);
  });
});

describe('the writer’s lock', () => {
  it('lets one write at a time, and is free again after', async () => {
    const other = await connect(testAddress());
    await asOnlyWriter(graph, async () => {
      await expect(asOnlyWriter(other, async () => 'in')).rejects.toMatchObject({ code: 'WRITER_BUSY' });
    });
    expect(await asOnlyWriter(other, async () => 'in')).toBe('in');
    await other.close();
  });
});

describe('verify', () => {
  it('agrees with what was loaded', async () => {
    const found = await verify(graph);
    expect(found).toMatchObject({ claims: 129, differences: [] });
    expect(found.relationships).toBeGreaterThan(80);
  });

  it.each([
    [
      'a tie written by hand',
      "MATCH (a:Person {slug: 'quill-a'}), (b:Person {slug: 'quill-c'}) CREATE (a)-[:ALLY_OF]->(b)",
      /follows from no claim/,
    ],
    ['a tie taken away', "MATCH (:Person {slug: 'quill-a'})-[r:ALLY_OF]-() DELETE r", /is missing/],
    [
      'a tie doubled',
      "MATCH (a:Person {slug: 'quill-a'})-[r:ALLY_OF]->(b) CREATE (a)-[twin:ALLY_OF]->(b) SET twin = properties(r)",
      /is there more than once/,
    ],
    [
      'a tie changed',
      "MATCH (:Person {slug: 'quill-a'})-[r:ALLY_OF]-() SET r.disputed = true",
      /not as its claims derive it/,
    ],
    [
      'a claim changed',
      "MATCH (c:Claim {id: 'claim:quill-true'}) SET c.gist = 'false'",
      /claim:quill-true was changed behind the record/,
    ],
    [
      'a claim hidden',
      "MATCH (c:Claim {id: 'claim:quill-true'}) SET c.rank = 'DEPRECATED'",
      /ranked or withdrawn behind the record/,
    ],
    [
      'a claim cut loose',
      "MATCH (:Claim {id: 'claim:quill-true'})-[r:SUBJECT]->() DELETE r",
      /has lost its subject/,
    ],
  ])('finds %s behind the record', async (_, statement, difference) => {
    await recordFacts(graph, said('true', {}));
    await run(statement);
    expect((await verify(graph)).differences.join('\n')).toMatch(difference);
  });

  it('has derived data that can be dropped and rebuilt to the same', async () => {
    await recordFacts(graph, said('rebuilt', {}, { predicate: 'SUPPORTS', hedges: ['OPINION'] }));
    await run('MATCH (:Entity)-[r]->(:Entity) WHERE r.key IS NOT NULL DELETE r');
    await run('MATCH (d:Dispute) DETACH DELETE d');
    expect((await verify(graph)).differences.length).toBeGreaterThan(80);
    await rebuild(graph);
    expect((await verify(graph)).differences).toEqual([]);
  });
});
