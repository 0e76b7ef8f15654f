import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { writeTo, writeWhole } from '../src/exchange/export/write-whole.js';
import { inFolder } from './support/record.js';

const line = `${'x'.repeat(1_023)}\n`;

/** Lines without end, that counts how many were asked for. */
function endless() {
  const asked = { lines: 0 };
  async function* lines() {
    for (;;) {
      asked.lines++;
      yield line;
    }
  }
  return { asked, lines };
}

it('reads no further than its output takes', async () => {
  const { asked, lines } = endless();
  let taken = 0;
  let takeMore = () => undefined as unknown;
  const slow = new Writable({
    write(chunk: Buffer, _encoding, done) {
      taken += chunk.length;
      takeMore = done;
    },
  });
  const abort = new AbortController();
  const writing = writeTo(slow, lines(), { end: true, signal: abort.signal });
  const settled = expect(writing).rejects.toThrow(/abort/i);
  for (let round = 0; round < 5; round++) {
    await setTimeout(20);
    expect(asked.lines * line.length - taken).toBeLessThan(500_000);
    takeMore();
  }
  expect(taken).toBeGreaterThan(200_000);
  abort.abort();
  await settled;
});

it('leaves nothing when it is aborted', () =>
  inFolder(async (folder) => {
    const { asked, lines } = endless();
    const abort = new AbortController();
    const writing = writeWhole([{ path: join(folder, 'one'), texts: lines() }], abort.signal);
    const settled = expect(writing).rejects.toThrow(/abort/i);
    while (asked.lines < 1_000) await setTimeout(1);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^one\.\d+\.part$/)]);
    abort.abort();
    await settled;
    expect(await readdir(folder)).toEqual([]);
  }));
