import { cpSync } from 'node:fs';

// tsc has put the page's modules into dist/explorer; a browser needs what they work on as well.
cpSync(new URL('../src/explorer/', import.meta.url), new URL('../dist/explorer/', import.meta.url), {
  recursive: true,
  filter: (source) => !source.endsWith('.ts'),
});
