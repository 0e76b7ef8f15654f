import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataDirFormat, openDataDir } from '../src/neo4j/data-dir.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'alliances-data-dir-')), 'new');
});
afterEach(() => rm(join(dataDir, '..'), { recursive: true }));

test('a new folder is made, locked and given the format of this version', async () => {
  const lock = await openDataDir(dataDir);
  expect(JSON.parse(await readFile(join(dataDir, 'format.json'), 'utf8'))).toEqual({ format: dataDirFormat });
  await lock.release();
});

test('a second start on the same folder is refused, naming who has it, until the first lets go', async () => {
  const lock = await openDataDir(dataDir);
  await expect(openDataDir(dataDir)).rejects.toMatchObject({
    code: 'DATA_DIR_BUSY',
    message: `The data folder ${dataDir} is in use by process ${process.pid}.`,
  });
  await lock.release();
  await (await openDataDir(dataDir)).release();
});

test('a folder of a newer format is refused, and let go', async () => {
  await (await openDataDir(dataDir)).release();
  await writeFile(join(dataDir, 'format.json'), JSON.stringify({ format: dataDirFormat + 1 }));
  const refusal = { code: 'DATA_DIR_NEWER', mend: expect.stringContaining('DATA_DIR') };
  await expect(openDataDir(dataDir)).rejects.toMatchObject(refusal);
  await expect(openDataDir(dataDir)).rejects.toMatchObject(refusal);
});

test('a format file that cannot be read is named', async () => {
  await (await openDataDir(dataDir)).release();
  await writeFile(join(dataDir, 'format.json'), '{');
  await expect(openDataDir(dataDir)).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('format.json'),
  });
});

test('a path that would fall apart in a class path is refused, and nothing is made there', async () => {
  const refusal = { code: 'START_FAILED', message: expect.stringContaining('":"'), mend: expect.any(String) };
  await expect(openDataDir(`${dataDir}:b`)).rejects.toMatchObject(refusal);
  expect(existsSync(`${dataDir}:b`)).toBe(false);
  await mkdir(`${dataDir}:b`);
  await symlink(`${dataDir}:b`, dataDir);
  await expect(openDataDir(dataDir)).rejects.toMatchObject(refusal);
});

test.each(['/proc/nowhere', '/proc/nowhere/deeper', '/dev/null/x', `/tmp/${'x'.repeat(300)}`])(
  'a folder that cannot be made is refused at once: %s',
  async (path) => {
    await expect(openDataDir(path)).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringContaining('cannot be written to'),
      mend: expect.stringContaining('DATA_DIR'),
    });
  },
);
