import { z } from 'zod';
import { type Property, properties } from './property.js';
import type { Query } from './query.js';

/** A value as the protocol writes it: a node, or a text. */
export type Value = { readonly id: string; readonly name: string } | { readonly str: string };

const flags = properties.map(({ id }) => `$${id}: Boolean!`).join(', ');

const document = `query Values($ids: [ID!]!, $first: Int!, ${flags}) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      alias: aliases @include(if: $alias)
      identifier: identifiers @include(if: $identifier) { scheme value }
    }
    ... on Person {
      party: memberships(first: $first) @include(if: $party) { edges { hedges node { ... on Entity { id name } } } }
      seat: seats(first: $first) @include(if: $seat) { edges { hedges node { id name } } }
      role: roles(first: $first, status: [HOLDER]) @include(if: $role) { edges { hedges node { id name } } }
      ally: alliances(first: $first) @include(if: $ally) { edges { hedges node { id name } } }
    }
    ... on Role {
      area @include(if: $area) { id name }
      holder: people(first: $first, status: [HOLDER]) @include(if: $holder) { edges { hedges node { id name } } }
    }
    ... on Constituency {
      representative: representatives(first: $first) @include(if: $representative) { edges { hedges node { id name } } }
    }
  }
}`;

const isOutright = ({ hedges }: { readonly hedges: readonly string[] }) => hedges.length === 0;
const node = z.object({ id: z.string(), name: z.string() });
const told = z.union([
  z.null().transform((): Value[] => []),
  z.array(z.string()).transform((all): Value[] => all.map((str) => ({ str }))),
  z
    .array(z.object({ scheme: z.string(), value: z.string() }))
    .transform((all): Value[] => all.map(({ scheme, value }) => ({ str: `${scheme}:${value}` }))),
  z
    .object({ edges: z.array(z.object({ hedges: z.array(z.string()), node })) })
    .transform(({ edges }): Value[] => edges.filter(isOutright).map((edge) => edge.node)),
  node.transform((one): Value[] => [one]),
]);
const shape = z.object({
  nodes: z.array(z.object({ id: z.string() }).catchall(told).nullable()),
});

/** At most so many values of one property. */
const most = 20;

/** What sources state of nodes outright, by the latest evidence: by id, then by property. Unknown ids are left out. */
export async function valuesOf(
  query: Query,
  ids: readonly string[],
  asked: readonly Property[],
): Promise<Map<string, Map<string, readonly Value[]>>> {
  if (ids.length === 0 || asked.length === 0) return new Map();
  const wanted = new Set(asked.map(({ id }) => id));
  const flagged = Object.fromEntries(properties.map(({ id }) => [id, wanted.has(id)]));
  const { nodes } = await query(document, { ids, first: most, ...flagged }, shape);
  return new Map(
    nodes
      .filter((one) => one !== null)
      .map(({ id, ...values }) => [id, new Map(Object.entries(values) as [string, Value[]][])]),
  );
}
