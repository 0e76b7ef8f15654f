import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherDir } from '../graph/cypher.js';

const folder = join(cypherDir, 'browser');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The guide that Neo4j Browser opens, with the statements of `cypher/browser/` where it names them. */
export function browserGuide(): string {
  return read('guide.html').replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) =>
    inHtml(read(`${name}.cypher`).trim()),
  );
}

const inHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
