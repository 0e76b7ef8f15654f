import { constants, existsSync } from 'node:fs';
import { access, mkdir, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname } from 'node:path';
import { AlliancesError } from '../errors.js';

/**
 * Makes the data folder if it is missing, for its owner alone.
 * @throws AlliancesError `START_FAILED` where it cannot be a folder that we write to.
 */
export async function makeDataDir(dataDir: string): Promise<void> {
  try {
    await makeFolder(dataDir);
    await access(dataDir, constants.W_OK);
  } catch (cause) {
    throw unwritable(dataDir, cause);
  }
}

/** Node's own recursive mkdir never ends where the system makes no folder and says ENOENT, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || existsSync(dirname(path))) throw error;
    await makeFolder(dirname(path));
    await mkdir(path, { mode: 0o700 });
  }
}

export function unwritable(dataDir: string, cause: unknown): AlliancesError {
  const { code = '' } = cause as NodeJS.ErrnoException;
  return new AlliancesError(
    'START_FAILED',
    `The data folder ${dataDir} cannot be written to (${code}).`,
    'Set DATA_DIR to a folder that you may write to.',
    { cause },
  );
}

/**
 * Refuses a folder from which Java cannot load the jars, since its path would fall apart in a class path.
 * @throws AlliancesError `START_FAILED`
 */
export async function checkClassPath(dataDir: string): Promise<void> {
  const real = await realpath(dataDir).catch(() => dataDir);
  const path = [dataDir, real].find((one) => one.includes(delimiter));
  if (path === undefined) return;
  throw new AlliancesError(
    'START_FAILED',
    `The data folder ${path} has a "${delimiter}" in its path, which Java takes for the end of a path.`,
    `Set DATA_DIR to a folder without "${delimiter}" in its path, or set NEO4J_URI to a Neo4j that runs elsewhere.`,
  );
}
