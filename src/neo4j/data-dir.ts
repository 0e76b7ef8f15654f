import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AlliancesError } from '../errors.js';
import { checkClassPath } from './folder.js';
import { type Lock, lockDataDir } from './lock.js';

/** The format that this version writes; see `migrations`. */
export const dataDirFormat = 1;

/** At index n, what turns a folder of format n + 1 into one of format n + 2. */
const migrations: ((dataDir: string) => Promise<void>)[] = [];

const formatFile = z.object({ format: z.int().min(1) });

/**
 * Takes `dataDir` for this process until `release`: creates it if it is missing, locks it, and brings it to
 * this version's format.
 * @throws AlliancesError `DATA_DIR_BUSY`, `DATA_DIR_NEWER`, or `START_FAILED` where it cannot be used or its format is unreadable.
 */
export async function openDataDir(dataDir: string): Promise<Lock> {
  await checkClassPath(dataDir);
  const lock = await lockDataDir(dataDir);
  try {
    await migrate(dataDir);
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function migrate(dataDir: string): Promise<void> {
  const path = join(dataDir, 'format.json');
  let format = await readFormat(path);
  if (format !== undefined && format > dataDirFormat) {
    throw new AlliancesError(
      'DATA_DIR_NEWER',
      `The data folder ${dataDir} has format ${format}, and this version knows formats up to ${dataDirFormat}.`,
      'Run the newer version that wrote it, or set DATA_DIR to another folder.',
    );
  }
  if (format === undefined) await writeFormat(path, dataDirFormat);
  else
    for (const step of migrations.slice(format - 1)) {
      await step(dataDir);
      format += 1;
      await writeFormat(path, format);
    }
}

async function readFormat(path: string): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return formatFile.parse(JSON.parse(text)).format;
  } catch (cause) {
    throw new AlliancesError(
      'START_FAILED',
      `${path} does not say which format the data folder has.`,
      `Write {"format":${dataDirFormat}} into it if this version wrote the folder, or set DATA_DIR to another one.`,
      { cause },
    );
  }
}

async function writeFormat(path: string, format: number): Promise<void> {
  await writeFile(`${path}.part`, `${JSON.stringify({ format })}\n`);
  await rename(`${path}.part`, path);
}
