import DataLoader from 'dataloader';
import { z } from 'zod';
import { type EntityLabel, entityLabels } from '../claims/claim.js';
import { list } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { entityProperties } from '../claims/entity-row.js';
import { namedOf } from '../claims/named-row.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement, statement } from '../graph/statement.js';
import type { Window } from '../relay.js';
import { loadOne } from './batch.js';

const keyed = z.tuple([z.string(), entityProperties]);
const byIds = statement('entity.byIds', { params: z.object({ ids: z.array(z.string()) }), row: keyed });
const bySlugs = statement('entity.bySlugs', {
  params: z.object({ names: z.array(z.object({ label: z.string(), slug: z.string() })) }),
  row: z.tuple([entityProperties]),
});
const paged = {
  item: { label: z.enum(entityLabels), after: z.string(), before: z.string() },
  shape: z.object({ limit: z.int() }),
  row: ([nodes]: readonly unknown[]) => list(nodes).map(namedOf),
};
const forwards = eachStatement('entity.pageForwards', paged);
const backwards = eachStatement('entity.pageBackwards', paged);

/** Slugs are unique within a label. */
interface Slugged {
  readonly label: EntityLabel;
  readonly slug: string;
}

const keyOf = ({ label, slug }: Slugged) => `${label} ${slug}`;

export type EntityLoader = ReturnType<typeof entityLoader>;

/** Slugs are lower-case ASCII, so this sorts after all of them. */
const afterAll = '~';

export function entityLoader(graph: Graph) {
  const byId = loadOne(
    (ids) => graph.read(byIds, { ids }),
    ([id]) => id,
    ([, entity]) => entity,
  );
  /** What nodes are called: told by whatever statement met them, and read with all else only where none did. */
  const named = new DataLoader<string, Named | null>(async (ids) => byId.loadMany([...ids]));
  const bySlug = new DataLoader(
    async (names: readonly Slugged[]) => {
      const rows = await graph.read(bySlugs, { names: [...names] });
      const found = new Map(rows.map(([entity]) => [keyOf(entity), entity]));
      return names.map((name) => found.get(keyOf(name)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
  return {
    byId,
    names: named,
    /** By id or slug, as arguments name nodes; null where there is none with this label. */
    async named(label: EntityLabel, name: string): Promise<Named | null> {
      if (name.includes(':')) {
        const found = await named.load(name);
        return found?.label === label ? found : null;
      }
      return bySlug.load({ label, slug: name });
    },
    /** Up to `limit` nodes of a label in the order of their slugs, between two slugs. */
    async page(label: EntityLabel, { after, before, backwards: isBackwards, limit }: Window) {
      const span = { label, after: after ?? '', before: before ?? afterAll };
      const [rows = []] = await graph.readEach(isBackwards ? backwards : forwards, [span], { limit });
      const nodes = rows.flat();
      for (const node of nodes) named.prime(node.id, node);
      return isBackwards ? nodes.reverse() : nodes;
    },
  };
}
