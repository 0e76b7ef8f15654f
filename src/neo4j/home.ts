import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Neo4j prints before its own log begins. */
export function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log');
}

/** What Neo4j unpacks while it runs, Neo4j Browser for one. */
export function temporary(home: string): string {
  return join(home, 'tmp');
}

/** Makes Neo4j's home folder: its configuration, anew at each start, and places for its logs and temporary files. */
export async function writeHome(home: string, settings: Record<string, string>): Promise<void> {
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  // A killed server leaves its temporary files behind.
  await rm(temporary(home), { recursive: true, force: true });
  await mkdir(temporary(home));
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''), { mode: 0o600 });
}

/** The last lines that Neo4j wrote, for a failure that has to be explained. */
export async function lastWords(home: string): Promise<string> {
  const logs = [join(home, 'logs', 'neo4j.log'), consoleLog(home)];
  const texts = await Promise.all(logs.map((path) => readFile(path, 'utf8').catch(() => '')));
  return texts.flatMap((text) => text.trimEnd().split('\n').filter(isTelling).slice(-6)).join('\n');
}

function isTelling(line: string): boolean {
  return line !== '' && !/^\s+(at |\.\.\. )|^WARNING: /.test(line);
}
