import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../src/exchange/archive.js';
import { readSeed } from '../src/exchange/seed.js';
import { ally, edited, readFiles, seedFolder, sha256, smallSeed, smallText } from './support/seed.js';

const story = 'articles/story.yaml';

test('the small seed has no problem, and its passages are checked', async () => {
  const { lines, facts, passages } = await readFiles(smallSeed);
  expect(lines).toEqual([]);
  expect(passages).toEqual({ checked: 2, unchecked: 0 });
  expect(facts.entities.map(({ id }) => id)).toEqual([
    'person:ada',
    'person:bo',
    'role:mayor-of-town',
    'constituency:town',
    'contest:town-2020',
  ]);
  expect(facts.articles[0]?.claims[1]).toMatchObject({
    id: 'claim:story.bo-votes',
    literal: { value: 10, unit: 'votes', bound: 'EXACT' },
    origin: 'article:story',
    reliability: 'C',
    recorded: '2020-02-03T00:00:00Z',
  });
});

test('without the texts all but the digests is checked, and said so', async () => {
  const root = await seedFolder(edited(story, ally.digest, sha256('else')));
  const seed = await readSeed(join(root, 'seed'), await openArchive(undefined));
  expect(seed.problems).toEqual([]);
  expect(seed.passages).toEqual({ checked: 0, unchecked: 2 });
});

describe('each problem of the files and the registry names its place and its mend', () => {
  const cases: [what: string, file: string, from: string, to: string, problem: string][] = [
    [
      'broken YAML',
      'people.yaml',
      '[Adah]',
      '[Adah',
      'people.yaml:6:5 this is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Correct the YAML.',
    ],
    [
      'an alias',
      'people.yaml',
      'name: Bo',
      'name: &bo Bo\n    aliases: [*bo]',
      'people.yaml:9:15 YAML aliases are not allowed, as they can unfold without end. Write the value out.',
    ],
    [
      'a key twice',
      'people.yaml',
      'name: Bo',
      'name: Bo\n    name: Bob',
      'people.yaml:9:5 this is no YAML: Map keys must be unique. Correct the YAML.',
    ],
    [
      'an instant that is still to come',
      'people.yaml',
      '2020-01-01',
      '2999-01-01',
      'people.yaml:1:11 "recorded": it lies in the future. Correct it.',
    ],
    [
      'an outside id of another shape',
      'people.yaml',
      'wikidata: Q1',
      'wikidata: 1Q',
      'people.yaml:6:5 "identifiers": its wikidata is no Q and a number. Correct it.',
    ],
    [
      'an unknown key',
      'people.yaml',
      'aliases',
      'alias',
      'people.yaml:5:5 "alias" is unknown here. Did you mean "aliases"?',
    ],
    [
      'an unknown key of the file',
      'roles.yaml',
      'roles:',
      'seats: 1\nroles:',
      'roles.yaml:2:1 "seats" is unknown here. Known are recorded, roles.',
    ],
    ['a missing key', 'people.yaml', '    name: Bo\n', '', 'people.yaml:7:5 "name" is missing. Add it.'],
    [
      'a wrong type',
      'roles.yaml',
      'seats: 1',
      'seats: one',
      'roles.yaml:7:12 "seats": expected number, received string. Correct it.',
    ],
    [
      'a wrong kind',
      'roles.yaml',
      'MAYOR',
      'MAJOR',
      'roles.yaml:5:11 "MAJOR" is no value of "kind". Did you mean "MAYOR"?',
    ],
    [
      'a bad slug',
      'roles.yaml',
      'slug: mayor',
      'slug: Mayor',
      'roles.yaml:3:11 "slug": is no slug: lower-case letters and digits in words joined by hyphens. Correct it.',
    ],
    [
      'a publication that is no date',
      story,
      'published: 2020-02-02',
      'published: lately',
      `${story}:5:12 "lately" is no EDTF date such as 2016-08-11, 2016-08 or 2016. Write one EDTF date, such as 2016-08-11~.`,
    ],
    [
      'an instant that is none',
      story,
      'recorded: 2020-02-03T00:00:00Z',
      'recorded: 2020-02-03',
      `${story}:6:11 "recorded": is no ISO datetime. Correct it.`,
    ],
    [
      'a passage that ends before it starts',
      story,
      `end: ${ally.end}`,
      `end: ${ally.start}`,
      `${story}:13:10 the passage ends before it starts. The end is exclusive; correct one.`,
    ],
    [
      'a passage beyond the text',
      story,
      `end: ${ally.end}`,
      'end: 5000',
      `${story}:13:10 the passage ends at 5000, but the text has ${Array.from(smallText).length} characters. Count Unicode code points from 0, the end exclusive.`,
    ],
    [
      'a digest that differs',
      story,
      ally.digest,
      sha256('else'),
      `${story}:14:13 the text from ${ally.start} to ${ally.end} has another digest, ${ally.digest}. Correct the offsets, or write the new digest once you have read the passage.`,
    ],
    [
      'a text that is no version',
      story,
      sha256(smallText),
      sha256('else'),
      `${story}:8:13 the text at hand, story.txt, is no version listed here: its SHA-256 is ${sha256(smallText)}. Add it as the newest version and read its passages again, or bring back the text that was read.`,
    ],
    [
      'a wrong length',
      story,
      `characters: ${Array.from(smallText).length}`,
      'characters: 60',
      `${story}:9:17 the text has ${Array.from(smallText).length} characters, not 60. Write ${Array.from(smallText).length}.`,
    ],
    [
      'a slug twice',
      'people.yaml',
      'name: Bo',
      'name: Bo\n  - slug: ada\n    name: Ada again',
      'people.yaml:9:11 "person:ada" is there already, at people.yaml:3. Merge the two, or name one otherwise.',
    ],
    [
      'one identifier for two',
      'people.yaml',
      'name: Bo',
      'name: Bo\n    identifiers: { wikidata: Q1 }',
      'people.yaml:9:30 wikidata Q1 is that of "person:ada" already, at people.yaml:3. Correct it, or merge the two.',
    ],
    [
      'an alias that is the name',
      'people.yaml',
      '[Adah]',
      '[Adah, Ada]',
      'people.yaml:5:21 the alias "Ada" is there already. Remove it.',
    ],
    [
      'an area that is none',
      'roles.yaml',
      'constituency:town',
      'person:ada',
      'roles.yaml:6:11 "person:ada" is a Person, not a Constituency. Correct it.',
    ],
    [
      'an unknown source',
      story,
      'source:gazette',
      'source:gazete',
      `${story}:2:9 "source:gazete" is unknown. Did you mean "source:gazette"?`,
    ],
    [
      'a slug that is not the file',
      story,
      'slug: story',
      'slug: tale',
      `${story}:1:7 the slug "tale" is not the file's name. Make them the same.`,
    ],
    [
      'a copy of nothing',
      story,
      'published:',
      'copyOf: article:stor\npublished:',
      `${story}:5:9 "article:stor" is unknown. Did you mean "article:story"?`,
    ],
    [
      'a copy of itself',
      story,
      'published:',
      'copyOf: article:story\npublished:',
      `${story}:5:9 "article:story" copies itself in the end. Correct one of the chain.`,
    ],
  ];
  test.each(cases)('%s', async (_what, file, from, to, problem) => {
    const { lines } = await readFiles(edited(file, from, to));
    expect(lines).toEqual([problem]);
  });
});

test('all problems of all files come at once, in the order of the files', async () => {
  const { lines } = await readFiles({
    ...smallSeed,
    'people.yaml': (smallSeed['people.yaml'] ?? '').replace('name: Bo', 'nam: Bo'),
    'contests.yaml': 'contests: [',
    'articles/story.yaml': (smallSeed[story] ?? '')
      .replace('title: A story\n', '')
      .replace('subject: person:ada', 'subject: person:adda')
      .replace(ally.digest, 'none'),
    'articles/other.yaml': 'slug: [',
  });
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'articles/other.yaml:1:8',
    'articles/story.yaml:1:1',
    'articles/story.yaml:13:13',
    'articles/story.yaml:20:14',
    'contests.yaml:1:12',
    'people.yaml:7:5',
    'people.yaml:8:5',
  ]);
});

test('a file that is larger than any article is not read', async () => {
  const { lines } = await readFiles({
    ...smallSeed,
    'articles/big.yaml': Buffer.alloc(4 * 1024 * 1024 + 1, '#'),
  });
  expect(lines).toEqual(['articles/big.yaml:1:1 the file is larger than 4 MiB. Split it.']);
});

test('brackets nested without end are refused', async () => {
  const { lines } = await readFiles({ ...smallSeed, 'articles/deep.yaml': '['.repeat(100_000) });
  expect(lines).toEqual(['articles/deep.yaml:1:1 the file is nested too deeply. Flatten it.']);
});

test.each([
  ['peple.yaml', 'Did you mean "people.yaml"?'],
  ['articles/story.yml', 'Registry files are named for their nouns, articles end in .yaml.'],
])('a file that would not be read is reported: %s', async (file, mend) => {
  const { lines } = await readFiles({ ...smallSeed, [file]: 'people: []' });
  expect(lines).toEqual([`${file}:1:1 the seed has no file of this name, so it would not be read. ${mend}`]);
});

test('copies of one article share its origin', async () => {
  const copy = (smallSeed[story] ?? '')
    .replace('slug: story', 'slug: copy')
    .replace('recorded:', 'copyOf: article:story\nrecorded:');
  const { lines, facts } = await readFiles({ ...smallSeed, 'articles/copy.yaml': copy });
  expect(lines).toEqual([]);
  expect(facts.articles.map(({ claims }) => claims[0]?.origin)).toEqual(['article:story', 'article:story']);
});

test('a folder that cannot be read throws', async () => {
  const archive = await openArchive(undefined);
  await expect(readSeed(join('no', 'such', 'folder'), archive)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await expect(openArchive(join('no', 'such', 'folder'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
