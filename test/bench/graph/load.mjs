import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { importOffline } from '../../../dist/neo4j/offline-import.js';
import { seldom } from './progress.mjs';
import { argumentFile, writeFolder } from './write-folder.mjs';

/**
 * Makes the graph of so many people the database of a data folder, by Neo4j's importer.
 * @returns what was drawn from it to be asked about (`drawnOf`)
 */
export async function load(options, people, say, signal) {
  const dir = join(options.dataDir, 'import');
  await mkdir(dir);
  try {
    const { drawn } = await writeFolder({ people, dir, say, signal });
    await importOffline({ ...options, log: seldom(say) }, { folder: dir, argumentFile }, signal);
    return drawn;
  } finally {
    await rm(dir, { recursive: true });
  }
}
