import DataLoader from 'dataloader';
import { z } from 'zod';
import type { EntityLabel } from '../claims/claim.js';
import type { Entity, Named } from '../claims/entity.js';
import { entityProperties } from '../claims/entity-row.js';
import { nameKey } from '../claims/name-key.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { loadMany, loadOne } from './batch.js';
import { entityPageLoader } from './entity-page.js';
import { knowing } from './knowing.js';
import type { RedirectLoader } from './redirect.js';

const keyed = z.tuple([z.string(), entityProperties]);
const byIds = statement('entity.byIds', { params: z.object({ ids: z.array(z.string()) }), row: keyed });
const bySlugs = statement('entity.bySlugs', {
  params: z.object({ names: z.array(z.object({ label: z.string(), slug: z.string() })) }),
  row: z.tuple([entityProperties]),
});
const found = { params: z.object({ queries: z.array(z.string()) }), row: keyed };
const byNames = statement('entity.byNames', found);
const byIdentifiers = statement('entity.byIdentifiers', found);
/** Slugs are unique within a label. */
interface Slugged {
  readonly label: EntityLabel;
  readonly slug: string;
}

const keyOf = ({ label, slug }: Slugged) => `${label} ${slug}`;

export type EntityLoader = ReturnType<typeof entityLoader>;

/** Lucene's way to ask for just these words in this order, or for a whole keyword. */
const phraseOf = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

export function entityLoader(graph: Graph, redirects: RedirectLoader) {
  const there = loadOne(
    (ids) => graph.read(byIds, { ids }),
    ([id]) => id,
    ([, entity]) => entity,
  );
  /** Also by the id of someone who was merged into the person that it means now. */
  const byId = new DataLoader((ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await there.load(id)) ?? (await redirects.of(id))?.now ?? null)),
  );
  /** By the id that it had at an earlier instant: whoever has been merged since, as they were. */
  const asRecorded = async (id: string): Promise<Entity | null> =>
    (await there.load(id)) ?? (await redirects.of(id))?.own ?? null;
  /** What nodes are called: told by whatever statement met them, and read with all else only where none did. */
  const named = knowing<Named | null>((ids) => byId.loadMany([...ids]));
  const bySlug = new DataLoader(
    async (names: readonly Slugged[]) => {
      const rows = await graph.read(bySlugs, { names: [...names] });
      const found = new Map(rows.map(([entity]) => [keyOf(entity), entity]));
      const missed = names.filter((name) => !found.has(keyOf(name)));
      for (const [, own, now] of await redirects.bySlugs(missed)) found.set(keyOf(own), now);
      return names.map((name) => found.get(keyOf(name)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
  const byName = loadMany(
    (queries) => graph.read(byNames, { queries }),
    ([query]) => query,
    ([, entity]) => entity,
  );
  const byIdentifier = loadMany(
    (queries) => graph.read(byIdentifiers, { queries }),
    ([query]) => query,
    ([, entity]) => entity,
  );
  return {
    byId,
    asRecorded,
    names: named,
    bySlug: (label: EntityLabel, slug: string): Promise<Named | null> => bySlug.load({ label, slug }),
    /** All of a label that have this name, or this alias; case and diacritics do not matter. */
    async called(label: EntityLabel, name: string): Promise<Entity[]> {
      const key = nameKey(name);
      if (key === '') return [];
      return (await byName.load(phraseOf(name))).filter(
        (one) => one.label === label && [one.name, ...one.aliases].some((own) => nameKey(own) === key),
      );
    },
    /** All of a label that another register knows by this id. */
    async identified(label: EntityLabel, scheme: string, value: string): Promise<Entity[]> {
      return (await byIdentifier.load(phraseOf(`${scheme}:${value}`))).filter(
        (one) => one.label === label && one.identifiers[scheme] === value,
      );
    },
    /**
     * By id or slug, as arguments name nodes; null where there is none with this label.
     * @param knownAt recorded time (ISO 8601 instant): whom it meant then; null: now
     */
    async named(label: EntityLabel, name: string, knownAt: string | null): Promise<Named | null> {
      const isId = name.includes(':');
      const found = isId ? await named.load(name) : await bySlug.load({ label, slug: name });
      if (found?.label !== label) return null;
      if (knownAt === null || label !== 'Person') return found;
      return (await asRecorded(await redirects.meantThen(isId ? name : `person:${name}`, knownAt))) ?? found;
    },
    page: entityPageLoader(graph, (node) => named.prime(node.id, node)),
  };
}
