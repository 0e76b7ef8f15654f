import type { Registry } from '../../claims/check.js';
import type { EntityLabel, RoleKind } from '../../claims/claim.js';
import type { Article, Source } from '../../claims/entity.js';
import type { Archive } from '../archive.js';
import type { Problem } from '../seed-problem.js';

/** Beyond so many names a misspelt one is not compared with each. */
const fewNames = 10_000;

/** What claims need of their article, and what stands behind it. */
export interface Stated extends Pick<Article, 'source' | 'published' | 'versions'> {
  readonly origin: string;
}

/**
 * What the lines so far hold, by id, as far as others need it: no names and no texts, so that a file may be larger than
 * memory. An id is known also where its line is wrong, so that one mistake is told once.
 */
export interface Known {
  readonly sources: Map<string, Source | null>;
  readonly labels: Map<string, EntityLabel>;
  readonly roleKinds: Map<string, RoleKind>;
  /** Label and slug, which are one of a kind together. */
  readonly slugs: Set<string>;
  /** How many decisions of each have been met. */
  readonly matches: Map<string, number>;
  readonly articles: Map<string, Stated | null>;
  readonly claims: Set<string>;
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
  roleKinds: new Map(),
  slugs: new Set(),
  matches: new Map(),
  articles: new Map(),
  claims: new Set(),
});

/** The nodes, for the rules that claims are checked by. */
export const registryOf = ({ labels }: Known): Registry => ({
  labelOf: (id) => labels.get(id),
  ids: () => fewOf(labels),
});

/** The names to compare a misspelt one with. */
export const fewOf = (known: ReadonlyMap<string, unknown> | ReadonlySet<string>): Iterable<string> =>
  known.size > fewNames ? [] : known.keys();
