import { z } from 'zod';
import { list, text, texts } from '../../claims/column.js';
import type { Graph } from '../../graph/connection.js';
import { statement } from '../../graph/statement.js';

/** What is kept in Neo4j, node by node and relationship by relationship, whatever it means. */
export interface Stored {
  /** Labels of a node, or the one type of a relationship. */
  readonly names: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** The Cypher types of the properties that were asked for; `NULL` where there is none. */
  readonly types: readonly string[];
  /** Of a node its id; of a relationship those of its two ends. */
  readonly ids: readonly string[];
}

/** A way in which some nodes or relationships look alike. */
export interface Shape {
  readonly names: readonly string[];
  /** By property, as Cypher names the type, `LIST<STRING>` for one; an empty list is a `LIST<NOTHING>`. */
  readonly types: ReadonlyMap<string, string>;
}

export const storedKinds = ['nodes', 'relationships'] as const;
export type StoredKind = (typeof storedKinds)[number];

export interface StoredGraph {
  count(kind: StoredKind): Promise<number>;
  shapes(kind: StoredKind): Promise<Shape[]>;
  /** Whether a list of texts among these properties has a text in which the character stands. */
  listsHold(kind: StoredKind, keys: readonly string[], character: string): Promise<boolean>;
  /** All of them, in the order in which Neo4j keeps them. @param mixed properties whose types are to be told */
  all(kind: StoredKind, mixed: readonly string[]): AsyncIterable<Stored>;
}

/** Milliseconds; each looks at the whole graph. */
const patience = 3_600_000;

const typeOf = (value: unknown) => text(value).replaceAll(' NOT NULL', '');
const shape = {
  patience,
  params: z.object({}),
  row: {
    parse: ([names, types]: readonly unknown[]): Shape => ({
      names: texts(names),
      types: new Map(
        list(types).map((one) => {
          const [key, type] = list(one);
          return [text(key), typeOf(type)];
        }),
      ),
    }),
  },
};
const held = {
  patience,
  params: z.object({ keys: z.array(z.string()), character: z.string() }),
  row: z.unknown(),
};
const shapes = {
  nodes: statement('stored.nodeShapes', shape),
  relationships: statement('stored.relationshipShapes', shape),
};
const listsHold = {
  nodes: statement('stored.nodeListsHold', held),
  relationships: statement('stored.relationshipListsHold', held),
};
const all = {
  nodes: statement('stored.nodes', {
    params: z.object({ mixed: z.array(z.string()) }),
    row: {
      parse: ([id, ...columns]: readonly unknown[]): Stored => storedOf([text(id)], columns),
    },
  }),
  relationships: statement('stored.relationships', {
    params: z.object({ mixed: z.array(z.string()) }),
    row: {
      parse: ([from, to, ...columns]: readonly unknown[]): Stored =>
        storedOf([text(from), text(to)], columns),
    },
  }),
};
const counts = statement('stored.counts', {
  params: z.object({}),
  row: z.tuple([z.number(), z.number()]).transform(([nodes, relationships]) => ({ nodes, relationships })),
});

const storedOf = (ids: readonly string[], [names, properties, types]: readonly unknown[]): Stored => ({
  ids,
  names: texts(names),
  properties: properties as Stored['properties'],
  types: list(types).map(typeOf),
});

/** @param progress told of how many have been taken by whoever goes through all */
export function storedIn(
  graph: Graph,
  progress: (done: number, total: number, kind: StoredKind) => void = () => undefined,
): StoredGraph {
  const count = async (kind: StoredKind) => {
    const [found] = await graph.read(counts, {});
    return found?.[kind] ?? 0;
  };
  return {
    count,
    shapes: (kind) => graph.read(shapes[kind], {}),
    listsHold: async (kind, keys, character) =>
      (await graph.read(listsHold[kind], { keys: [...keys], character })).length > 0,
    async *all(kind, mixed) {
      const total = await count(kind);
      let done = 0;
      for await (const one of graph.stream(all[kind], { mixed: [...mixed] })) {
        yield one;
        done++;
        progress(done, total, kind);
      }
    },
  };
}
