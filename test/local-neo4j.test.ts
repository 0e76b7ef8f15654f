import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openDataDir } from '../src/neo4j/data-dir.js';
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from '../src/neo4j/local.js';
import { isRunning, runningOn } from '../src/neo4j/process.js';
import { localOptions, query } from './support/local.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const isLinux = process.platform === 'linux';

let folder: string;
/** The folder that most tests share: each leaves a database that is stopped. */
let dataDir: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), `alliances-test-${process.pid}-`));
  dataDir = join(folder, 'data');
  await mkdir(dataDir);
});
afterAll(() => rm(folder, { recursive: true }));

async function start(options: Partial<LocalNeo4jOptions> = {}, signal?: AbortSignal): Promise<LocalNeo4j> {
  const neo4j = await startLocalNeo4j({ ...localOptions(dataDir), ...options }, signal);
  onTestFinished(() => neo4j.stop());
  return neo4j;
}

/** The command lines of every process, again and again until `isOver`. */
async function watchCommandLines(isOver: () => boolean): Promise<Set<string>> {
  const seen = new Set<string>();
  while (!isOver()) {
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      seen.add(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''));
    }
    await sleep(50);
  }
  return seen;
}

test.runIf(isLinux)(
  'a first start: ready, its password in a private file and on no command line',
  async () => {
    let isOver = false;
    const watch = watchCommandLines(() => isOver);
    const neo4j = await start().finally(() => {
      isOver = true;
    });
    const commandLines = [...(await watch)];

    expect(await query(neo4j, 'CREATE (n:Kept {by: "the first start"}) RETURN n.by')).toEqual([
      'the first start',
    ]);
    const browser = await fetch(neo4j.browserUrl);
    expect(browser.status).toBe(200);
    expect(browser.headers.get('content-security-policy')).not.toMatch(/\.(com|io)\b/);
    expect((await stat(neo4j.passwordFile)).mode & 0o777).toBe(0o600);
    expect((await readFile(neo4j.passwordFile, 'utf8')).trim()).toBe(neo4j.password);
    expect(commandLines.some((line) => line.includes('set-initial-password'))).toBe(true);
    expect(commandLines.filter((line) => line.includes(neo4j.password))).toEqual([]);

    const other = join(folder, 'other');
    await mkdir(other);
    const taken = Number(new URL(neo4j.uri).port);
    await expect(start({ dataDir: other, boltPort: taken })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `Port ${taken}, meant for Neo4j's Bolt, is taken by another process.`,
      mend: expect.stringContaining('NEO4J_BOLT_PORT'),
    });
    const takenToo = Number(new URL(neo4j.browserUrl).port);
    await expect(start({ dataDir: other, httpPort: takenToo })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      mend: expect.stringContaining('NEO4J_HTTP_PORT'),
    });

    await neo4j.stop();
    expect(isRunning(neo4j.pid)).toBe(false);
    expect(await runningOn(join(dataDir, 'neo4j'))).toBeUndefined();
  },
);

test('after its owner was killed, the next start ends the orphan and has password and data', async () => {
  const owner = spawn(
    process.execPath,
    [await ownerScript(), dataDir, JSON.stringify(localOptions(dataDir))],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void owner.kill('SIGKILL'));
  const [line] = await once(createInterface({ input: owner.stdout }), 'line');
  const orphan = JSON.parse(line) as Pick<LocalNeo4j, 'pid' | 'browserUrl' | 'password'>;
  await query(orphan, 'CREATE (:Kept {by: "the orphan"})');
  await expect(openDataDir(dataDir)).rejects.toMatchObject({
    code: 'DATA_DIR_BUSY',
    message: expect.stringContaining(`process ${owner.pid}`),
  });
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect(isRunning(orphan.pid)).toBe(true);

  const lock = await openDataDir(dataDir);
  onTestFinished(() => lock.release());
  const said: string[] = [];
  const neo4j = await start({ log: (message) => said.push(message) });
  expect(said).toEqual([
    'Stopping the Neo4j that an earlier run left behind.',
    'Starting Neo4j.',
    expect.stringMatching(/^Neo4j is up after [\d.]+ s\.$/),
  ]);
  expect(await runningOn(join(dataDir, 'neo4j'))).toBe(neo4j.pid);
  expect(neo4j.password).toBe(orphan.password);
  expect(await query(neo4j, 'MATCH (n:Kept) RETURN n.by ORDER BY n.by')).toContain('the orphan');

  process.kill(neo4j.pid, 'SIGKILL');
  await neo4j.ended;
  await neo4j.stop();
}, 60_000);

/** A program that starts Neo4j as an installed copy of this package would, and waits to be killed. */
async function ownerScript(): Promise<string> {
  const copy = join(folder, 'copy');
  await mkdir(copy);
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await symlink(join(root, 'pom.xml'), join(copy, 'pom.xml'));
  await writeFile(join(copy, 'package.json'), '{"type":"module"}');
  const compilerOptions = { noEmit: false, rootDir: join(root, 'src'), outDir: join(copy, 'dist') };
  const project = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions,
    include: [join(root, 'src/neo4j')],
  };
  await writeFile(join(copy, 'tsconfig.json'), JSON.stringify(project));
  await promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['-p', copy]);
  await writeFile(
    join(copy, 'owner.js'),
    `import { openDataDir } from './dist/neo4j/data-dir.js';
     import { startLocalNeo4j } from './dist/neo4j/local.js';
     await openDataDir(process.argv[2]);
     const { pid, browserUrl, password } = await startLocalNeo4j(JSON.parse(process.argv[3]));
     console.log(JSON.stringify({ pid, browserUrl, password }));`,
  );
  return join(copy, 'owner.js');
}

test('a start that is aborted leaves no process', async () => {
  const abort = new AbortController();
  const reason = new Error('stopped');
  const started = expect(start({}, abort.signal)).rejects.toBe(reason);
  const home = join(dataDir, 'neo4j');
  const pid = await expect
    .poll(() => runningOn(home), { timeout: 10_000 })
    .toBeDefined()
    .then(() => runningOn(home));
  abort.abort(reason);
  await started;
  expect(isRunning(pid as number)).toBe(false);
});

test('a server that ends before it is ready is quoted', async () => {
  await expect(start({ settings: { 'no.such.setting': '1' } })).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('no.such.setting'),
    mend: expect.stringContaining(join(dataDir, 'neo4j', 'logs')),
  });
});

test('a password that is not the database’s, or none, is told apart', async () => {
  const passwordFile = join(dataDir, 'neo4j-password');
  const password = await readFile(passwordFile);
  await writeFile(passwordFile, 'not it\n');
  await expect(start()).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: expect.stringContaining(passwordFile),
  });
  await rm(passwordFile);
  await expect(start()).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining(passwordFile),
  });
  await writeFile(passwordFile, password);
});

test('a kept password without a database becomes the password of a new one', async () => {
  const password = await readFile(join(dataDir, 'neo4j-password'), 'utf8');
  await rm(join(dataDir, 'neo4j', 'data'), { recursive: true });
  const neo4j = await start();
  expect(neo4j.password).toBe(password.trim());
  expect(await query(neo4j, 'MATCH (n) RETURN count(n)')).toEqual([0]);
});
