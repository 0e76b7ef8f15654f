import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';
import { AlliancesError } from '../errors.js';
import { makeDataDir, unwritable } from './folder.js';

export interface Lock {
  release(): Promise<void>;
}

/**
 * Makes this process the only one that uses `dataDir`, which is created if it is missing. The kernel
 * releases the lock when the process ends, however it ends.
 * @throws AlliancesError `DATA_DIR_BUSY`; `START_FAILED` where it cannot be a folder that we write to.
 */
export async function lockDataDir(dataDir: string): Promise<Lock> {
  const path = join(dataDir, 'lock');
  const descriptor = await openLock(dataDir, path);
  if (!tryLock(descriptor)) {
    closeSync(descriptor);
    throw busy(dataDir, await holderOf(path));
  }
  try {
    ftruncateSync(descriptor);
    writeSync(descriptor, `${process.pid}\n`);
  } catch (cause) {
    closeSync(descriptor);
    throw unwritable(dataDir, cause);
  }
  return { release: async () => closeSync(descriptor) };
}

async function openLock(dataDir: string, path: string): Promise<number> {
  await makeDataDir(dataDir);
  try {
    // A bare descriptor: a FileHandle that nobody holds any more is closed, and with it the lock is gone.
    return openSync(path, 'a+', 0o600);
  } catch (cause) {
    throw unwritable(dataDir, cause);
  }
}

async function holderOf(path: string): Promise<string> {
  const pid = (await readFile(path, 'utf8').catch(() => '')).trim();
  return pid ? `process ${pid}` : 'another process';
}

export function busy(dataDir: string, who: string): AlliancesError {
  return new AlliancesError(
    'DATA_DIR_BUSY',
    `The data folder ${dataDir} is in use by ${who}.`,
    'Use that one, or stop it first, or set DATA_DIR to another folder.',
  );
}
