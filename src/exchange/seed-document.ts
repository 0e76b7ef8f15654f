import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problem } from './seed-problem.js';

/** No hand-written article comes near it; more is a mistake or an attack on the reader's memory. */
const largest = 4 * 1024 * 1024;

/** One YAML file as plain data that still knows where each part of it stands. */
export interface SeedDocument {
  readonly file: string;
  readonly data: unknown;
  /** A problem at the value, or the key, that the path leads to, or at the nearest thing around it that exists. */
  problem(path: readonly PropertyKey[], message: string, mend: string, of?: 'value' | 'key'): Problem;
}

/** Reads one file of the seed: the document, or all that keeps it from being read. */
export async function readDocument(file: string): Promise<SeedDocument | readonly Problem[]> {
  if ((await stat(file)).size > largest) {
    return [{ file, line: 1, column: 1, message: 'the file is larger than 4 MiB', mend: 'Split it.' }];
  }
  const bytes = await readFile(file);
  if (!isUtf8(bytes)) {
    const mend = 'Save it as UTF-8.';
    return [{ file, line: lineOfBroken(bytes), column: 1, message: 'the file is no UTF-8', mend }];
  }
  return parseSeedText(bytes.toString('utf8'), file);
}

/** The first line that is no UTF-8. */
export function lineOfBroken(bytes: Buffer): number {
  let [line, from] = [1, 0];
  for (let end = bytes.indexOf(10); end !== -1 && isUtf8(bytes.subarray(from, end)); line++) {
    from = end + 1;
    end = bytes.indexOf(10, from);
  }
  return line;
}

/** The same for a text at hand. */
export function parseSeedText(text: string, file: string): SeedDocument | readonly Problem[] {
  const lines = new LineCounter();
  const at = (offset: number, message: string, mend: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message, mend };
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // The parser recurses, and reports the end of its stack once for every level that it climbs back.
  if (document.errors.some(({ message }) => message.startsWith('Maximum call stack'))) {
    return [at(0, 'the file is nested too deeply', 'Flatten it.')];
  }
  const wrong = [...document.errors, ...document.warnings].map((error) =>
    at(error.pos[0], yamlMessage(error), 'Correct the YAML.'),
  );
  const found = [...wrong, ...aliases(document).map((offset) => at(offset, noAlias, 'Write the value out.'))];
  if (found.length > 0) return found;
  return {
    file,
    data: document.toJS({ maxAliasCount: 0 }),
    problem: (path, message, mend, of = 'value') => at(offsetOf(document.contents, path, of), message, mend),
  };
}

const noAlias = 'YAML aliases are not allowed, as they can unfold without end';
const yamlMessage = (error: YAMLError) => `this is no YAML: ${error.message.split('\n')[0]}`;

function aliases(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node)) offsets.push(node.range?.[0] ?? 0);
  });
  return offsets;
}

/** Where the value at the path starts, or its key if the value is a list or a map; the nearest thing around it that exists. */
function offsetOf(contents: Node | null, path: readonly PropertyKey[], of: 'value' | 'key'): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const name of path) {
    const step = stepInto(node, String(name));
    if (!step) break;
    node = step.value;
    offset = (of === 'key' ? step.key : step.shown)?.range?.[0] ?? offset;
  }
  return offset;
}

interface Step {
  readonly value: unknown;
  readonly shown: Node | null;
  readonly key: Node;
}

/** The part of a map or list by its key or index, and what of it an editor is to point at. */
function stepInto(node: unknown, name: string): Step | null {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(name)];
    return item ? { value: item, shown: item, key: item } : null;
  }
  if (!isMap<Node, Node | null>(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  if (!pair) return null;
  const written = isScalar(pair.value) && pair.value.range?.[0] !== pair.value.range?.[1];
  return { value: pair.value, shown: written ? pair.value : pair.key, key: pair.key };
}
