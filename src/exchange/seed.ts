import { join } from 'node:path';
import type { Registry } from '../claims/check.js';
import type { EntityLabel, RoleKind } from '../claims/claim.js';
import type { Facts, Source } from '../claims/entity.js';
import type { Archive } from './archive.js';
import { readArticle, type SeedArticle } from './seed-article.js';
import { type Context, completeClaims } from './seed-claims.js';
import { readDocument, type SeedDocument } from './seed-document.js';
import { type SeedFiles, seedFiles } from './seed-files.js';
import { inOrder, type Problem } from './seed-problem.js';
import {
  type EntityEntry,
  type Entry,
  entityId,
  labelOf,
  readEntities,
  readSources,
} from './seed-registry.js';
import { checkEntities, duplicates } from './seed-registry-check.js';
import { checkCopies, checkSuccession, copiesOf, lastOf } from './seed-succession.js';

/** What a seed folder holds, or all that is wrong with it. */
export interface Seed {
  /** Fit to be recorded only where there are no problems. */
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** How many passages were compared with their text, and how many were not because it is not at hand. */
  readonly passages: { readonly checked: number; readonly unchecked: number };
}

/**
 * Reads a seed folder and checks everything in it: nothing is written, nothing is left for the database to find.
 * @throws AlliancesError only where the folder cannot be read
 */
export async function readSeed(dir: string, archive: Archive): Promise<Seed> {
  const files = await seedFiles(dir);
  const problems: Problem[] = [...files.problems];
  const sources: Entry<Source>[] = [];
  const entities: EntityEntry[] = [];
  const unread: EntityLabel[] = absentLabels(files);
  for (const { name, file } of files.registry) {
    const document = await read(file, problems);
    if (!document) {
      if (name !== 'sources') unread.push(labelOf[name]);
      continue;
    }
    if (name === 'sources') sources.push(...readSources(document, problems));
    else entities.push(...readEntities(document, name, problems));
  }
  const sourcesById = new Map(sources.map(({ id, value }) => [id, value]));
  const articles: SeedArticle[] = [];
  for (const file of files.articles) {
    const document = await read(file, problems);
    if (document) articles.push(readArticle(document, sourcesById, archive, problems));
  }
  const registry = registryOf(entities, unread);
  const context = contextOf(registry, entities, sourcesById, articles);
  const batches = articles.map((article) => completeClaims(article, context, problems));
  problems.push(
    ...duplicates(sources),
    ...duplicates(entities),
    ...checkEntities(entities, context.registry),
    ...checkCopies(articles),
    ...checkSuccession(batches),
    ...missing(dir, files, registry),
  );
  return {
    facts: {
      sources: sources.flatMap(({ value }) => value ?? []),
      entities: entities.flatMap(({ value }) => value ?? []),
      articles: batches.flatMap(({ seed: { article }, claims }) =>
        article ? [{ article, claims: claims.map(({ claim }) => claim) }] : [],
      ),
    },
    problems: inOrder(problems),
    passages: {
      checked: sum(articles.map(({ checked }) => checked)),
      unchecked: sum(articles.map(({ checked, passages }) => passages.size - checked)),
    },
  };
}

async function read(file: string, problems: Problem[]): Promise<SeedDocument | null> {
  const document = await readDocument(file);
  if ('data' in document) return document;
  problems.push(...document);
  return null;
}

const labelsByFile = Object.entries(labelOf) as [keyof typeof labelOf, EntityLabel][];

const absentFrom = ({ registry }: SeedFiles) =>
  labelsByFile.filter(([name]) => !registry.some((one) => one.name === name));

const absentLabels = (files: SeedFiles) => absentFrom(files).map(([, label]) => label);

/** A registry file that is not there is one problem, where what it would hold is named. */
function missing(dir: string, files: SeedFiles, { guessed }: Guessing): Problem[] {
  return absentFrom(files)
    .filter(([, label]) => guessed.has(label))
    .map(([name, label]) => ({
      file: join(dir, `${name}.yaml`),
      line: 1,
      column: 1,
      message: `there is no such file, but a ${label} is named`,
      mend: 'Add it.',
    }));
}

/** A registry that notes of which labels it took an id on trust. */
type Guessing = Registry & { readonly guessed: ReadonlySet<EntityLabel> };

/** Of a registry file that could not be read every id is taken as known, so that its one fault is not reported as many. */
function registryOf(entities: readonly EntityEntry[], unread: readonly EntityLabel[]): Guessing {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const guessed = new Set<EntityLabel>();
  const guess = (id: string) => {
    const found = unread.find((label) => id.startsWith(entityId(label, '')));
    if (found) guessed.add(found);
    return found;
  };
  return {
    guessed,
    labelOf: (id) => labels.get(id) ?? guess(id),
    ids: () => labels.keys(),
  };
}

function contextOf(
  registry: Registry,
  entities: readonly EntityEntry[],
  sources: ReadonlyMap<string, Source | null>,
  articles: readonly SeedArticle[],
): Context {
  const copies = copiesOf(articles);
  return {
    registry,
    roleKinds: new Map(
      entities.flatMap(({ id, label, value }) =>
        label === 'Role' && value ? [[id, value.kind as RoleKind] as const] : [],
      ),
    ),
    sources,
    originOf: ({ id }) => lastOf(id, copies),
  };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
