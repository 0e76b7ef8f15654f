import type { ArticlesWritten } from './article.js';
import type { ClaimsWritten } from './claim.js';
import type { Changes, RegistryChanges } from './registry.js';
import type { Batch } from './stream.js';

export interface ArticleChanges extends Changes {
  readonly article: string;
  /** Claims of the article in the graph that are not given any more; they are kept. */
  readonly vanished: readonly string[];
}

/** What one transaction wrote of a batch. */
export interface BatchChanges {
  readonly batch: Batch;
  readonly registry: RegistryChanges;
  readonly articles: ArticlesWritten;
  readonly claims: ClaimsWritten;
  /** The articles of which it wrote anything, if only the title. */
  readonly changed: readonly string[];
}

type Counts = { -readonly [Count in keyof Changes]: number };
const nothing = (): Counts => ({ created: 0, updated: 0, unchanged: 0 });

/** Counts what a load has written so far. */
export class Tally {
  readonly #registry = { ...nothing(), renamed: [] as RegistryChanges['renamed'][number][] };
  readonly #articles = new Map<string, Counts & { vanished: readonly string[] }>();
  /** Articles that have been counted as written. */
  readonly noted = new Set<string>();
  /** Articles that were in the graph before. */
  readonly known = new Set<string>();

  add({ batch, registry, articles, claims, changed }: BatchChanges): void {
    add(this.#registry, registry);
    this.#registry.renamed.push(...registry.renamed);
    for (const { article } of batch.articles) this.#of(article.id);
    for (const { article } of batch.claims) this.#of(article).unchanged++;
    for (const { article } of claims.created) move(this.#of(article), 'created');
    for (const { article } of claims.updated) move(this.#of(article), 'updated');
    for (const article of changed) this.noted.add(article);
    for (const article of articles.known) this.known.add(article);
  }

  vanish(article: string, vanished: readonly string[]): void {
    this.#of(article).vanished = vanished;
  }

  get registry(): RegistryChanges {
    return this.#registry;
  }

  get articles(): ArticleChanges[] {
    return [...this.#articles].map(([article, counts]) => ({ article, ...counts }));
  }

  #of(article: string) {
    const counts = this.#articles.get(article) ?? { ...nothing(), vanished: [] };
    this.#articles.set(article, counts);
    return counts;
  }
}

function add(total: Counts, { created, updated, unchanged }: Changes): void {
  total.created += created;
  total.updated += updated;
  total.unchanged += unchanged;
}

/** From those that are left as they are. */
function move(counts: Counts, to: 'created' | 'updated'): void {
  counts.unchanged--;
  counts[to]++;
}
