import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openArchive } from './archive.js';
import { readSeed } from './seed.js';
import { editorSchemas } from './seed-editor.js';

// Run by `npm run generate`. A seed with faults still gives the ids that it has, and so a schema to mend it by.
const { facts } = await readSeed('seed', await openArchive(undefined));
await mkdir('seed/schema', { recursive: true });
for (const [file, text] of editorSchemas(facts)) await writeFile(join('seed', 'schema', file), text);
