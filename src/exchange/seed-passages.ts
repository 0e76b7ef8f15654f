import { createHash } from 'node:crypto';
import type { Passage } from '../claims/claim.js';
import type { Archive } from './archive.js';
import type { SeedDocument } from './seed-document.js';
import type { Problem } from './seed-problem.js';

interface Version {
  readonly sha256: string;
  readonly characters: number;
}

/** Whether a passage lies within the newest version, and is what its digest says where the text is at hand. */
export function checkPassage(
  document: SeedDocument,
  name: string,
  { start, end, digest }: Passage,
  newest: Version,
  archive: Archive,
): Problem[] {
  const at = (field: string, message: string, mend: string) => [
    document.problem(['passages', name, field], message, mend),
  ];
  if (start >= end)
    return at('end', 'the passage ends before it starts', 'The end is exclusive; correct one.');
  if (end > newest.characters) {
    const message = `the passage ends at ${end}, but the text has ${newest.characters} characters`;
    return at('end', message, 'Count Unicode code points from 0, the end exclusive.');
  }
  const quote = archive.quote(newest.sha256, start, end);
  if (quote === null) return [];
  const found = createHash('sha256').update(quote).digest('hex');
  if (found === digest) return [];
  const message = `the text from ${start} to ${end} has another digest, ${found}`;
  return at(
    'digest',
    message,
    'Correct the offsets, or write the new digest once you have read the passage.',
  );
}

/** Whether the text that is kept under the article's name is a version that its file lists. */
export function checkVersions(
  document: SeedDocument,
  article: string,
  versions: readonly Version[],
  archive: Archive,
): Problem[] {
  const last = versions.length - 1;
  const atHand = archive.digestOf(article);
  if (atHand !== null && !versions.some(({ sha256 }) => sha256 === atHand)) {
    const message = `the text at hand, ${article}.txt, is no version listed here: its SHA-256 is ${atHand}`;
    const mend =
      'Add it as the newest version and read its passages again, or bring back the text that was read.';
    return [document.problem(['versions', last, 'sha256'], message, mend)];
  }
  return versions.flatMap(({ sha256, characters }, index) => {
    const text = archive.textOf(sha256);
    const counted = text === null ? characters : Array.from(text).length;
    if (counted === characters) return [];
    const message = `the text has ${counted} characters, not ${characters}`;
    return [document.problem(['versions', index, 'characters'], message, `Write ${counted}.`)];
  });
}
