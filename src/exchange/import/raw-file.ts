import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AlliancesError } from '../../errors.js';

/** A file as it is on disk. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** @returns null where there is no such file */
export async function readIfThere(path: string): Promise<RawFile | null> {
  try {
    return { path, bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw unreadable(path, error);
  }
}

export function unreadable(path: string, cause: unknown): AlliancesError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new AlliancesError(
    'BAD_USER_INPUT',
    `${path} cannot be read: ${why}.`,
    'Give the path of the data as it was published.',
    { cause },
  );
}

/** @throws AlliancesError where it is no JSON */
export function jsonOf({ path, bytes }: RawFile): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** By what a version of a file is told from another. */
export const versionOf = ({ bytes }: RawFile) => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  characters: Array.from(bytes.toString('utf8')).length,
});

/** RFC 6920: a name for just these bytes, where it is not told at which address they are published. */
export const addressOfBytes = (sha256: string): string =>
  `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
