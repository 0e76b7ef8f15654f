import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const from = fileURLToPath(new URL('../src/explorer/', import.meta.url));
const to = fileURLToPath(new URL('../dist/explorer/', import.meta.url));

// Parts have a digest in their names, so that those of an earlier build would stay.
rmSync(to, { recursive: true, force: true });
await build({
  // The layout runs in a worker, which is a program of its own.
  entryPoints: [`${from}page.ts`, `${from}graph/layout-worker.ts`],
  outdir: to,
  entryNames: '[name]',
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
});
for (const name of readdirSync(from).filter((one) => /\.(css|html|svg)$/.test(one)))
  copyFileSync(from + name, to + name);
