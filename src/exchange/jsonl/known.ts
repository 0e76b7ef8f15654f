import type { Registry } from '../../claims/check.js';
import type { Claim, EntityLabel } from '../../claims/claim.js';
import type { Article, ArticleBatch, Entity, Facts, Source } from '../../claims/entity.js';
import type { Archive } from '../archive.js';
import type { Problem } from '../seed-problem.js';

/** Beyond so many names a misspelt one is not compared with each. */
const fewNames = 10_000;

/** An article with its claims so far, and what stands behind it. */
export interface Stated {
  readonly article: Article;
  readonly origin: string;
  readonly claims: Claim[];
}

/** What the lines so far hold, by id. An id is known also where its line is wrong, so that one mistake is told once. */
export interface Known {
  readonly sources: Map<string, Source | null>;
  readonly labels: Map<string, EntityLabel>;
  readonly entities: Map<string, Entity>;
  /** Label and slug, which are one of a kind together. */
  readonly slugs: Set<string>;
  readonly articles: Map<string, Stated | null>;
  readonly claims: Map<string, Claim | null>;
}

/** What a line is read with. */
export interface Reading {
  readonly known: Known;
  readonly archive: Archive;
  readonly problems: Problem[];
  readonly passages: { checked: number; unchecked: number };
}

export const nothingKnown = (): Known => ({
  sources: new Map(),
  labels: new Map(),
  entities: new Map(),
  slugs: new Set(),
  articles: new Map(),
  claims: new Map(),
});

/** The nodes, for the rules that claims are checked by. */
export const registryOf = ({ labels }: Known): Registry => ({
  labelOf: (id) => labels.get(id),
  ids: () => fewOf(labels),
});

/** The names to compare a misspelt one with. */
export const fewOf = (known: ReadonlyMap<string, unknown>): Iterable<string> =>
  known.size > fewNames ? [] : known.keys();

export const factsOf = ({ sources, entities, articles }: Known): Facts => ({
  sources: [...sources.values()].flatMap((source) => source ?? []),
  entities: [...entities.values()],
  articles: [...articles.values()].flatMap((one): ArticleBatch[] =>
    one ? [{ article: one.article, claims: one.claims }] : [],
  ),
});
