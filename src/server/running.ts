import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from '../neo4j/process.js';

const running = z.object({
  pid: z.int(),
  /** Where the API answers. */
  url: z.url(),
  /** The Neo4j that was started for it; null where NEO4J_URI names one. */
  neo4j: z.object({ uri: z.string(), user: z.string(), passwordFile: z.string() }).nullable(),
});

/** What a started server leaves in DATA_DIR, so that other commands find it. */
export type Running = z.output<typeof running>;

const file = (dataDir: string) => join(dataDir, 'running.json');

export async function tellRunning(dataDir: string, told: Running): Promise<void> {
  await writeFile(file(dataDir), `${JSON.stringify(told, null, 2)}\n`, { mode: 0o600 });
}

/** Takes back what this process told; where NEO4J_URI is set, another may serve from the same folder. */
export async function untellRunning(dataDir: string): Promise<void> {
  const told = await readRunning(dataDir);
  if (told?.pid === process.pid) await rm(file(dataDir), { force: true });
}

/** The server that runs on DATA_DIR and answers; null where none does, also after one was killed. */
export async function findRunning(dataDir: string): Promise<Running | null> {
  const told = await readRunning(dataDir);
  // After a crash another process may have its id.
  return told && isRunning(told.pid) && (await isAlive(told.url)) ? told : null;
}

async function isAlive(url: string): Promise<boolean> {
  try {
    return (await fetch(new URL('/health', url), { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

async function readRunning(dataDir: string): Promise<Running | null> {
  try {
    return running.parse(JSON.parse(await readFile(file(dataDir), 'utf8')));
  } catch {
    return null;
  }
}
