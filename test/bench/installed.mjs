import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs what only the bench needs, unless it is there; ends the process where that fails. */
export function ensureInstalled() {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const stamp = `${here}node_modules/.package-lock.json`;
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(`${here}package-lock.json`).mtimeMs) return;
  process.stderr.write('Installing what only the bench needs.\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}
