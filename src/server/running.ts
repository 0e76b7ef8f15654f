import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

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

export async function untellRunning(dataDir: string): Promise<void> {
  await rm(file(dataDir), { force: true });
}

/** The server that runs on DATA_DIR; null where none does, also after one was killed. */
export async function findRunning(dataDir: string): Promise<Running | null> {
  try {
    const found = running.parse(JSON.parse(await readFile(file(dataDir), 'utf8')));
    process.kill(found.pid, 0);
    return found;
  } catch {
    return null;
  }
}
