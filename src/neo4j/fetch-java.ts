import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { install } from 'njre';
import { AlliancesError } from '../errors.js';

const version = 21;

/** The home of the runtime that `fetchJava` brought into `folder`; undefined if there is none. */
export async function fetchedJava(folder: string): Promise<string | undefined> {
  const [name] = await readdir(folder).catch(() => []);
  if (name === undefined) return undefined;
  return process.platform === 'darwin' ? join(folder, name, 'Contents/Home') : join(folder, name);
}

/**
 * Brings a Java runtime into `folder`, which appears whole or not at all.
 * @throws AlliancesError `DOWNLOAD_FAILED`.
 */
export async function fetchJava(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const part = await mkdtemp(`${folder}.part-`);
  try {
    const fetched = await install(version, { type: 'jre', installPath: join(part, 'jre') });
    await rename(fetched, folder);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AlliancesError(
      'DOWNLOAD_FAILED',
      `Java ${version} could not be fetched: ${reason}`,
      'Check the network (HTTPS_PROXY is heeded) and run again, or install Java 17 or 21 yourself.',
      { cause },
    );
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
