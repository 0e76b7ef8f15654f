import { z } from 'zod';
import type { Entity, Facts, Source } from '../claims/entity.js';
import { identifierPairs } from '../claims/entity-row.js';
import { nameKey } from '../claims/name-key.js';
import type { Run } from '../graph/connection.js';
import { type Statement, statement } from '../graph/statement.js';
import { digestOf } from './digest.js';
import { meantBy } from './meant.js';

const list = z.array(z.string());
const rows = z.array(z.record(z.string(), z.unknown()));
const digests = { params: z.object({ ids: list }), row: z.tuple([z.string(), z.string().nullable()]) };

const sourceDigests = statement('record.sourceDigests', digests);
const entityDigests = statement('record.entityDigests', digests);
const putSources = statement('record.putSources', { params: z.object({ sources: rows }), row: z.unknown() });
const putEntities = statement('record.putEntities', {
  params: z.object({ entities: rows }),
  row: z.unknown(),
});
const entityNames = statement('record.entityNames', {
  params: z.object({ ids: list }),
  row: z.tuple([z.string(), z.string()]),
});
const updateRedirects = statement('merge.updateRedirects', {
  params: z.object({ people: rows }),
  row: z.unknown(),
});
const putAreas = statement('record.putAreas', { params: z.object({ roles: rows }), row: z.unknown() });

export interface Changes {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface RegistryChanges extends Changes {
  /** Their earlier names stay as aliases. */
  readonly renamed: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

/** Writes the sources and entities that are new or differ; what is there and not given is left alone. */
export async function putRegistry(
  run: Run,
  facts: Pick<Facts, 'sources' | 'entities'>,
): Promise<RegistryChanges> {
  const [sources, entities] = await Promise.all([
    changed(run, sourceDigests, facts.sources),
    changed(run, entityDigests, facts.entities.map(sorted)),
  ]);
  const ids = entities.write.map(({ id }) => id);
  const names = ids.length > 0 ? await run(entityNames, { ids }) : [];
  // A start that finds all in place is not to wait for the planning of writes of nothing.
  if (sources.write.length > 0) await run(putSources, { sources: sources.write.map(sourceProperties) });
  if (entities.write.length > 0) await putEntitiesAndAreas(run, entities.write);
  return {
    created: sources.created + entities.created,
    updated: sources.write.length + entities.write.length - sources.created - entities.created,
    unchanged: facts.sources.length + facts.entities.length - sources.write.length - entities.write.length,
    renamed: renamed(entities.write, new Map(names)),
  };
}

function renamed(entities: readonly Entity[], names: ReadonlyMap<string, string>) {
  return entities.flatMap(({ id, name }) => {
    const from = names.get(id);
    return from === undefined || from === name ? [] : [{ id, from, to: name }];
  });
}

async function putEntitiesAndAreas(run: Run, given: readonly Sorted[]): Promise<void> {
  const people = given.filter(({ label }) => label === 'Person');
  const redirects = await meantBy(
    run,
    people.map(({ id }) => id),
  );
  const redirected = people.filter(({ id }) => redirects.has(id));
  if (redirected.length > 0) {
    await run(updateRedirects, {
      people: redirected.map((one) => ({ id: one.id, properties: entityProperties(one) })),
    });
  }
  const entities = given.filter(({ id }) => !redirects.has(id));
  await run(putEntities, {
    entities: entities.map((entity) => ({ id: entity.id, properties: entityProperties(entity) })),
  });
  const roles = entities.filter(({ label }) => label === 'Role');
  if (roles.length > 0)
    await run(putAreas, { roles: roles.map(({ id, area, organisation }) => ({ id, area, organisation })) });
}

async function changed<Item extends { readonly id: string }>(
  run: Run,
  stored: Statement<{ ids: string[] }, [string, string | null]>,
  items: readonly Item[],
) {
  if (items.length === 0) return { write: [], created: 0 };
  const known = new Map(await run(stored, { ids: items.map(({ id }) => id) }));
  const write = items.filter((item) => known.get(item.id) !== digestOf(item));
  return { write, created: write.filter(({ id }) => !known.has(id)).length };
}

const sourceProperties = (source: Source) => ({ ...source, digest: digestOf(source) });

/** An entity as its node keeps it. */
export const storedEntity = (entity: Entity) => entityProperties(sorted(entity));

type Sorted = Entity & { readonly nameKey: string };

/** What lists are sorted by is kept beside the name; in the digest, so that it is added where it is not there yet. */
const sorted = (entity: Entity): Sorted => ({ ...entity, nameKey: nameKey(entity.name) });

function entityProperties(entity: Sorted) {
  const { identifiers, ...own } = entity;
  return { ...own, identifiers: identifierPairs(identifiers).sort(), digest: digestOf(entity) };
}
