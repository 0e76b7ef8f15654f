import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { alliances, type Command, dataFolder } from './support/command.js';

/** The flagship answer and the addresses come last. */
const started = /Ctrl-C stops everything/;
const minute = 60_000;

async function freePorts() {
  return {
    PORT: String(await getPort()),
    NEO4J_BOLT_PORT: String(await getPort()),
    NEO4J_HTTP_PORT: String(await getPort()),
  };
}

const isThere = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('alliances start', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let environment: Record<string, string>;
  let server: Command;
  let said: string;

  beforeAll(async () => {
    folder = await dataFolder();
    environment = { DATA_DIR: folder.path, ...(await freePorts()) };
    server = alliances(['start'], environment);
    said = await server.says(started);
  }, minute);
  afterAll(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    await folder.remove();
  });

  it('answers the flagship question with its evidence, and tells the addresses', () => {
    expect(said).toMatch(/0 mayors are stated to be allies of Jeremy Corbyn; of 1 mayor known/);
    expect(said).toMatch(/IBTimes UK, 2016-08-10: .*Rotheram/);
    expect(said).toContain(`http://127.0.0.1:${environment.PORT}/graphql`);
    expect(said).toContain(
      `http://127.0.0.1:${environment.NEO4J_HTTP_PORT}/browser/ (user neo4j, password in`,
    );
  });

  it('keeps the password to itself', async () => {
    const file = join(folder.path, 'neo4j-password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(said).not.toContain((await readFile(file, 'utf8')).trim());
  });

  it.each(['/ready', '/health', '/schema.graphql', '/metrics', '/'])('serves %s', async (path) => {
    expect((await fetch(`http://127.0.0.1:${environment.PORT}${path}`)).status).toBe(200);
  });

  it('answers `alliances ask` from the same data folder', async () => {
    const { status, out } = await alliances(['ask', 'who is PPS to Corbyn', '--json'], environment).ended;
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'ANSWERED', people: [{ name: 'Steve Rotheram' }] });
  });

  it.each([
    ['is the moon an ally of Corbyn', 4],
    ['will it rain', 3],
  ])('exits by what became of "%s"', async (question, status) => {
    expect((await alliances(['ask', question], environment).ended).status).toBe(status);
  });

  it('lets `seed` and `verify` use its Neo4j, and a second load changes nothing', async () => {
    const seeded = await alliances(['seed'], environment).ended;
    expect(seeded).toMatchObject({ status: 0, out: expect.stringContaining('Nothing changed') });
    const verified = await alliances(['verify'], environment).ended;
    expect(verified).toMatchObject({ status: 0, out: expect.stringContaining('All agrees') });
  });

  it('refuses a second start on the same data folder in one sentence', async () => {
    const { status, err } = await alliances(['start'], environment).ended;
    expect(status).toBe(1);
    expect(err).toContain(`The data folder ${folder.path} is in use by process ${server.process.pid}, which`);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('stops in order, leaves no process behind, and is soon there again with its data', {
    timeout: minute,
  }, async () => {
    const { pid } = JSON.parse(await readFile(join(folder.path, 'running.json'), 'utf8'));
    const neo4j = Number(await readFile(join(folder.path, 'neo4j', 'neo4j.pid'), 'utf8'));
    server.process.kill('SIGTERM');
    expect((await server.ended).status).toBe(0);
    expect([pid, neo4j].filter(isThere)).toEqual([]);
    server = alliances(['start'], environment);
    expect(await server.says(started)).toMatch(/Nothing changed: 129 claims/);
  });

  it('recovers by itself after it was killed', { timeout: minute }, async () => {
    server.process.kill('SIGKILL');
    await server.ended;
    server = alliances(['start'], environment);
    expect(await server.says(started)).toMatch(/Stopping the Neo4j that an earlier run left behind/);
  });
});

describe('when Neo4j is killed', () => {
  it('stops, fails and says where to look', { timeout: minute }, async () => {
    const folder = await dataFolder();
    const server = alliances(['start'], { DATA_DIR: folder.path, ...(await freePorts()) });
    await server.says(started);
    process.kill(Number(await readFile(join(folder.path, 'neo4j', 'neo4j.pid'), 'utf8')), 'SIGKILL');
    const { status, err } = await server.ended;
    expect(status).toBe(1);
    expect(err).toMatch(/Neo4j has ended by itself.*\n.*neo4j\/logs/);
    await folder.remove();
  });
});

describe('run by npm', () => {
  it('stops in order when npm and its shell are ended', { timeout: minute }, async () => {
    const folder = await dataFolder();
    const environment = { DATA_DIR: folder.path, ...(await freePorts()), npm_lifecycle_event: 'start' };
    const shell = alliances(['start'], environment, 'shell');
    await shell.says(started);
    const { pid } = JSON.parse(await readFile(join(folder.path, 'running.json'), 'utf8'));
    const neo4j = Number(await readFile(join(folder.path, 'neo4j', 'neo4j.pid'), 'utf8'));
    shell.process.kill('SIGTERM');
    await expect.poll(() => [pid, neo4j].filter(isThere), { timeout: 20_000 }).toEqual([]);
    await folder.remove();
  });
});

describe('a start that cannot be', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  beforeAll(async () => {
    folder = await dataFolder();
  });
  afterAll(() => folder.remove());

  /** Its one sentence with what to do, and nothing of the inside. */
  async function refusal(environment: Record<string, string>): Promise<string> {
    const { status, err } = await alliances(['start'], { DATA_DIR: folder.path, ...environment }).ended;
    expect(status).toBe(1);
    expect(err).not.toMatch(/\n\s+at /);
    return err;
  }

  const there = () => ({
    NEO4J_URI: inject('neo4jUri'),
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
  });

  it('names the port that is taken and the variable that moves it', { timeout: minute }, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    try {
      const said = await refusal({ ...there(), PORT: port });
      expect(said).toContain(port);
      expect(said).toContain('PORT');
    } finally {
      other.close();
    }
  });

  it('says that the credentials are wrong', async () => {
    expect(await refusal({ ...there(), NEO4J_PASSWORD: 'not-this-one' })).toMatch(
      /refused the user name or password/,
    );
  });

  it('says that the server cannot be reached', async () => {
    const NEO4J_URI = `bolt://127.0.0.1:${await getPort()}`;
    expect(await refusal({ ...there(), NEO4J_URI })).toMatch(/cannot be reached/);
  });

  it('says that the data folder cannot be written to', async () => {
    const file = join(folder.path, 'a-file');
    await writeFile(file, '');
    expect(await refusal({ DATA_DIR: file, PORT: '0' })).toMatch(/cannot be written to .*\n.*DATA_DIR/);
  });

  it.each([true, false])('names a folder that cannot be made; with a Neo4j of ours: %s', async (ours) => {
    expect(await refusal({ ...(ours ? {} : there()), DATA_DIR: '/proc/nowhere', PORT: '0' })).toMatch(
      /cannot be written to .*\n.*DATA_DIR/,
    );
  });

  it('says that Java cannot take the path of the data folder', async () => {
    expect(await refusal({ DATA_DIR: `${folder.path}:b`, PORT: '0' })).toMatch(
      /":" in its path.*\n.*DATA_DIR/,
    );
  });

  it('says that nothing can be served at the address', async () => {
    expect(await refusal({ HOST: '203.0.113.1', PORT: '0' })).toMatch(/203\.0\.113\.1.*\n.*HOST/);
  });

  it('says which variable is wrong', async () => {
    expect(await refusal({ PORT: 'four thousand' })).toMatch(/PORT/);
    expect(await refusal({ NEO4J_URI: 'http://127.0.0.1', NEO4J_PASSWORD: 'x' })).toMatch(
      /NEO4J_URI.*neo4j:\/\//,
    );
    expect(await refusal({ NEO4J_URI: 'bolt://127.0.0.1' })).toMatch(/NEO4J_PASSWORD/);
  });
});

describe('with NEO4J_URI', () => {
  it('uses that server and starts none', { timeout: minute }, async () => {
    const folder = await dataFolder();
    const environment = {
      DATA_DIR: folder.path,
      PORT: String(await getPort()),
      NEO4J_URI: inject('neo4jUri').replace('bolt://', 'neo4j://'),
      NEO4J_USER: inject('neo4jUser'),
      NEO4J_PASSWORD: inject('neo4jPassword'),
    };
    const server = alliances(['start'], environment);
    const said = await server.says(started);
    expect(said).toContain('0 mayors are stated to be allies');
    expect(said).not.toContain('Starting Neo4j');
    const { out } = await alliances(['ask', '--json', 'who is PPS to Corbyn'], environment).ended;
    expect(JSON.parse(out).people[0].name).toBe('Steve Rotheram');
    server.process.kill('SIGINT');
    expect((await server.ended).status).toBe(0);
    await folder.remove();
  });
});

describe('the command line', () => {
  it.each([[], ['start'], ['seed'], ['ask'], ['check'], ['verify'], ['mcp']])(
    'has help: %s',
    async (...names) => {
      const { status, out } = await alliances([...names, '--help'], {}).ended;
      expect(status).toBe(0);
      expect(out).toMatch(/Usage: alliances/);
    },
  );

  it.each([['nonsense'], ['ask'], ['start', '--nonsense']])(
    'exits 2 on wrong usage: %s %s',
    async (...args) => {
      expect((await alliances(args.filter(Boolean), {}).ended).status).toBe(2);
    },
  );
});
