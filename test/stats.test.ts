import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nameOf } from '../src/claims/relationship.js';
import { recordFacts } from '../src/record/facts.js';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, said } from './support/facts.js';
import { rawSession } from './support/raw.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterEach(forgetQuills);
afterAll(() => test.close());

const stats = async (fields: string) =>
  expectNoGraphQLErrors(await test.query(`{ stats { ${fields} } }`)).stats;
const rows = async (statement: string) =>
  (await rawSession((session) => session.run(statement))).records.map((one) => [
    one.get(0),
    Number(one.get(1)),
  ]);

it('counts relationships by type and stance as they are in the graph', async () => {
  const { relationships, relationshipTypes } = await stats(
    'relationships relationshipTypes { type stance count }',
  );
  const stored = await rows('MATCH ()-[r]->() WHERE r.key IS NOT NULL RETURN type(r), count(r)');
  const told = relationshipTypes.map((one: Parameters<typeof nameOf>[0] & { count: number }) => [
    nameOf(one),
    one.count,
  ]);
  expect(new Map(told)).toEqual(new Map(stored as [string, number][]));
  expect(told).toHaveLength(stored.length);
  expect(relationships).toBe(stored.reduce((sum, [, count]) => sum + count, 0));
});

it('counts claims by predicate', async () => {
  const { claims, predicates } = await stats('claims predicates { predicate count }');
  const stored = await rows('MATCH (c:Claim) RETURN c.predicate, count(c)');
  const told = predicates.map(({ predicate, count }: { predicate: string; count: number }) => [
    predicate,
    count,
  ]);
  expect(new Map(told)).toEqual(new Map(stored as [string, number][]));
  expect(claims).toBe(stored.reduce((sum, [, count]) => sum + count, 0));
});

it('tells how far the evidence reaches', async () => {
  expect(await stats('evidenceFrom evidenceUpTo')).toEqual({
    evidenceFrom: '2016-08-10',
    evidenceUpTo: '2016-08-11',
  });
});

it('reads no more than is asked for', async () => {
  test.statements();
  await stats('claims articles nodes { label count }');
  expect(test.statements()).toEqual(['stats.nodes']);
  await stats('relationships relationshipTypes { count } evidenceFrom evidenceUpTo lastLoad { at } format');
  expect(test.statements().sort()).toEqual(['article.published', 'stats.lastLoad', 'stats.relationships']);
});

describe('the last load', () => {
  const loaded = () =>
    stats('format lastLoad { at nodesCreated nodesUpdated articles claimsCreated claimsUpdated }');

  it('is told with what it wrote and when, and what changes nothing is not', async () => {
    const facts = said('loaded', {}, { predicate: 'SUPPORTS' });
    const before = new Date().toISOString();
    await recordFacts(test.graph, facts);
    const first = await loaded();
    expect(first).toMatchObject({
      format: 1,
      lastLoad: { nodesCreated: 4, nodesUpdated: 0, articles: 1, claimsCreated: 2, claimsUpdated: 0 },
    });
    expect(first.lastLoad.at >= before && first.lastLoad.at <= new Date().toISOString()).toBe(true);
    const version = await test.graph.version();
    await recordFacts(test.graph, facts);
    expect(await loaded()).toEqual(first);
    expect(await test.graph.version()).toBe(version);
  });

  it('replaces the one before', async () => {
    await recordFacts(test.graph, said('ranked', {}));
    const withdrawn = { withdrawn: '2026-03-01T00:00:00Z', withdrawnBy: 'curator', withdrawnWhy: 'misread' };
    await recordFacts(test.graph, said('ranked', withdrawn));
    const { lastLoad } = await loaded();
    expect(lastLoad).toMatchObject({ nodesCreated: 0, articles: 1, claimsCreated: 0, claimsUpdated: 1 });
  });

  it('has of an article that could not be written nothing', async () => {
    const unwritable = {
      predicate: 'HELD_ON',
      object: null,
      literal: { value: 1, unit: 'date', bound: 'EXACT' },
      valid: 'no date',
    } as const;
    const [whole, half] = [said('whole', {}), said('half', {}, unwritable)];
    const both = { ...whole, articles: [...whole.articles, ...half.articles] };
    await expect(recordFacts(test.graph, both)).rejects.toThrow();
    expect((await loaded()).lastLoad).toMatchObject({ nodesCreated: 4, articles: 1, claimsCreated: 1 });
  });

  it('is null in a graph in which none was noted', async () => {
    await rawSession((session) => session.run('MATCH (l:Load) DELETE l'));
    expect(await loaded()).toEqual({ format: 1, lastLoad: null });
  });
});
