import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { findRunning, tellRunning, untellRunning } from '../src/server/running.js';

let dataDir: string;
let url: string;
const health = createServer((_, response) => response.end());
beforeAll(async () => {
  await once(health.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(health.address() as AddressInfo).port}`;
});
afterAll(() => health.close());
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'alliances-running-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const server = (pid: number) => ({ pid, url, neo4j: null });

it('a server is found until it takes back what it told', async () => {
  await tellRunning(dataDir, server(process.pid));
  expect(await findRunning(dataDir)).toEqual(server(process.pid));
  await untellRunning(dataDir);
  expect(await findRunning(dataDir)).toBeNull();
  await untellRunning(dataDir);
});

it('one that was killed is not found', async () => {
  await tellRunning(dataDir, server(2 ** 22 + 1));
  expect(await findRunning(dataDir)).toBeNull();
});

it('one whose process id another program has now is not found', async () => {
  await tellRunning(dataDir, { ...server(process.pid), url: 'http://127.0.0.1:9' });
  expect(await findRunning(dataDir)).toBeNull();
});

it('what another tells of itself is left to it', async () => {
  await tellRunning(dataDir, server(process.ppid));
  await untellRunning(dataDir);
  expect(await findRunning(dataDir)).toEqual(server(process.ppid));
});
