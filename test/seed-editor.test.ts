import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openArchive } from '../src/exchange/archive.js';
import { readSeed } from '../src/exchange/seed.js';
import { editorSchemas } from '../src/exchange/seed-editor.js';

let schemas: ReadonlyMap<string, string>;
beforeAll(async () => {
  schemas = editorSchemas((await readSeed('seed', await openArchive(undefined))).facts);
});

function validatorOf(name: string) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(schemas.get(name) ?? 'null'));
}

test('the committed schemas are those of this seed: `npm run generate` writes them', async () => {
  const files = (await readdir(join('seed', 'schema'))).sort();
  expect(files).toEqual([...schemas.keys()].sort());
  for (const file of files)
    expect(await readFile(join('seed', 'schema', file), 'utf8'), file).toBe(schemas.get(file));
});

test('every file of the seed names its schema and follows it', async () => {
  const files = (await readdir('seed', { recursive: true })).filter((file) => file.endsWith('.yaml'));
  for (const file of files) {
    const text = await readFile(join('seed', file), 'utf8');
    const schema = /^# yaml-language-server: \$schema=(\S+)/.exec(text)?.[1] ?? '';
    const validate = validatorOf(schema.split('/').at(-1) ?? '');
    expect(validate(parse(text)), `${file} ${JSON.stringify(validate.errors)}`).toBe(true);
    await expect(readFile(join('seed', file, '..', schema), 'utf8')).resolves.toBeTruthy();
  }
});

test.each([
  ['an unknown person', 'person:steve-rotheram', 'person:steve-rotherham'],
  ['an unknown predicate', 'predicate: ALLY_OF', 'predicate: ALLIED'],
  ['an unknown hedge', 'hedges: [IMPLIED]', 'hedges: [SUGGESTED]'],
  ['a wrong domain', 'subject: constituency:liverpool-city-region', 'subject: person:joe-anderson'],
  ['an unknown key', 'gist:', 'gst:'],
  ['a wrong unit', 'unit: votes', 'unit: percent'],
])('an editor underlines %s', async (_what, from, to) => {
  const text = await readFile(join('seed', 'articles', 'ibtimes-2016-08.yaml'), 'utf8');
  expect(text).toContain(from);
  expect(validatorOf('article.schema.json')(parse(text.replace(from, to)))).toBe(false);
});
