import { z } from 'zod';
import { entityLabels } from './claim.js';
import type { Entity } from './entity.js';

/** The properties of an entity's node. */
export const entityProperties = z
  .object({
    id: z.string(),
    label: z.enum(entityLabels),
    slug: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    identifiers: z.array(z.string()),
    kind: z.string().optional(),
    area: z.string().optional(),
    organisation: z.string().optional(),
    seats: z.number().optional(),
    recorded: z.string(),
  })
  .transform(
    (own): Entity => ({
      ...own,
      kind: own.kind ?? null,
      area: own.area ?? null,
      organisation: own.organisation ?? null,
      seats: own.seats ?? null,
      // Merged people have those of each in turn.
      identifiers: Object.fromEntries([...own.identifiers].sort().map(identifier)),
    }),
  );

/** Outside identifiers as a property holds them, since it holds no map. */
export const identifierPairs = (identifiers: Entity['identifiers']): string[] =>
  Object.entries(identifiers).map(([scheme, value]) => `${scheme}:${value}`);

/** `scheme:value`, where the value may hold colons. */
function identifier(pair: string): [string, string] {
  const colon = pair.indexOf(':');
  return [pair.slice(0, colon), pair.slice(colon + 1)];
}
