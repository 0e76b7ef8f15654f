import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AlliancesError } from '../errors.js';
import { pomFile, runMaven } from './maven.js';
import { isRunning } from './process.js';

/** How many jars the pom comes to; a test holds it to the truth. */
export const jarCount = 214;

export interface JarsRequest {
  /** The folder that has, or gets, the jars. */
  jarsDir: string;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal | undefined;
  log(message: string): void;
  progress(step: { done: number; total: number; phase: string; unit: string }): void;
}

/**
 * Sees to it that `jarsDir` holds every jar that the pom names. They are fetched beside it and moved into
 * place whole, with a copy of the pom, so that a changed pom or a fetch cut short is seen for what it is.
 * @throws AlliancesError `DOWNLOAD_FAILED`; the signal's reason when aborted.
 */
export async function ensureJars({
  jarsDir,
  environment,
  signal,
  log,
  progress,
}: JarsRequest): Promise<void> {
  await sweepParts(jarsDir);
  if (await isWhole(jarsDir)) return;
  await mkdir(dirname(jarsDir), { recursive: true });
  const part = await mkdtemp(`${jarsDir}.part-${process.pid}-`);
  const tell = (done: number) => progress({ done, total: jarCount, phase: 'Fetching Neo4j', unit: 'files' });
  try {
    log('Fetching Neo4j (137 MB, once).');
    // Known at once, as Maven tells of no file that it has already.
    tell(0);
    let done = 0;
    await runMaven({
      goals: ['dependency:copy-dependencies', `-DoutputDirectory=${part}`],
      environment,
      signal,
      onLine(line) {
        // Maven's own plugins come after the jars that the pom names.
        if (!/Downloaded from .*\.jar\b/.test(line) || done >= jarCount - 1) return;
        done += 1;
        tell(done);
      },
    });
    await copyFile(pomFile, join(part, 'pom.xml'));
    if (!(await isWhole(part))) throw incomplete(part);
    await putInPlace(part, jarsDir);
    tell(jarCount);
    log(`Fetched Neo4j: ${jarCount} of ${jarCount} files.`);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function isWhole(jarsDir: string): Promise<boolean> {
  const [wanted, present, names] = await Promise.all([
    readFile(pomFile, 'utf8'),
    readFile(join(jarsDir, 'pom.xml'), 'utf8').catch(() => undefined),
    readdir(jarsDir).catch(() => []),
  ]);
  return present === wanted && names.filter((name) => name.endsWith('.jar')).length === jarCount;
}

function incomplete(part: string): AlliancesError {
  return new AlliancesError(
    'DOWNLOAD_FAILED',
    `Maven ended well, yet ${part} does not hold the ${jarCount} jars of Neo4j.`,
    'Run again; if pom.xml was changed, set jarCount in src/neo4j/jars.ts to the number it comes to.',
  );
}

async function putInPlace(part: string, jarsDir: string): Promise<void> {
  try {
    await rename(part, jarsDir);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    // Another process may have put the same jars there meanwhile.
    if (await isWhole(jarsDir)) return;
    await rm(jarsDir, { recursive: true });
    await rename(part, jarsDir);
  }
}

/** Removes what fetches left behind whose process was killed. */
async function sweepParts(jarsDir: string): Promise<void> {
  const prefix = `${basename(jarsDir)}.part-`;
  const folder = dirname(jarsDir);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number.parseInt(name.slice(prefix.length), 10);
    if (!isRunning(owner)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
