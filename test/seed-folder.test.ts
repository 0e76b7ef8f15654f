import { expect, test } from 'vitest';
import { readFiles, smallSeed } from './support/seed.js';

const story = 'articles/story.yaml';

test('a file that is no UTF-8 is one problem, at its first wrong line', async () => {
  const people = Buffer.concat([
    Buffer.from('recorded: 2020-01-01T00:00:00Z\npeople:\n  - slug: '),
    Buffer.from([0xff, 0x0a]),
  ]);
  const { lines } = await readFiles({ ...smallSeed, 'people.yaml': people });
  expect(lines).toEqual(['people.yaml:3:1 the file is no UTF-8. Save it as UTF-8.']);
});

test('a registry file that is not there is one problem, however often it is needed', async () => {
  const { 'people.yaml': _, ...rest } = smallSeed;
  const { lines } = await readFiles(rest);
  expect(lines).toEqual(['people.yaml:1:1 there is no such file, but a Person is named. Add it.']);
});

test('a folder without articles has nothing to be checked', async () => {
  const { [story]: _, ...rest } = smallSeed;
  const { lines } = await readFiles(rest);
  expect(lines).toEqual([
    'articles:1:1 there is no article. Add one as articles/<slug>.yaml, or name another folder.',
  ]);
});
