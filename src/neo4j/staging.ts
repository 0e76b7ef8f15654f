import { existsSync } from 'node:fs';
import { copyFile, mkdir, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { endNeo4j } from './process.js';

/** A data folder within another, in which a graph is made ready before it takes the place of the one there. */
export interface Staging {
  readonly dataDir: string;
  /** Puts its graph in place of that of the data folder around it. No Neo4j may run on either. */
  takeOver(): Promise<void>;
  /** Removes it with all that is in it. */
  remove(): Promise<void>;
}

/** @param around a data folder that only this process uses (`openDataDir`); its password becomes that of the new graph */
export async function stage(around: string): Promise<Staging> {
  const dataDir = join(await realpath(around), 'importing');
  const replaced = join(around, 'neo4j', 'data.replaced');
  const remove = () => rm(dataDir, { recursive: true, force: true });
  // What an import left behind that was killed.
  await endNeo4j(join(dataDir, 'neo4j'));
  await remove();
  if (!existsSync(data(around))) await rename(replaced, data(around)).catch(unlessMissing);
  await mkdir(dataDir, { mode: 0o700 });
  await copyFile(password(around), password(dataDir)).catch(unlessMissing);
  return {
    dataDir,
    remove,
    async takeOver() {
      await rm(replaced, { recursive: true, force: true });
      await mkdir(join(around, 'neo4j'), { recursive: true });
      await rename(data(around), replaced).catch(unlessMissing);
      await rename(password(dataDir), password(around));
      await rename(data(dataDir), data(around));
      await rm(replaced, { recursive: true, force: true });
    },
  };
}

const password = (dataDir: string) => join(dataDir, 'neo4j-password');
const data = (dataDir: string) => join(dataDir, 'neo4j', 'data');

function unlessMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
