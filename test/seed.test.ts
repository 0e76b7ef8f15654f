import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Claim } from '../src/claims/claim.js';
import { derive } from '../src/claims/derivation.js';
import { openArchive } from '../src/exchange/archive.js';
import { readSeed, type Seed } from '../src/exchange/seed.js';
import { sharedFolder } from './support/shared.js';

const articles = sharedFolder('articles');
let seed: Seed;
let claims: readonly Claim[];
beforeAll(async () => {
  seed = await readSeed('seed', await openArchive(articles ?? undefined));
  claims = seed.facts.articles.flatMap((batch) => batch.claims);
});

const people = [
  'person:jeremy-corbyn',
  'person:steve-rotheram',
  'person:andy-burnham',
  'person:joe-anderson',
  'person:luciana-berger',
  'person:julie-ward',
  'person:tom-watson',
  'person:sion-simon',
  'person:owen-smith',
];

test('the seed has no problem', () => {
  expect(seed.problems).toEqual([]);
});

test('every passage is what its digest says', ({ skip }) => {
  skip(articles === null, 'the article texts are not on this machine');
  expect(seed.passages.unchecked).toBe(0);
  expect(seed.passages.checked).toBeGreaterThan(0);
});

test('every claim has a passage, and every node is spoken of', () => {
  expect(claims.filter(({ passages }) => passages.length === 0)).toEqual([]);
  const named = new Set(
    claims.flatMap(({ subject, object, role, contest }) => [subject, object, role, contest]),
  );
  const places = seed.facts.entities.flatMap(({ area, organisation }) => [area, organisation]);
  const silent = seed.facts.entities.filter(({ id }) => !named.has(id) && !places.includes(id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('every person named by the articles is a subject', () => {
  expect(seed.facts.entities.filter(({ label }) => label === 'Person').map(({ id }) => id)).toEqual(people);
  expect(people.filter((person) => !claims.some(({ subject }) => subject === person))).toEqual([]);
});

test('the ties to Corbyn are those that the articles state', () => {
  const ties = claims
    .filter(
      ({ predicate, object }) =>
        ['ALLY_OF', 'SUPPORTS', 'AIDE_TO'].includes(predicate) && object === people[0],
    )
    .map(({ id, hedges }) => [id.slice('claim:'.length), ...hedges].join(' '));
  expect(ties).toEqual([
    'business-insider-2016-08.rotheram-close-ally',
    'business-insider-2016-08.rotheram-closest-ally',
    'business-insider-2016-08.rotheram-supports-corbyn',
    'business-insider-2016-08.rotheram-supports-corbyn-by-his-presence IMPLIED',
    'business-insider-2016-08.rotheram-aide',
    'business-insider-2016-08.burnham-loyal APPEARANCE',
    'business-insider-2016-08.burnham-ally IMPLIED',
    'business-insider-2016-08.ward-supports-corbyn',
    'business-insider-2016-08.ward-defends-corbyn',
    'ibtimes-2016-08.rotheram-close-ally',
    'ibtimes-2016-08.rotheram-pps-to-corbyn',
  ]);
});

test('what the two articles differ on is found, and nothing else', () => {
  const seats = new Map(seed.facts.entities.map(({ id, seats }) => [id, seats]));
  const { disputes } = derive(claims, (role) => seats.get(role) ?? null, null);
  expect(disputes.map(({ kind, about, sides }) => [kind, about, ...sides.map(({ value }) => value)])).toEqual(
    [
      [
        'VALUE',
        'contest:labour-liverpool-selection-2016',
        'role:mayor-of-liverpool',
        'role:mayor-of-the-liverpool-city-region',
      ],
      [
        'VALUE',
        'contest:labour-manchester-selection-2016',
        'role:mayor-of-manchester',
        'role:mayor-of-greater-manchester',
      ],
      [
        'VALUE',
        'contest:liverpool-mayoral-election-2017',
        'role:mayor-of-liverpool',
        'role:mayor-of-the-liverpool-city-region',
      ],
      [
        'VALUE',
        'contest:manchester-mayoral-election',
        'role:mayor-of-manchester',
        'role:mayor-of-greater-manchester',
      ],
      ['SPELL', 'person:luciana-berger', 'ended 2016-06', 'held on 2016-08-11'],
      ['COMPUTED', 'person:steve-rotheram', '55 percent', '56.7 percent'],
    ],
  );
});

test('no sentence of the articles stands in the seed', async ({ skip }) => {
  skip(articles === null, 'the article texts are not on this machine');
  const longest = 59;
  const flat = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  const texts = await Promise.all(
    (await readdir(articles ?? ''))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFile(join(articles ?? '', file), 'utf8')),
  );
  const runs = new Set(
    texts
      .map(flat)
      .flatMap((text) =>
        Array.from(text, (_, at) => text.slice(at, at + longest + 1)).filter((run) => run.length > longest),
      ),
  );
  const written = (await readdir('seed', { recursive: true })).filter((file) => /\.(yaml|json)$/.test(file));
  for (const file of written) {
    const text = flat(await readFile(join('seed', file), 'utf8'));
    const copied = Array.from(text, (_, at) => text.slice(at, at + longest + 1)).filter((run) =>
      runs.has(run),
    );
    expect(copied, file).toEqual([]);
  }
});
