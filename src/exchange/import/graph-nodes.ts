import { z } from 'zod';
import type { EntityLabel } from '../../claims/claim.js';
import type { Entity } from '../../claims/entity.js';
import { entityProperties, identifierPairs } from '../../claims/entity-row.js';
import { nameKey } from '../../claims/name-key.js';
import type { Graph } from '../../graph/connection.js';
import { statement } from '../../graph/statement.js';
import { inBatches } from '../../record/batches.js';

/** Milliseconds for a statement that asks the full-text index for hundreds of names. */
const patience = 120_000;
const atATime = 200;

const byQueries = {
  patience,
  params: z.object({ queries: z.array(z.string()) }),
  row: z.tuple([entityProperties]),
};
const byIdentifiers = statement('import.byIdentifiers', byQueries);
const byWords = statement('import.byWords', byQueries);
const byNames = statement('import.byNames', {
  patience,
  params: z.object({ names: z.array(z.object({ label: z.string(), key: z.string() })) }),
  row: z.tuple([entityProperties]),
});
const slugsTaken = statement('import.slugsTaken', {
  patience,
  params: z.object({ slugs: z.array(z.object({ label: z.string(), slug: z.string() })) }),
  row: z.tuple([z.string()]),
});

/** Nodes of the graph that a data set may mean, as they are found by their ids elsewhere and by the keys of their names. */
export interface GraphNodes {
  /** Of `scheme:value`; several where the graph has two nodes for one. */
  withIdentifier(label: EntityLabel, identifier: string): readonly Entity[];
  withKey(label: EntityLabel, key: string): readonly Entity[];
}

/** What to look for of a node. */
export interface Sought {
  readonly label: EntityLabel;
  readonly name: string;
  readonly identifiers: Readonly<Record<string, string>>;
  /** Lower-case words of letters and digits that its name or an alias must have; others may be better. */
  readonly words: readonly string[];
}

/**
 * Looks up all at once.
 * @param keysOf the keys by which a node is then found among those that have the words
 */
export async function lookUp(
  graph: Graph,
  sought: readonly Sought[],
  keysOf: (entity: Entity) => readonly string[],
  progress: (done: number, total: number) => void,
): Promise<GraphNodes> {
  const identifiers = new Set(sought.flatMap((one) => identifierPairs(one.identifiers).map(phraseOf)));
  const byId = await readAll([...identifiers], (queries) => graph.read(byIdentifiers, { queries }));
  const same = await readAll(
    sought.map(({ label, name }) => ({ label, key: nameKey(name) })),
    (names) => graph.read(byNames, { names }),
  );
  const known = new Set([
    ...byId.flatMap((one) => identifierPairs(one.identifiers).map((pair) => `${one.label} ${pair}`)),
    ...same.filter(({ label }) => label !== 'Person').map(({ label, name }) => `${label} ${nameKey(name)}`),
  ]);
  // A family name is common: whoever has been found for sure is not looked for among all who bear it.
  const open = sought.filter(
    ({ label, name, identifiers: ids }) =>
      ![...identifierPairs(ids), nameKey(name)].some((key) => known.has(`${label} ${key}`)),
  );
  const words = [...new Set(open.flatMap(nameQuery))];
  const byName = await readAll(words, (queries) => graph.read(byWords, { queries }), progress);
  const [identified, named] = [new Map<string, Entity[]>(), new Map<string, Entity[]>()];
  for (const entity of unique(byId))
    for (const pair of identifierPairs(entity.identifiers))
      put(identified, `${entity.label} ${pair}`, entity);
  for (const entity of unique([...byName, ...same, ...byId]))
    for (const key of new Set(keysOf(entity))) put(named, `${entity.label} ${key}`, entity);
  return {
    withIdentifier: (label, identifier) => identified.get(`${label} ${identifier}`) ?? [],
    withKey: (label, key) => named.get(`${label} ${key}`) ?? [],
  };
}

async function readAll<Item>(
  items: readonly Item[],
  read: (some: Item[]) => Promise<[Entity][]>,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Entity[]> {
  const found: Entity[] = [];
  for (const [index, batch] of inBatches(items, atATime).entries()) {
    progress(index * atATime, items.length);
    found.push(...(await read(batch)).map(([entity]) => entity));
  }
  return found;
}

/** All words are needed; Lucene's own words are in capitals, so that these mean nothing to it. */
function nameQuery({ label, words }: Sought): string[] {
  if (words.length === 0) return [];
  const clause = words.map((word) => `+${word}`).join(' ');
  return [`+label:${label.toLowerCase()} +(name:(${clause}) aliases:(${clause}))`];
}

const phraseOf = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

const unique = (entities: readonly Entity[]) => new Map(entities.map((one) => [one.id, one])).values();

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Of the ids that new nodes would have, those that others have already. */
export async function idsTaken(
  graph: Graph,
  slugs: readonly { readonly label: string; readonly slug: string }[],
): Promise<Set<string>> {
  const rows = await graph.read(slugsTaken, { slugs: slugs.map(({ label, slug }) => ({ label, slug })) });
  return new Set(rows.map(([id]) => id));
}
