import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A folder of texts and data that are not ours to keep here: null on machines that lack it, where its tests skip. */
export function sharedFolder(name: string): string | null {
  const folder = resolve('../shared', name);
  return existsSync(folder) ? folder : null;
}
