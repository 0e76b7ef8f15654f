import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testJarsDir } from './neo4j.js';

/** The built command's file. */
export const alliancesMain = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What the command is given of this environment, beside what a test sets. */
export function environmentOf(environment: Record<string, string>): Record<string, string> {
  const { PATH = '', HOME = '', JAVA_HOME } = process.env;
  return { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), LOG_LEVEL: 'error', ...environment };
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command, as a person runs it, with nothing of this environment but what is given. */
export interface Command {
  readonly process: ChildProcess;
  /** Resolves when stdout or stderr has such a text; fails when the command ends before. */
  says(text: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
}

export function alliances(
  args: readonly string[],
  environment: Record<string, string>,
  within: 'node' | 'shell' = 'node',
): Command {
  const env = environmentOf(environment);
  const words = [process.execPath, alliancesMain, ...args];
  // As npm does: a shell that does not make way for the command.
  const [command = '', ...rest] = within === 'node' ? words : ['sh', '-c', `${words.join(' ')}; true`];
  const child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([status]) => ({ status, out, err }));
  return {
    process: child,
    ended,
    async says(text) {
      let done = false;
      void ended.then(() => {
        done = true;
      });
      while (!text.test(out + err)) {
        if (done) throw new Error(`It ended without saying ${text}:\n${out}${err}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return out + err;
    },
  };
}

/** A data folder that has the jars already, so that no test waits for a download; `remove` takes it away. */
export async function dataFolder() {
  const path = await mkdtemp(join(tmpdir(), 'alliances-data-'));
  await symlink(testJarsDir, join(path, 'jars'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
