import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openArchive } from '../../src/exchange/archive.js';
import { readSeed } from '../../src/exchange/seed.js';
import { formatProblem } from '../../src/exchange/seed-problem.js';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A text of our own, with an astral and a combining character before the passages. */
export const smallText = '🗳 Café chat. Ada is an ally of Bo. Bo got 10 votes.';
const passage = (quote: string) => {
  const start = Array.from(smallText.slice(0, smallText.indexOf(quote))).length;
  return { start, end: start + Array.from(quote).length, digest: sha256(quote) };
};
export const ally = passage('Ada is an ally of Bo.');
export const votes = passage('Bo got 10 votes.');

/** The smallest seed that uses every kind of file. */
export const smallSeed: Readonly<Record<string, string>> = {
  'sources.yaml': `sources:
  - slug: gazette
    name: Gazette
    kind: NEWS
    reliability: C
    reliabilityReason: Made up.
    licence: ours
`,
  'people.yaml': `recorded: 2020-01-01T00:00:00Z
people:
  - slug: ada
    name: Ada
    aliases: [Adah]
    identifiers: { wikidata: Q1 }
  - slug: bo
    name: Bo
`,
  'roles.yaml': `recorded: 2020-01-01T00:00:00Z
roles:
  - slug: mayor-of-town
    name: Mayor of Town
    kind: MAYOR
    area: constituency:town
    seats: 1
`,
  'constituencies.yaml': `recorded: 2020-01-01T00:00:00Z
constituencies:
  - slug: town
    name: Town
    kind: CITY
`,
  'contests.yaml': `recorded: 2020-01-01T00:00:00Z
contests:
  - slug: town-2020
    name: Town election
    kind: PUBLIC_ELECTION
`,
  'articles/story.yaml': `slug: story
source: source:gazette
title: A story
url: https://example.org/story
published: 2020-02-02
recorded: 2020-02-03T00:00:00Z
versions:
  - sha256: ${sha256(smallText)}
    characters: ${Array.from(smallText).length}
passages:
  ally:
    start: ${ally.start}
    end: ${ally.end}
    digest: ${ally.digest}
  votes:
    start: ${votes.start}
    end: ${votes.end}
    digest: ${votes.digest}
claims:
  - id: ada-ally
    subject: person:ada
    predicate: ALLY_OF
    object: person:bo
    passages: [ally]
    gist: The two stand together.
  - id: bo-votes
    subject: person:bo
    predicate: VOTES
    value: 10
    contest: contest:town-2020
    valid: 2020-01
    passages: [votes]
    gist: Bo had ten votes.
`,
};

/** Writes the files to a fresh folder, removed after the test, below which `seed` and `texts` stand, and gives its path. */
export async function seedFolder(
  files: Readonly<Record<string, string | Buffer>> = smallSeed,
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'alliances-seed-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'seed'));
  const all = { 'texts/story.txt': smallText, ...prefixed(files) };
  for (const [file, content] of Object.entries(all)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  return root;
}

const prefixed = (files: Readonly<Record<string, string | Buffer>>) =>
  Object.fromEntries(
    Object.entries(files).map(([file, content]) => [
      file.startsWith('texts/') ? file : `seed/${file}`,
      content,
    ]),
  );

/** Reads the files as a seed with its texts at hand; `lines` are its problems as they are printed. */
export async function readFiles(files: Readonly<Record<string, string | Buffer>>) {
  const root = await seedFolder(files);
  const seed = await readSeed(join(root, 'seed'), await openArchive(join(root, 'texts')));
  const lines = seed.problems.map((problem) =>
    formatProblem(problem).replaceAll(`${join(root, 'seed')}/`, ''),
  );
  return { ...seed, lines };
}

/** The small seed with one text in one file replaced. */
export function edited(file: string, from: string, to: string) {
  const content = smallSeed[file] ?? '';
  if (!content.includes(from)) throw new Error(`${file} lacks ${JSON.stringify(from)}`);
  return { ...smallSeed, [file]: content.replace(from, to) };
}
