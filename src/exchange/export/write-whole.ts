import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Pieces are gathered to about so many characters, so that a line is no write of its own. */
const pieceSize = 65_536;

export interface Measured {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

export interface Written extends Measured {
  readonly file: string;
}

/**
 * Writes files beside where they belong, and gives them their names once all are whole. Where one fails, or the work is
 * aborted, what was there before is as it was.
 */
export async function writeWhole(
  files: readonly { readonly path: string; readonly texts: AsyncIterable<string> }[],
  signal?: AbortSignal,
): Promise<Written[]> {
  const beside = (path: string) => `${path}.${process.pid}.part`;
  const written: Written[] = [];
  try {
    for (const { path, texts } of files) {
      const output = createWriteStream(beside(path), { flags: 'wx', flush: true });
      written.push({ file: path, ...(await writeTo(output, texts, { end: true, signal })) });
    }
    for (const { path } of files) await rename(beside(path), path);
    return written;
  } catch (error) {
    await Promise.all(files.map(({ path }) => rm(beside(path), { force: true })));
    throw error;
  }
}

/** Writes no faster than the output takes it. */
export async function writeTo(
  output: Writable,
  texts: AsyncIterable<string>,
  { end, signal }: { readonly end: boolean; readonly signal?: AbortSignal | undefined },
): Promise<Measured> {
  const hash = createHash('sha256');
  const measure = { bytes: 0 };
  await pipeline(measured(gathered(texts), hash, measure), output, { end, ...(signal && { signal }) });
  return { bytes: measure.bytes, sha256: hash.digest('hex') };
}

export async function* gathered(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

async function* measured(pieces: AsyncIterable<string>, hash: Hash, measure: { bytes: number }) {
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece, 'utf8');
    hash.update(bytes);
    measure.bytes += bytes.length;
    yield bytes;
  }
}
