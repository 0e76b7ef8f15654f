import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasBrowser, startBrowser } from './support/browser.js';
import { listeningApi } from './support/listening.js';
import { pythonWith } from './support/python.js';

/** As for the README, `UPDATE_README=1` writes what the page should say in place of comparing. */
const { UPDATE_README } = process.env;

const page = fileURLToPath(new URL('../docs/notebooks.md', import.meta.url));
const text = readFileSync(page, 'utf8');
const [, version = ''] = /pip install pandas==([\d.]+)/.exec(text) ?? [];
const run = promisify(execFile);

const python = await pythonWith(
  { name: 'pandas', version, imported: 'pandas' },
  'docs/notebooks.md is not run',
);

/** A block of Python and, where it prints, what it prints. */
const snippet = /^(```python\n[\s\S]*?^```\n)(?:\n```text\n([\s\S]*?)^```\n)?/;

/** Goes between the outputs of the blocks. */
const mark = '~~~ next ~~~';

/** As a reader of the page saves it, into a folder of its own. */
async function savedByThePage(url: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alliances-notebook-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const browser = await startBrowser();
  const page = await browser.newPage();
  await page.goto(`${url}/?focus=person:jeremy-corbyn`);
  await page.locator('#graph:not([aria-busy]) .summary').waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  await (await saving).saveAs(join(folder, 'alliances.csv'));
  await browser.close();
  return folder;
}

describe.skipIf(python === null || !hasBrowser)('docs/notebooks.md', () => {
  it('says what its Python prints', { timeout: 120_000 }, async () => {
    const api = await listeningApi();
    onTestFinished(() => api.close());
    const blocks = [...text.matchAll(new RegExp(snippet, 'gm'))];
    expect(blocks.length).toBeGreaterThan(3);
    const script = blocks
      .map(([, code = '']) => `${code.replace(/^```.*$/gm, '')}\nprint("${mark}")\n`)
      .join('');
    const environment = { ...process.env, ALLIANCES_URL: api.url };
    const cwd = await savedByThePage(api.url);
    const { stdout } = await run(python ?? '', ['-c', script], { env: environment, cwd });
    // pandas fills its columns up; a page has no blanks at the end of a line.
    const printed = stdout.replace(/ +$/gm, '').split(`${mark}\n`).slice(0, -1);
    if (UPDATE_README === '1') writeFileSync(page, withOutputs(printed));
    else expect(blocks.map(([, , output = '']) => output)).toEqual(printed);
  });
});

function withOutputs(printed: readonly string[]): string {
  const outputs = printed.values();
  return text.replace(new RegExp(snippet, 'gm'), (_, code: string) => {
    const output = outputs.next().value ?? '';
    return output === '' ? code : `${code}\n\`\`\`text\n${output}\`\`\`\n`;
  });
}
