import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureJars, jarCount } from '../src/neo4j/jars.js';
import { pomFile } from '../src/neo4j/maven.js';
import { isRunning } from '../src/neo4j/process.js';

let folder: string;
let jarsDir: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alliances-jars-'));
  jarsDir = join(folder, 'jars');
});
afterEach(() => rm(folder, { recursive: true }));

function fetchJars(environment = process.env, signal?: AbortSignal) {
  const request = { jarsDir, environment, signal, log: vi.fn(), progress: vi.fn() };
  return Object.assign(ensureJars(request), request);
}

/** An environment in which `mvn` is this shell script. */
async function madeUpMaven(script: string): Promise<NodeJS.ProcessEnv> {
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin', 'mvn'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const { PATH } = process.env;
  return { ...process.env, PATH: `${join(folder, 'bin')}:${PATH}` };
}

test('a half-fetched set is fetched anew, whole, and then Maven is needed no more', async () => {
  await mkdir(join(folder, 'jars.part-999999999-x'));
  await mkdir(jarsDir);
  await copyFile(pomFile, join(jarsDir, 'pom.xml'));
  await writeFile(join(jarsDir, 'neo4j-5.26.30.jar'), '');

  const first = fetchJars();
  await first;
  expect(first.progress).toHaveBeenLastCalledWith({
    done: jarCount,
    total: jarCount,
    phase: 'Fetching Neo4j',
    unit: 'files',
  });
  expect(first.log.mock.calls).toEqual([
    ['Fetching Neo4j (137 MB, once).'],
    [`Fetched Neo4j: ${jarCount} of ${jarCount} files.`],
  ]);
  expect(await readdir(folder)).toEqual(['jars']);
  expect((await readdir(jarsDir)).filter((name) => name.endsWith('.jar'))).toHaveLength(jarCount);

  const second = fetchJars(await madeUpMaven('exit 1'));
  await second;
  expect(second.log).not.toHaveBeenCalled();
});

test('the bar is there at once, and counts the jars that Maven tells of', async () => {
  const line = 'echo "[INFO] Downloaded from central: https://repo.example/a/b-1.jar (95 kB at 377 kB/s)"';
  const copy = `for last; do :; done; for n in $(seq ${jarCount}); do : > "\${last#*=}/$n.jar"; done`;
  const run = fetchJars(await madeUpMaven(`echo '[INFO] Scanning'\n${line}\n${line}\n${copy}`));
  await run;
  expect(run.progress.mock.calls.map(([step]) => step.done)).toEqual([0, 1, 2, jarCount]);
});

test('a set that Maven calls whole and is not is refused', async () => {
  await expect(fetchJars(await madeUpMaven('exit 0'))).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
  expect(await readdir(folder)).toEqual(['bin']);
});

test("when Maven fails what it names is shown, and nothing is left that could pass for Neo4j's jars", async () => {
  const maven = await madeUpMaven(
    'echo "[INFO] Total time"; echo "[ERROR] Unknown host repo.example -> [Help 1]"; echo "[ERROR] "; exit 1',
  );
  await expect(fetchJars(maven)).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: 'Maven could not fetch Neo4j: Unknown host repo.example',
    mend: expect.stringContaining('settings.xml'),
  });
  expect(await readdir(folder)).toEqual(['bin']);
});

test('a full disk is named', async () => {
  const maven = await madeUpMaven(
    'echo "[ERROR] a.jar -> b.jar: No space left on device -> [Help 1]"; exit 1',
  );
  await expect(fetchJars(maven)).rejects.toMatchObject({
    message: expect.stringContaining('disk is full'),
    mend: expect.stringContaining('DATA_DIR'),
  });
});

test('without mvn the wrapper is run, which fetches Maven', async () => {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  for (const name of await readdir('/usr/bin')) {
    if (!name.startsWith('mvn')) await symlink(join('/usr/bin', name), join(bin, name));
  }
  const nowhere = 'http://127.0.0.1:9';
  const environment = { PATH: bin, MVNW_REPOURL: nowhere, MAVEN_USER_HOME: join(bin, 'home') };
  await expect(fetchJars(environment)).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringContaining(`Failed to fetch ${nowhere}`),
  });
});

test('an aborted fetch ends Maven and leaves nothing', async () => {
  const environment = await madeUpMaven(`echo $$ > "${join(folder, 'bin', 'pid')}"; exec sleep 60`);
  const reason = new Error('stopped');
  const abort = new AbortController();
  const run = expect(fetchJars(environment, abort.signal)).rejects.toBe(reason);
  const pid = await vi.waitUntil(async () =>
    Number(await readFile(join(folder, 'bin', 'pid'), 'utf8').catch(() => 0)),
  );
  abort.abort(reason);
  await run;
  expect(isRunning(pid)).toBe(false);
  expect(await readdir(folder)).toEqual(['bin']);
});
