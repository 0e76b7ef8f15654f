import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A Python with the package, made once for every test run in this checkout; null, with one line that says so, where there
 * is none to be had.
 * @param imported the module by which it is told to be there
 * @param without what is left undone without it
 */
export async function pythonWith(
  { name, version, imported }: { name: string; version: string; imported: string },
  without: string,
): Promise<string | null> {
  const folder = fileURLToPath(
    new URL(`../../node_modules/.cache/political-alliances/${name}-${version}`, import.meta.url),
  );
  const python = join(folder, 'bin', 'python');
  if (existsSync(python) && spawnSync(python, ['-c', `import ${imported}`]).status === 0) return python;
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `${name}==${version}`];
  try {
    await run('python3', ['-m', 'venv', '--clear', folder]);
    await run(python, install);
    return python;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    console.warn(`There is no Python with ${name} (${reason}): ${without}.`);
    return null;
  }
}
