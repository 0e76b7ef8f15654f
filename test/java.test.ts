import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findJava } from '../src/neo4j/java.js';

// The download itself is the library's own; here it brings a made-up Java. Test files share the modules that they load.
const install = vi.fn<typeof import('njre').install>();
vi.resetModules();
vi.doMock('njre', () => ({ install }));
const { fetchedJava, fetchJava } = await import('../src/neo4j/fetch-java.js');
afterAll(() => {
  vi.doUnmock('njre');
  vi.resetModules();
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alliances-java-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A Java home whose `java` says that it is of `version`. */
async function madeUpJava(name: string, version: string): Promise<string> {
  const home = join(folder, name);
  await mkdir(join(home, 'bin'), { recursive: true });
  await writeFile(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  await chmod(join(home, 'bin', 'java'), 0o755);
  return home;
}

/** A search that sees nothing of this machine. */
function search({
  javaHome,
  path,
  installed = [],
}: {
  javaHome?: string;
  path?: string;
  installed?: string[];
}) {
  return findJava({ javaHome, environment: { PATH: path ?? folder }, installed });
}

test('JAVA_HOME comes before PATH, and PATH before the installed', async () => {
  const [first, second, third] = [
    await madeUpJava('a', '25.0.1'),
    await madeUpJava('b', '17.0.15'),
    await madeUpJava('c', '21'),
  ];
  const path = join(second, 'bin');
  expect(await search({ javaHome: first, path, installed: [third] })).toMatchObject({
    home: first,
    version: 25,
  });
  expect(await search({ path, installed: [third] })).toEqual({
    command: 'java',
    home: undefined,
    version: 17,
  });
  expect(await search({ installed: [third] })).toMatchObject({ home: third, version: 21 });
});

test('a supported Java is preferred to a newer one, and a newer one to none', async () => {
  const [newer, supported] = [await madeUpJava('a', '25'), await madeUpJava('b', '21.0.2')];
  expect(await search({ path: join(newer, 'bin'), installed: [supported] })).toMatchObject({ version: 21 });
  expect(await search({ path: join(newer, 'bin') })).toMatchObject({ version: 25 });
});

test('a JAVA_HOME that is too old or not there is passed over', async () => {
  const [old, good] = [await madeUpJava('a', '11.0.2'), await madeUpJava('b', '17')];
  expect(await search({ javaHome: old, path: join(good, 'bin') })).toMatchObject({ version: 17 });
  expect(await search({ javaHome: join(folder, 'gone'), installed: [good] })).toMatchObject({ version: 17 });
});

test('without a Java the error names every way out', async () => {
  const error = await search({}).catch((caught) => caught);
  expect(error).toMatchObject({
    code: 'JAVA_MISSING',
    message: 'Neo4j needs Java 17 or newer, and none was found.',
  });
  for (const way of ['Java 17 or 21', '--fetch-java', 'docker compose up', 'NEO4J_URI']) {
    expect(error.mend).toContain(way);
  }
});

test('a Java that is too old is named', async () => {
  const home = await madeUpJava('a', '1.8.0_292');
  await expect(search({ javaHome: home })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringContaining(`${join(home, 'bin', 'java')} is Java 8`),
  });
});

test('a fetched Java appears whole, is found again and is used', async () => {
  install.mockImplementation(async (version, { installPath }) => {
    const fetched = join(installPath, '..', 'jre');
    const inside = process.platform === 'darwin' ? 'Contents/Home/bin' : 'bin';
    await mkdir(fetched);
    const home = await madeUpJava('download', `${version}`);
    await mkdir(join(fetched, 'jdk-21-jre', inside), { recursive: true });
    await writeFile(join(fetched, 'jdk-21-jre', inside, 'java'), `#!/bin/sh\nexec ${home}/bin/java\n`, {
      mode: 0o755,
    });
    return fetched;
  });
  const java = join(folder, 'data', 'java');
  expect(await fetchedJava(java)).toBeUndefined();
  await fetchJava(java);
  const home = await fetchedJava(java);
  expect(await search({ installed: home ? [home] : [] })).toMatchObject({ home, version: 21 });
  expect(await readdir(join(folder, 'data'))).toEqual(['java']);
});

test('a fetch that fails says why and leaves nothing', async () => {
  install.mockRejectedValue(new Error('connect ECONNREFUSED'));
  await expect(fetchJava(join(folder, 'data', 'java'))).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: 'Java 21 could not be fetched: connect ECONNREFUSED',
    mend: expect.stringContaining('HTTPS_PROXY'),
  });
  expect(await readdir(join(folder, 'data'))).toEqual([]);
});

test('a plain file among the installed, as Debian keeps them, is passed over', async () => {
  const file = join(folder, '.java-17.jinfo');
  await writeFile(file, 'no home');
  const good = await madeUpJava('good', '17');
  expect(await search({ installed: [file, good] })).toMatchObject({ home: good, version: 17 });
  await expect(search({ installed: [file] })).rejects.toMatchObject({ code: 'JAVA_MISSING' });
});
