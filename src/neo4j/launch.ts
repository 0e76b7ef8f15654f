import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AlliancesError } from '../errors.js';
import { consoleLog, lastWords, temporary } from './home.js';
import type { Java } from './java.js';
import { homeArgument, pidFile, stopPatience } from './process.js';
import { type Login, untilReady } from './ready.js';

export interface Launch {
  java: Java;
  classpath: string;
  home: string;
  settings: Record<string, string>;
  environment: NodeJS.ProcessEnv;
  login: Login;
  signal: AbortSignal | undefined;
}

/** In milliseconds; recovery of a large database after a crash takes minutes. */
const startPatience = 300_000;

/**
 * Starts the server's process and waits until it answers.
 * @throws AlliancesError `START_FAILED` or `UNAUTHENTICATED`, or the signal's reason, with the process gone.
 */
export async function launch(
  request: Launch,
): Promise<{ pid: number; ended: Promise<void>; stop(): Promise<void> }> {
  const { home, login, signal } = request;
  const child = spawnNeo4j(request);
  const [pid, exited] = await spawned(child);
  const ended = new AbortController();
  let isWanted = false;
  const endedByItself = new Promise<void>((resolve) => {
    void exited.then(() => isWanted || resolve());
  });
  void exited.then(() => ended.abort());
  // A process of ours that ends without stopping in order must not leave the server behind.
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);

  async function stop(): Promise<void> {
    isWanted = true;
    process.off('exit', endWithUs);
    child.kill();
    const force = setTimeout(() => child.kill('SIGKILL'), stopPatience);
    await exited;
    clearTimeout(force);
    await rm(pidFile(home), { force: true });
  }

  const timeout = AbortSignal.timeout(startPatience);
  try {
    await untilReady(login, AbortSignal.any([ended.signal, timeout, ...(signal ? [signal] : [])]));
  } catch (error) {
    await stop();
    signal?.throwIfAborted();
    throw error instanceof AlliancesError ? error : await startFailed(home, timeout.aborted, error);
  }
  return { pid, ended: endedByItself, stop };
}

function spawnNeo4j({ java, classpath, home, settings, environment }: Launch): ChildProcess {
  const output = openSync(consoleLog(home), 'w', 0o600);
  const child = spawn(
    java.command,
    [
      `-Xms${settings['server.memory.heap.initial_size']}`,
      `-Xmx${settings['server.memory.heap.max_size']}`,
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '--add-opens=java.base/java.io=ALL-UNNAMED',
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      `-Djava.io.tmpdir=${temporary(home)}`,
      '-cp',
      classpath,
      'org.neo4j.server.CommunityEntryPoint',
      homeArgument(home),
      `--config-dir=${join(home, 'conf')}`,
    ],
    // In a process group of its own, so that Ctrl-C reaches us alone and we stop it in order.
    { cwd: home, env: environment, detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  // At once, so that no moment is left in which a kill of this process would lose sight of the server.
  if (child.pid !== undefined) writeFileSync(pidFile(home), `${child.pid}\n`);
  return child;
}

/** The child's process id, and what resolves when it has ended. */
async function spawned(child: ChildProcess): Promise<[number, Promise<unknown>]> {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await once(child, 'spawn');
  return [child.pid as number, exited];
}

async function startFailed(home: string, isLate: boolean, cause: unknown): Promise<AlliancesError> {
  const what = isLate ? `was not ready after ${startPatience / 1000} seconds` : 'ended before it was ready';
  return new AlliancesError(
    'START_FAILED',
    `Neo4j ${what}. Its last words:\n${await lastWords(home)}`,
    `Mend what they name, or see the logs in ${join(home, 'logs')}.`,
    { cause },
  );
}
