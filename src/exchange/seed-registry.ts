import { z } from 'zod';
import type { EntityLabel } from '../claims/claim.js';
import type { Entity, Source } from '../claims/entity.js';
import type { SeedDocument } from './seed-document.js';
import { parsePart } from './seed-explain.js';
import { itemsOf, textAt } from './seed-part.js';
import type { Problem } from './seed-problem.js';
import { type RegistryFile, registryHeader, registryShapes } from './seed-shape.js';

/** The registry files of nodes, and what their entries are. */
export const labelOf = {
  people: 'Person',
  roles: 'Role',
  constituencies: 'Constituency',
  parties: 'Party',
  organisations: 'Organisation',
  contests: 'Contest',
} as const satisfies Record<Exclude<RegistryFile, 'sources'>, EntityLabel>;
export type EntityFile = keyof typeof labelOf;

/** An entry with its place; its id stands also where the entry is wrong, so that one mistake is reported once. */
export interface Entry<Value> {
  readonly document: SeedDocument;
  readonly place: readonly [file: string, index: number];
  readonly id: string;
  readonly value: Value | null;
}

export interface EntityEntry extends Entry<Entity> {
  readonly label: EntityLabel;
}

/** A node's id, whose first part tells its label. */
export const entityId = (label: EntityLabel, slug: string) => `${label.toLowerCase()}:${slug}`;

export function readSources(document: SeedDocument, problems: Problem[]): Entry<Source>[] {
  return entriesOf(document, 'sources', 'source', problems, (slug, item, place) => {
    const entry = parsePart(document, place, item, registryShapes.sources, problems);
    if (!entry) return null;
    const { slug: _, url = null, ...own } = entry;
    return { ...own, id: `source:${slug}`, url };
  });
}

export function readEntities(document: SeedDocument, file: EntityFile, problems: Problem[]): EntityEntry[] {
  const label = labelOf[file];
  const recorded = textAt(document.data, 'recorded');
  const entries = entriesOf(
    document,
    file,
    label.toLowerCase(),
    problems,
    (slug, item, place): Entity | null => {
      const entry = parsePart(document, place, item, registryShapes[file], problems);
      if (!entry) return null;
      const { kind = null, area = null, organisation = null, seats = null } = { ...entry } as Partial<Entity>;
      return {
        id: entityId(label, slug),
        label,
        slug: entry.slug,
        name: entry.name,
        aliases: entry.aliases,
        identifiers: entry.identifiers,
        kind,
        area,
        organisation,
        seats,
        recorded: entry.recorded ?? recorded,
      };
    },
  );
  return entries.map((entry) => ({ ...entry, label }));
}

function entriesOf<Value>(
  document: SeedDocument,
  file: RegistryFile,
  prefix: string,
  problems: Problem[],
  read: (slug: string, item: unknown, place: readonly [string, number]) => Value | null,
): Entry<Value>[] {
  parsePart(document, [], document.data, registryHeader(file, z.unknown()), problems);
  return itemsOf(document.data, file).map((item, index) => {
    const place = [file, index] as const;
    const slug = textAt(item, 'slug');
    return { document, place, id: `${prefix}:${slug}`, value: read(slug, item, place) };
  });
}
