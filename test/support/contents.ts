import type { Entity } from '../../src/claims/entity.js';
import type { Contents } from '../../src/exchange/export/contents.js';
import type { Format } from '../../src/exchange/export/format.js';

async function* nothing() {
  // There is none.
}

/** A record of these nodes alone, for what is written of them; no graph is read. */
export const onlyNodes = (...nodes: readonly Entity[]): Contents => ({
  totals: { sources: 0, nodes: nodes.length, articles: 0, claims: 0 },
  sources: new Map(),
  entities: async function* (labels) {
    for (const node of nodes) if (!labels || labels.includes(node.label)) yield node;
  },
  redirects: nothing,
  matches: nothing,
  decisions: nothing,
  articles: nothing,
  claims: nothing,
  relationships: nothing,
});

/** All that the first file of a format has of a record. */
export async function firstFile({ files: [file] }: Format, contents: Contents): Promise<string> {
  let text = '';
  for await (const piece of file.write(contents)) text += piece;
  return text;
}
