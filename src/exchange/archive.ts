import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AlliancesError } from '../errors.js';

/** The articles' texts where they are at hand; they are their publishers' and never enter the repository. */
export interface Archive {
  /** The text whose UTF-8 bytes have this SHA-256; null where it is not at hand. */
  textOf(sha256: string): string | null;
  /** The SHA-256 of the text that is kept under the article's name; null where there is none. */
  digestOf(article: string): string | null;
  /** The passage between two code points, the end exclusive; null where the text is not at hand or is shorter. */
  quote(sha256: string, start: number, end: number): string | null;
  /** What stands before and after a passage, so many code points at most; null where the passage is not at hand. */
  around(sha256: string, start: number, end: number, characters: number): Surroundings | null;
}

export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Indexes the `*.txt` of a folder by the SHA-256 of their bytes.
 * @param dir undefined: an archive without texts
 * @throws AlliancesError where the folder cannot be read
 */
export async function openArchive(dir: string | undefined): Promise<Archive> {
  const texts = new Map<string, string>();
  const digests = new Map<string, string>();
  for (const { article, bytes } of dir === undefined ? [] : await textsIn(dir)) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    digests.set(article, digest);
    const text = decoded(bytes);
    if (text !== null) texts.set(digest, text);
  }
  const points = new Map<string, readonly string[]>();
  const pointsOf = (sha256: string) => {
    const text = texts.get(sha256);
    const known = points.get(sha256) ?? (text === undefined ? null : Array.from(text));
    if (known) points.set(sha256, known);
    return known;
  };
  /** The whole text, if the passage lies in it. */
  const pointsIn = (sha256: string, start: number, end: number) => {
    const all = pointsOf(sha256);
    return all && start >= 0 && start < end && end <= all.length ? all : null;
  };
  return {
    textOf: (sha256) => texts.get(sha256) ?? null,
    digestOf: (article) => digests.get(article) ?? null,
    quote: (sha256, start, end) => pointsIn(sha256, start, end)?.slice(start, end).join('') ?? null,
    around: (sha256, start, end, characters) => {
      const all = pointsIn(sha256, start, end);
      return (
        all && {
          prefix: all.slice(Math.max(0, start - characters), start).join(''),
          suffix: all.slice(end, end + characters).join(''),
        }
      );
    },
  };
}

async function textsIn(dir: string): Promise<{ article: string; bytes: Buffer }[]> {
  try {
    const files = (await readdir(dir)).filter((file) => file.endsWith('.txt')).sort();
    return await Promise.all(
      files.map(async (file) => ({
        article: basename(file, '.txt'),
        bytes: await readFile(join(dir, file)),
      })),
    );
  } catch (error) {
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `The folder of article texts ${dir} cannot be read.`,
      'Correct or unset ARTICLES_DIR.',
      { cause: error },
    );
  }
}

/** A byte order mark is kept, since it is one of the code points that offsets count. */
function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
