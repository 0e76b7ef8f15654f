import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Statement } from './statement.js';

export const cypherDir = fileURLToPath(new URL('../../cypher/', import.meta.url));

export interface CypherText {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** Why it may scan, where it says so (`// scan: ...`). */
  readonly scan: string | null;
}

/**
 * Reads the statements of one folder: each begins with a line `// name: noun.verb`, comment lines say what it is for,
 * and the rest up to the next such line is Cypher, sent as it stands.
 * @throws TypeError where two statements have one name
 */
export function readCypher(dir: string = cypherDir): ReadonlyMap<string, CypherText> {
  const found = new Map<string, CypherText>();
  for (const file of readdirSync(dir)
    .filter((name) => name.endsWith('.cypher'))
    .sort()) {
    for (const part of readFileSync(join(dir, file), 'utf8')
      .split(/^(?=\/\/ name: )/m)
      .filter((text) => text.startsWith('// name: '))) {
      const text = textOf(part, file);
      if (found.has(text.name)) throw new TypeError(`${file}: the name ${text.name} is taken`);
      found.set(text.name, text);
    }
  }
  return found;
}

function textOf(part: string, file: string): CypherText {
  const [, name = ''] = /^\/\/ name: (\S+)/.exec(part) ?? [];
  const [, scan = null] = /^\/\/ scan: (.+)$/m.exec(part) ?? [];
  const text = part
    .replace(/^\/\/.*\n/gm, '')
    .trim()
    .replace(/;$/, '');
  return { name, file, text, scan };
}

/** Where a declaration and `cypher/` do not agree; empty when all is well. */
export function disagreements(
  texts: ReadonlyMap<string, CypherText>,
  declared: readonly Statement<unknown, unknown>[],
): string[] {
  return declared.flatMap(({ name, params }) => {
    const found = texts.get(name);
    if (!found) return [`cypher/ has no statement ${name}`];
    const used = parametersOf(found.text);
    const given = Object.keys(params.shape).sort();
    if (used.join() === given.join()) return [];
    return [`${found.file}: ${name} uses $${used.join(', $')} but is given ${given.join(', ')}`];
  });
}

/** The `$parameters` of a statement, strings and backticks apart. */
function parametersOf(text: string): string[] {
  const bare = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g, '');
  return [...new Set([...bare.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))].sort();
}
