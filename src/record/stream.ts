import type { Claim } from '../claims/claim.js';
import type { Article, Entity, Facts, Source } from '../claims/entity.js';
import type { Match } from '../claims/match.js';
import { inBatches } from './batches.js';
import type { ReplayedDecision } from './replay.js';

/** An article with the one that it is a copy of in the end, or itself. */
export interface StatedArticle {
  readonly article: Article;
  readonly origin: string;
}

/** Facts that one transaction writes; they name nothing but each other and what batches before them hold. */
export interface Batch {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly matches: readonly Match[];
  readonly decisions: readonly ReplayedDecision[];
  readonly articles: readonly StatedArticle[];
  readonly claims: readonly Claim[];
}

/** Checked facts that come in batches, so that they need not be in memory all at once. */
export interface FactStream {
  /** All of them, anew with each call: they may be gone through more than once. */
  batches(): AsyncIterable<Batch> | Iterable<Batch>;
  /** How many facts there are, of every kind. */
  readonly size: number;
  /** The ids of all articles. */
  readonly articles: Iterable<string>;
  /** Whether a claim of that id is among them. */
  isGiven(claim: string): boolean;
}

export const emptyBatch: Batch = {
  sources: [],
  entities: [],
  matches: [],
  decisions: [],
  articles: [],
  claims: [],
};

export const sizeOf = (batch: Batch): number =>
  Object.values(batch).reduce((sum, facts: readonly unknown[]) => sum + facts.length, 0);

/** Facts in memory: the registry first, then each article in a batch of its own; one with thousands of claims in several. */
export function streamOf(facts: Facts): FactStream {
  const { sources, entities, articles } = facts;
  const ids = new Set(articles.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return {
    *batches() {
      for (const [index, some] of inBatches(entities).entries())
        yield { ...emptyBatch, sources: index === 0 ? sources : [], entities: some };
      for (const { article, claims } of originalsFirst(facts))
        for (const [index, some] of inBatches(claims).entries()) {
          const stated = { article, origin: originOf(article, articles) };
          yield { ...emptyBatch, articles: index === 0 ? [stated] : [], claims: some };
        }
    },
    size: sources.length + entities.length + articles.length + ids.size,
    articles: articles.map(({ article }) => article.id),
    isGiven: (claim) => ids.has(claim),
  };
}

const originalsFirst = ({ articles }: Facts) =>
  [...articles].sort((a, b) => Number(a.article.copyOf !== null) - Number(b.article.copyOf !== null));

/** The article that this one is a copy of, through copies of copies. */
function originOf({ id, copyOf }: Article, articles: Facts['articles']): string {
  const original = articles.find((one) => one.article.id === copyOf);
  return original ? originOf(original.article, articles) : (copyOf ?? id);
}
