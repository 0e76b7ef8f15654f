import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long Neo4j may take to end in order before it is killed, in milliseconds. */
export const stopPatience = 20_000;

/** Where the process id of the Neo4j that uses `home` is kept while it runs. */
export function pidFile(home: string): string {
  return join(home, 'neo4j.pid');
}

/** The argument by which a Neo4j of ours is known from every other process. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/** True while a process has this id, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process id of the Neo4j that runs on `home`, though its owner may be gone; undefined if there is none. */
export async function runningOn(home: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(pidFile(home), 'utf8').catch(() => ''), 10);
  if (!(pid > 0)) return undefined;
  return (await commandLine(pid)).includes(homeArgument(home)) ? pid : undefined;
}

/** Ends the Neo4j that runs on `home`, if one does: in order, by force if it takes over 20 seconds. */
export async function endNeo4j(home: string): Promise<void> {
  const pid = await runningOn(home);
  if (pid !== undefined) {
    send(pid, 'SIGTERM');
    if (!(await goneWithin(home, stopPatience))) {
      send(pid, 'SIGKILL');
      await goneWithin(home, stopPatience);
    }
  }
  await rm(pidFile(home), { force: true });
}

async function goneWithin(home: string, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while ((await runningOn(home)) !== undefined) {
    if (Date.now() > until) return false;
    await sleep(50);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended by itself just now.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A process's arguments; empty where it has ended, also while its parent has not collected it yet. */
async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return new Promise((resolve) => {
    execFile('ps', ['-ww', '-o', 'command=', '-p', String(pid)], (_error, stdout) => resolve(stdout));
  });
}
