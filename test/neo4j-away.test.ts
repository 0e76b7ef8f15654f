import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../src/graph/connection.js';
import { asOnlyWriter } from '../src/record/lock.js';
import { putRegistry } from '../src/record/registry.js';
import { codesOf, testApi } from './support/api.js';
import { said } from './support/facts.js';
import { seededGraph, testAddress } from './support/graph.js';
import { rawSession } from './support/raw.js';
import { openWay } from './support/way.js';

let way: Awaited<ReturnType<typeof openWay>>;
afterEach(() => way.cut());

it('after connections were lost, the next question is answered', async () => {
  way = await openWay();
  const graph = await connect({ ...testAddress(), uri: way.uri });
  const watson = '{ person(id: "tom-watson") { name } }';
  const test = await testApi({ graph });
  await Promise.all([test.query(watson), test.query(watson), test.get('/ready')]);
  way.interrupt();
  await sleep(50);
  expect((await test.query(watson)).errors).toBeUndefined();
  expect((await test.get('/ready')).status).toBe(200);
  await graph.close();
});

describe('the writer’s lock', () => {
  it('is free once the connection of its holder is gone, whose own failure is told', async () => {
    way = await openWay();
    const holder = await connect({ ...testAddress(), uri: way.uri });
    const other = await seededGraph();
    const holding = asOnlyWriter(holder, async () => {
      await expect(asOnlyWriter(other, async () => 'in')).rejects.toMatchObject({ code: 'WRITER_BUSY' });
      way.cut();
      throw new Error('killed at work');
    });
    await expect(holding).rejects.toThrow('killed at work');
    expect(await asOnlyWriter(other, async () => 'in')).toBe('in');
    await Promise.all([holder.close(), other.close()]);
  });
});

it('a write that is cut short leaves nothing behind and fails with UNAVAILABLE', {
  timeout: 60_000,
}, async () => {
  way = await openWay();
  const away = await connect({ ...testAddress(), uri: way.uri });
  const here = await seededGraph();
  const { sources } = said('cut', {});
  const cut = away.write(async (run) => {
    await putRegistry(run, { sources, entities: [] });
    way.cut();
  });
  await expect(cut).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  const found = await rawSession((session) => session.run("MATCH (s:Source {id: 'source:quill'}) RETURN s"));
  expect(found.records).toEqual([]);
  await Promise.all([away.close(), away.close(), here.close()]);
});

describe.each(['cut', 'freeze'] as const)('while the way to Neo4j is %s', (failure) => {
  it('a question fails with UNAVAILABLE within six seconds, and /ready says no', async () => {
    way = await openWay();
    const graph = await connect({ ...testAddress(), uri: way.uri });
    const test = await testApi({ graph });
    expect((await test.query('{ person(id: "tom-watson") { name } }')).errors).toBeUndefined();
    way[failure]();
    const started = performance.now();
    const [reply, ready] = await Promise.all([
      test.query('{ person(id: "tom-watson") { name } }'),
      test.get('/ready'),
    ]);
    expect(codesOf(reply)).toEqual(['UNAVAILABLE']);
    expect(ready.status).toBe(503);
    expect((await test.get('/health')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(6_000);
    way.cut();
    await graph.close();
  });
});
