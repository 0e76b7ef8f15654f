import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AlliancesError } from '../errors.js';
import { untilClosed } from './until-closed.js';

/** The Maven project that names the jars. */
export const pomFile = fileURLToPath(new URL('../../pom.xml', import.meta.url));

const wrapper = fileURLToPath(new URL('../../mvnw', import.meta.url));

export interface MavenRun {
  goals: string[];
  /** What Maven inherits, its JAVA_HOME among it. */
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal | undefined;
  onLine(line: string): void;
}

/**
 * Runs Maven on our pom, and its wrapper (which fetches Maven) on a machine without it.
 * @throws AlliancesError `DOWNLOAD_FAILED` with what Maven names as the fault, else its last lines; the signal's reason when aborted.
 */
export async function runMaven({ goals, environment, signal, onLine }: MavenRun): Promise<void> {
  signal?.throwIfAborted();
  const args = ['--batch-mode', '--file', pomFile, ...goals];
  const last: string[] = [];
  const listen = (line: string) => {
    if (last.push(line) > 12) last.shift();
    onLine(line);
  };
  const run = (command: string, prefix: string[]) =>
    untilClosed(spawn(command, [...prefix, ...args], { env: environment, stdio: 'pipe' }), listen, signal);
  const status = await run('mvn', [])
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return run('sh', [wrapper]);
      throw error;
    })
    .catch((error: Error) => {
      throw failure([error.message]);
    });
  signal?.throwIfAborted();
  if (status !== 0) throw failure(last);
}

function failure(lines: readonly string[]): AlliancesError {
  const faults = lines.filter((line) => line.startsWith('[ERROR]'));
  const detail = (faults[0] ?? lines.join('\n')).replace(/^\[ERROR\] | -> \[Help 1\]$/g, '');
  if (/No space left on device/.test(detail))
    return new AlliancesError(
      'DOWNLOAD_FAILED',
      'The disk is full: the jars of Neo4j need 137 MB in DATA_DIR, and as much in ~/.m2 if they are not there yet.',
      'Make room, or set DATA_DIR to a folder on another disk.',
    );
  return new AlliancesError(
    'DOWNLOAD_FAILED',
    `Maven could not fetch Neo4j: ${detail}`,
    'Check the network and the proxy or mirror in ~/.m2/settings.xml, then run again; ' +
      'or run `docker compose up`, or set NEO4J_URI to a Neo4j that runs elsewhere.',
  );
}
