import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../src/claims/time.js';
import type { Graph } from '../src/graph/connection.js';
import { recordFacts } from '../src/record/facts.js';
import { addSpellings } from '../src/record/spelling.js';
import { verify } from '../src/record/verify.js';
import { forgetQuills, said } from './support/facts.js';
import { seededGraph } from './support/graph.js';
import { rawSession } from './support/raw.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterEach(forgetQuills);
afterAll(() => graph.close());

const run = (statement: string) => rawSession((session) => session.run(statement));

describe('recording facts', () => {
  it('keeps an id elsewhere and a spelling that others added, and changes nothing when it comes again', async () => {
    const facts = said('spelt', {});
    await recordFacts(graph, facts);
    const addition = { id: 'person:quill-a', aliases: ['Q. Uill'], identifiers: ['feather:7'] };
    await addSpellings(graph, [addition]);
    await addSpellings(graph, [addition]);
    const stored = async () => {
      const node =
        "MATCH (n:Entity {id: 'person:quill-a'}) RETURN n.aliases AS aliases, n.identifiers AS ids";
      const [found] = (await run(node)).records;
      return [found?.get('aliases'), found?.get('ids')];
    };
    expect(await stored()).toEqual([['Q. Uill'], ['feather:7']]);
    expect((await recordFacts(graph, facts)).registry).toMatchObject({ updated: 0 });
    const given = { identifiers: { feather: '8', wing: '1' }, aliases: ['Quill A'] };
    const entities = facts.entities.map((one) => (one.id === 'person:quill-a' ? { ...one, ...given } : one));
    await recordFacts(graph, { ...facts, entities });
    expect(await stored()).toEqual([
      ['Quill A', 'Q. Uill'],
      ['feather:8', 'wing:1'],
    ]);
  });

  it('writes an article with thousands of claims in parts, each with what it derives', async () => {
    const days = Array.from({ length: 1_100 }, (_, day) => addDays('2010-01-01', day * 2));
    const facts = said('long', ...days.map((day) => ({ predicate: 'PRAISED', valid: day }) as const));
    const parts: number[] = [];
    const report = await recordFacts(graph, facts, (done) => parts.push(done));
    expect(report.articles).toMatchObject([{ created: 1_100, vanished: [] }]);
    // The source and three people come first, then the article with a thousand claims.
    expect(parts).toEqual([0, 4, 1_005, 1_105]);
    expect((await verify(graph)).differences).toEqual([]);
    expect((await recordFacts(graph, facts)).articles).toMatchObject([{ created: 0, unchanged: 1_100 }]);
  });
});
