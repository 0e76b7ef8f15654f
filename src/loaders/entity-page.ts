import { z } from 'zod';
import { type EntityLabel, entityLabels } from '../claims/claim.js';
import { list } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { nameKey } from '../claims/name-key.js';
import { namedOf } from '../claims/named-row.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement, statement } from '../graph/statement.js';
import type { Span } from '../relay.js';

const shape = z.object({ limit: z.int() });
const row = ([nodes]: readonly unknown[]) => list(nodes).map(namedOf);
const label = z.enum(entityLabels);

const slugs = { item: { label, after: z.string(), before: z.string() }, shape, row };
const bySlug = {
  first: eachStatement('entity.pageForwards', slugs),
  last: eachStatement('entity.pageBackwards', slugs),
};
const nameItem = { label, from: z.string(), fromId: z.string(), to: z.string(), toId: z.string() };
const names = { item: nameItem, shape, row };
const byName = {
  first: eachStatement('entity.namePageForwards', names),
  last: eachStatement('entity.namePageBackwards', names),
};
const countNames = statement('entity.countNames', {
  params: z.object({ label, from: z.string(), to: z.string() }),
  row: z.tuple([z.int()]),
});
const named = z.tuple([z.unknown()]).transform(([columns]) => namedOf(columns));
const ofKind = statement('entity.ofKind', { params: z.object({ label, kind: z.string() }), row: named });
const disputed = statement('entity.disputed', { params: z.object({ label }), row: named });

/** Slugs are lower-case ASCII, so this sorts after all of them. */
export const afterSlugs = '~';
/** Sorts after whatever a name goes on with. */
const afterNames = '\u{10ffff}';
/** More than a graph holds. */
const all = 100_000_000;

/** The place of a node in the order of names: what its name is sorted by, and its id where several are called so. */
export const namePlace = ({ name, id }: Named): string => `${nameKey(name)}\0${id}`;

/** The limits of the names that begin with the prefix, within a span of places. */
function limitsOf(prefix: string, { from, to }: Pick<Span, 'from' | 'to'>) {
  const key = nameKey(prefix);
  const [start = '', startId = ''] = from !== null && from > key ? from.split('\0') : [key];
  const end = `${key}${afterNames}`;
  const [stop = '', stopId = ''] = to !== null && to < end ? to.split('\0') : [end];
  return { from: start, fromId: startId, to: stop, toId: stopId };
}

const everywhere = { from: null, to: null };

/** Lists of one label's nodes, as thin as most are asked for; see `wholeEntity`. */
export function entityPageLoader(graph: Graph, tell: (node: Named) => void) {
  const told = (nodes: readonly Named[]) => {
    for (const node of nodes) tell(node);
    return nodes;
  };
  return {
    /** In the order of their slugs. */
    async bySlug(label: EntityLabel, { from, to, last, limit }: Span): Promise<readonly Named[]> {
      const item = { label, after: from ?? '', before: to ?? afterSlugs };
      const [rows = []] = await graph.readEach(last ? bySlug.last : bySlug.first, [item], { limit });
      return told(last ? rows.flat().reverse() : rows.flat());
    },
    /** Those whose name begins so, in the order of `namePlace`. */
    async byName(label: EntityLabel, prefix: string, span: Span): Promise<readonly Named[]> {
      const item = { label, ...limitsOf(prefix, span) };
      const one = span.last ? byName.last : byName.first;
      const [rows = []] = await graph.readEach(one, [item], { limit: span.limit });
      return told(span.last ? rows.flat().reverse() : rows.flat());
    },
    /** All whose name begins so. */
    async called(label: EntityLabel, prefix: string): Promise<readonly Named[]> {
      const item = { label, ...limitsOf(prefix, everywhere) };
      const [rows = []] = await graph.readEach(byName.first, [item], { limit: all });
      return told(rows.flat());
    },
    async countCalled(label: EntityLabel, prefix: string): Promise<number> {
      const { from, to } = limitsOf(prefix, everywhere);
      return (await graph.read(countNames, { label, from, to }))[0]?.[0] ?? 0;
    },
    ofKind: async (label: EntityLabel, kind: string) => told(await graph.read(ofKind, { label, kind })),
    /** Those of which a claim speaks that is in dispute at present. */
    disputed: async (label: EntityLabel) => told(await graph.read(disputed, { label })),
  };
}
