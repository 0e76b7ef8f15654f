import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AlliancesError } from '../errors.js';
import type { Java } from './java.js';

export interface PasswordRequest {
  passwordFile: string;
  /** Neo4j's home, with its configuration in `conf`. */
  home: string;
  java: Java;
  classpath: string;
  environment: NodeJS.ProcessEnv;
}

/**
 * The password of user `neo4j`: the one kept in `passwordFile` (mode 0600), or a new one for a new database.
 * Neo4j's admin tool reads it from that file, so that it never stands on a command line.
 * @throws AlliancesError `START_FAILED` where there is a database but its password is lost.
 */
export async function ensurePassword(request: PasswordRequest): Promise<string> {
  const { passwordFile, home } = request;
  const hasDatabase = existsSync(join(home, 'data', 'databases', 'system'));
  const kept = (await readFile(passwordFile, 'utf8').catch(() => '')).trim();
  if (hasDatabase && kept === '') throw lost(passwordFile, home);
  const password = kept || (await generate(passwordFile));
  await chmod(passwordFile, 0o600);
  if (!hasDatabase) await setInitialPassword(request);
  return password;
}

async function generate(passwordFile: string): Promise<string> {
  const password = randomBytes(16).toString('hex');
  await writeFile(`${passwordFile}.part`, `${password}\n`, { mode: 0o600 });
  await rename(`${passwordFile}.part`, passwordFile);
  return password;
}

async function setInitialPassword({ passwordFile, home, java, classpath, environment }: PasswordRequest) {
  const admin = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${passwordFile}`];
  await promisify(execFile)(java.command, ['-cp', classpath, ...admin], {
    env: { ...environment, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  }).catch((cause: { stderr?: string }) => {
    const [reason] = (cause.stderr || String(cause)).split('\n');
    throw new AlliancesError(
      'START_FAILED',
      `Neo4j's admin tool did not set a first password: ${reason}`,
      `Mend what it names, or remove ${home}, which holds no data yet, and start again.`,
      { cause },
    );
  });
}

function lost(passwordFile: string, home: string): AlliancesError {
  return new AlliancesError(
    'START_FAILED',
    `The database in ${home} is there, but ${passwordFile}, which held its password, is missing or empty.`,
    `Put that file back, or move ${join(home, 'data')} away: the next start then makes a new database.`,
  );
}
