import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createReporter } from '../src/cli/reporter.js';

/** What is written to a terminal, or to something else, while a phase runs. */
function written(isTTY: boolean): string {
  const output = Object.assign(new PassThrough(), { isTTY, columns: 100 });
  const reporter = createReporter(output as unknown as NodeJS.WriteStream);
  reporter.step('Fetching Neo4j (137 MB, once).');
  for (const done of [0, 53, 107]) {
    reporter.progress({ done, total: 214, phase: 'Fetching Neo4j', unit: 'files' });
  }
  reporter.step('Fetched Neo4j: 214 of 214 files.');
  return String(output.read());
}

it('draws a bar with count and percent on a terminal, and takes it away when its phase is done', () => {
  const text = written(true);
  expect(text).toMatch(/Fetching Neo4j \[ +\] 0 % \(0 of 214 files\)/);
  expect(text).toMatch(/Fetching Neo4j \[=+ +\] 50 % \(107 of 214 files\)/);
  expect(text).toMatch(/Fetched Neo4j: 214 of 214 files\.\n$/);
});

it('writes one plain line for each beginning and end elsewhere', () => {
  expect(written(false)).toBe('Fetching Neo4j (137 MB, once).\nFetched Neo4j: 214 of 214 files.\n');
});

it('begins another bar, with a total of its own, when another phase begins', () => {
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  const reporter = createReporter(output as unknown as NodeJS.WriteStream);
  reporter.progress({ done: 2, total: 2, phase: 'Exporting articles', unit: 'articles' });
  reporter.progress({ done: 1, total: 4, phase: 'Exporting claims', unit: 'claims' });
  reporter.done();
  expect(String(output.read())).toMatch(/Exporting claims \[=* +\] 25 % \(1 of 4 claims\)/);
});
