import type { EntityLabel } from '../../../claims/claim.js';
import { nameKey } from '../../../claims/name-key.js';
import { didYouMean } from '../../../claims/nearest.js';
import { type DraftNode, draft } from '../data-set.js';
import { kindOfTitle, seatsOfKind } from '../popolo/role.js';
import { type CsvNode, labelIn } from './nodes.js';
import { graphId, ownIdentifier } from './own-id.js';

/** Finds what a cell means: the node, or why there is none. */
export type FindNode = (written: string, label: EntityLabel | null) => DraftNode | string;

/**
 * Finds nodes by the id that their rows have, by an id of this graph, or by name. Without a file of nodes a name that is
 * not known yet becomes a node of the label that is wanted.
 * @param scheme under which a node's own id is kept, so that it is known when it comes again
 */
export function nodeFinder(rows: readonly CsvNode[], scheme: string): FindNode {
  const byId = new Map(rows.map(({ id, node }) => [id, node]));
  const byName = new Map<string, DraftNode[]>();
  const put = (node: DraftNode) =>
    byName.set(nameKey(node.name), [...(byName.get(nameKey(node.name)) ?? []), node]);
  for (const { node } of rows) put(node);
  return (written, label) => {
    const known = byId.get(written);
    if (known) return known;
    const given = labelIn(graphId.exec(written)?.[1] ?? '');
    if (given) {
      const node = draft(given, written, written);
      byId.set(written, node);
      return node;
    }
    const named = (byName.get(nameKey(written)) ?? []).filter((one) => label === null || one.label === label);
    if (named.length > 1) return `"${written}" is the name of several nodes: give an id`;
    if (named[0]) return named[0];
    if (rows.length > 0)
      return `no node is "${written}". ${didYouMean(written, byId.keys(), 'Add it to the nodes.')}`;
    if (label === null)
      return `it does not say what "${written}" is: give a column or constant for its label`;
    const node = byNameAlone(written, label, scheme);
    put(node);
    return node;
  };
}

function byNameAlone(name: string, label: EntityLabel, scheme: string): DraftNode {
  const own = { identifiers: ownIdentifier(name, name, scheme) };
  if (label !== 'Role') return draft(label, `${label} ${name}`, name, own);
  const kind = kindOfTitle(name);
  return draft(label, `${label} ${name}`, name, { ...own, kind, seats: seatsOfKind(kind) });
}
