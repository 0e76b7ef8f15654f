import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { generate } from './generate.mjs';
import { rowsOf } from './record.mjs';
import { drawnOf } from './sample.mjs';
import { tables } from './tables.mjs';

// A thread that writes its share of the importer's files; meanwhile it says how many rows it has written.
const { people, how, dir, part, parts } = workerData;

/** Larger, and what is to be written outlives its youth in memory. */
const chunk = 65_536;
const between = 10_000;

const files = new Map();
const made = generate(people, how);
let rows = 0;
for (const [table, unnamed, properties] of rowsOf(made, part, parts)) {
  const file = files.get(table) ?? begin(table);
  file.text += tables[table].line(unnamed, properties);
  if (file.text.length > chunk) flush(file);
  if (++rows % between === 0) parentPort.postMessage({ rows: between });
}
for (const file of files.values()) {
  flush(file);
  closeSync(file.descriptor);
}
parentPort.postMessage({
  rows: rows % between,
  files: [...files].map(([table, { name }]) => ({ table, name })),
  drawn: part === 0 ? drawnOf(made) : undefined,
});

function begin(table) {
  const name = `${table}-${part}.csv`;
  const file = { name, descriptor: openSync(join(dir, name), 'w'), text: tables[table].header };
  files.set(table, file);
  return file;
}

function flush(file) {
  writeSync(file.descriptor, file.text);
  file.text = '';
}
