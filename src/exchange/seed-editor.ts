import { z } from 'zod';
import { entityLabels } from '../claims/claim.js';
import type { Facts } from '../claims/entity.js';
import { predicateNames, predicateOf } from '../claims/vocabulary.js';
import {
  articleHeader,
  claimShape,
  passageShape,
  type RegistryFile,
  registryHeader,
  registryShapes,
} from './seed-shape.js';

interface Json {
  readonly $defs?: Readonly<Record<string, Json>> & { readonly Claim?: Json };
  readonly [keyword: string]: unknown;
}

/**
 * JSON Schemas (draft 2020-12) by which an editor completes and underlines the seed's files.
 * They know every id of the registry, so they are written anew when it changes.
 * @returns the text of each schema by its file name
 */
export function editorSchemas(facts: Facts): ReadonlyMap<string, string> {
  const ids = idSets(facts);
  const files = Object.keys(registryShapes) as RegistryFile[];
  const schemas = files.map(
    (file) => [file, schemaOf(registryHeader(file, registryShapes[file]), ids)] as const,
  );
  const article = schemaOf(articleHeader(passageShape, claimShape.meta({ id: 'Claim' })), ids);
  Object.assign(article.$defs?.Claim ?? {}, { allOf: predicateNames.map(predicateRule) });
  return new Map(
    [...schemas, ['article', article] as const].map(([name, schema]) => [
      `${name}.schema.json`,
      laidOut(schema),
    ]),
  );
}

/** The ids that a reference may have, by the name that `reference` in the shapes gives the set. */
function idSets(facts: Facts): Record<string, Json> {
  const labelled = entityLabels.map(
    (label) =>
      [label, facts.entities.filter((entity) => entity.label === label).map(({ id }) => id)] as const,
  );
  const sets = {
    ...Object.fromEntries(labelled),
    Source: facts.sources.map(({ id }) => id),
    Article: facts.articles.map(({ article }) => article.id),
  };
  const union = (...names: readonly string[]) => ({
    anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
  });
  return {
    // An empty enum is no schema; a set without ids takes none.
    ...Object.fromEntries(
      Object.entries(sets).map(([name, set]) => [
        name,
        set.length > 0 ? { enum: [...set].sort() } : { not: {} },
      ]),
    ),
    Any: union(...entityLabels),
    Body: union('Party', 'Organisation'),
  };
}

function schemaOf(shape: z.ZodType, sets: Record<string, Json>): Json {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // The pattern only repeats, at length, what the format says.
      if (jsonSchema.format) delete jsonSchema.pattern;
      const { ids } = jsonSchema as { ids?: string };
      if (ids === undefined) return;
      for (const key of ['ids', 'type', 'minLength']) delete (jsonSchema as Record<string, unknown>)[key];
      jsonSchema.$ref = `#/$defs/${ids}`;
    },
  }) as Json;
  const { $defs, ...rest } = schema;
  return { ...rest, $defs: { ...sets, ...$defs } };
}

/** What one predicate may be said of, and what with, so that only fitting ids are offered. */
function predicateRule(name: (typeof predicateNames)[number]): Json {
  const { definition, domain, range } = predicateOf(name);
  const oneOf = (labels: readonly string[]) => ({
    anyOf: labels.map((label) => ({ $ref: `#/$defs/${label}` })),
  });
  const subject = oneOf(domain);
  return {
    if: { properties: { predicate: { const: name } }, required: ['predicate'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nothing awaits this object.
    then:
      'unit' in range
        ? {
            properties: {
              predicate: { description: definition },
              subject,
              unit: { const: range.unit },
              object: false,
            },
            required: ['value'],
          }
        : {
            properties: {
              predicate: { description: definition },
              subject,
              object: oneOf(range),
              value: false,
            },
            required: ['object'],
          },
  };
}

/** As the formatter leaves it, so that a file written anew differs only where its content does. */
function laidOut(schema: Json): string {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  return text.replace(
    /\[\n([^[\]{}]*?)\n\s*\](,?)/g,
    (list, items: string, comma: string, offset: number) => {
      const line = `[${items.trim().replace(/,\n\s+/g, ', ')}]${comma}`;
      const indent = offset - text.lastIndexOf('\n', offset) - 1;
      return indent + line.length <= 110 ? line : list;
    },
  );
}
