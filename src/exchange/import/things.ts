import type { Entity } from '../../claims/entity.js';
import { identifierPairs } from '../../claims/entity-row.js';
import { nameKey } from '../../claims/name-key.js';
import type { DraftNode } from './data-set.js';
import type { GraphNodes } from './graph-nodes.js';
import { keysOf } from './node-keys.js';

/**
 * The node of the graph that a role, area, party, body or contest of a data set is: the one with an id of its, else the
 * only one of its label and kind that is called the same, or just so; null where none is.
 */
export function sameThing(node: DraftNode, nodes: GraphNodes): Entity | null {
  const identified = identifierPairs(node.identifiers).flatMap((pair) =>
    nodes.withIdentifier(node.label, pair),
  );
  if (identified[0]) return identified[0];
  const named = keysOf(node).flatMap((key) => nodes.withKey(node.label, key));
  const fitting = [...new Set(named)].filter((entity) => fits(entity, node));
  const called = fitting.filter(({ name }) => nameKey(name) === nameKey(node.name));
  const [only, ...others] = called.length > 0 ? called : fitting;
  return only && others.length === 0 ? only : null;
}

/**
 * The nodes with those made one that differ in their spelling alone, and for each ref the one that it is now. People
 * are left as the data set tells them apart.
 */
export function withoutDoubles(nodes: Iterable<DraftNode>) {
  const kept = new Map<string, DraftNode>();
  const refOf = new Map<string, string>();
  const byKey = new Map<string, string>();
  for (const node of nodes) {
    const key = `${node.label} ${node.kind} ${keysOf(node)[0] ?? node.ref}`;
    const isApart = node.label === 'Person' || node.is;
    const first = isApart ? undefined : kept.get(byKey.get(key) ?? '');
    const same = first && fits(first, node) ? first : node;
    if (same === node) byKey.set(key, node.ref);
    kept.set(same.ref, same === node ? node : called(same, node));
    refOf.set(node.ref, same.ref);
  }
  return { nodes: [...kept.values()], refOf };
}

const called = (same: DraftNode, { name, aliases, identifiers }: DraftNode): DraftNode => ({
  ...same,
  aliases: [...same.aliases, name, ...aliases],
  identifiers: { ...identifiers, ...same.identifiers },
});

/** A city is not the seat of that name, and whoever has another id is another. */
const fits = (entity: Pick<Entity, 'kind' | 'label' | 'identifiers'>, { kind, identifiers }: DraftNode) =>
  (kind === null || entity.kind === kind || entity.label === 'Party') &&
  Object.entries(identifiers).every(([scheme, value]) => (entity.identifiers[scheme] ?? value) === value);
