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
      },
    ),
    { numRuns: 100 },
  );
});

test('what stands beside a passage is as much as fits, and cuts no character apart', async () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom('a', ' ', '🗳', 'e\u0301\u0323', '👩‍👩‍👧', '🇬🇧', '🇫', '\r\n', '\uFEFF', '각', '\u0301'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    { minLength: 1, maxLength: 30 },
  );
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  await fc.assert(
    fc.asyncProperty(text, fc.nat(40), fc.nat(40), fc.nat(12), async (pieces, from, length, characters) => {
      const whole = pieces.join('');
      const points = Array.from(whole);
      const start = from % points.length;
      const end = Math.min(points.length, start + 1 + length);
      await writeFile(join(dir, 'beside.txt'), whole);
      const archive = await openArchive(dir);
      const found = archive.context(sha256(whole), start, end, characters);
      if (!found) throw new Error('The passage is there.');
      const { prefix, exact, suffix } = found;
      expect(exact).toBe(archive.quote(sha256(whole), start, end));

      const [before, after] = [Array.from(prefix), Array.from(suffix)];
      expect(points.slice(start - before.length, end + after.length).join('')).toBe(prefix + exact + suffix);
      // Code points at which a character begins or the text ends.
      const limits = [...graphemes.segment(whole)].map(
        ({ index }) => Array.from(whole.slice(0, index)).length,
      );
      const within = [...limits, points.length].filter(
        (limit) => limit >= start - characters && limit <= end + characters,
      );
      expect(start - before.length).toBe(Math.min(start, ...within));
      expect(end + after.length).toBe(Math.max(end, ...within));
    }),
    { numRuns: 200 },
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
  expect(archive.context(sha256('text'), 0, 1, 10)).toBeNull();
});
