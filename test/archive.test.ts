import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../src/exchange/archive.js';
import { sha256 } from './support/seed.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'alliances-archive-'));
});
afterAll(() => rm(dir, { recursive: true }));

test('a passage is cut by code points, whatever planes and marks the text has', async () => {
  const grapheme = fc.string({
    unit: fc.oneof(
      fc.constantFrom('🗳', 'e\u0301', 'ô', '\uFEFF', '\r\n'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      grapheme,
      fc.string({ unit: 'binary', minLength: 1 }),
      grapheme,
      async (before, passage, after) => {
        const text = before + passage + after;
        await writeFile(join(dir, 'text.txt'), text);
        const archive = await openArchive(dir);
        const start = Array.from(before).length;
        const end = start + Array.from(passage).length;
        expect(archive.digestOf('text')).toBe(sha256(text));
        expect(archive.textOf(sha256(text))).toBe(text);
        expect(archive.quote(sha256(text), start, end)).toBe(passage);
        expect(archive.quote(sha256(text), start, Array.from(text).length + 1)).toBeNull();
        expect(archive.quote(sha256(text), end, start)).toBeNull();
        const { prefix, suffix } = archive.around(sha256(text), start, end, text.length) ?? {};
        expect(`${prefix}${passage}${suffix}`).toBe(text);
      },
    ),
    { numRuns: 100 },
  );
});

test('bytes that are no UTF-8 have a digest, but no text', async () => {
  await writeFile(join(dir, 'latin.txt'), Buffer.from([0x53, 0x69, 0xf4, 0x6e]));
  const archive = await openArchive(dir);
  const digest = archive.digestOf('latin');
  expect(digest).not.toBeNull();
  expect(archive.textOf(digest ?? '')).toBeNull();
});

test('without a folder nothing is at hand', async () => {
  const archive = await openArchive(undefined);
  expect(archive.quote(sha256('text'), 0, 1)).toBeNull();
});
