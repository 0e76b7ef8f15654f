import { z } from 'zod';
import type { ArticleBatch, Facts } from '../claims/entity.js';
import { AlliancesError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { type ArticleChanges, changedContents, recordArticle } from './article.js';
import { markAllHolders } from './holders.js';
import { noteLoad } from './load.js';
import { putRegistry, type RegistryChanges } from './registry.js';

const besidesGiven = statement('record.articlesBesides', {
  params: z.object({ given: z.array(z.string()) }),
  row: z.tuple([z.string(), z.number()]),
});

export interface RecordReport {
  readonly registry: RegistryChanges;
  readonly articles: readonly ArticleChanges[];
  /** Articles in the graph that were not given, at most 20; they are kept. */
  readonly besides: readonly { readonly article: string; readonly claims: number }[];
}

/**
 * Records checked facts: the registry first, then each article in a transaction of its own.
 * Facts that are there already are left as they are, so a second run changes nothing.
 * @throws AlliancesError SEED_INVALID, before anything is written, where a recorded claim's content was changed
 */
export async function recordFacts(
  graph: Graph,
  facts: Facts,
  progress: (done: number, total: number, article: string) => void = () => undefined,
): Promise<RecordReport> {
  await refuseChangedContents(graph, facts);
  await markAllHolders(graph);
  const at = new Date().toISOString();
  const registry = await graph.write(async (run) => {
    const changes = await putRegistry(run, facts);
    await noteLoad(run, at, { nodesCreated: changes.created, nodesUpdated: changes.updated });
    return changes;
  });
  const articles: ArticleChanges[] = [];
  for (const batch of originalsFirst(facts.articles)) {
    progress(articles.length, facts.articles.length, batch.article.id);
    articles.push(
      await graph.write(async (run) => {
        const changes = await recordArticle(run, batch, originOf(batch, facts));
        const { created: claimsCreated, updated: claimsUpdated, written } = changes;
        await noteLoad(run, at, { articles: Number(written), claimsCreated, claimsUpdated });
        return changes;
      }),
    );
  }
  progress(articles.length, facts.articles.length, 'articles');
  return { registry, articles, besides: await articlesBesides(graph, facts) };
}

async function articlesBesides(graph: Graph, { articles }: Facts) {
  const given = articles.map(({ article }) => article.id);
  const found = await graph.write((run) => run(besidesGiven, { given }));
  return found.map(([article, claims]) => ({ article, claims }));
}

async function refuseChangedContents(graph: Graph, facts: Facts): Promise<void> {
  const claims = facts.articles.flatMap((batch) => batch.claims);
  const changed = await graph.write((run) => changedContents(run, claims));
  if (changed.length === 0) return;
  throw new AlliancesError(
    'SEED_INVALID',
    `Recorded claims were given another content: ${changed.join(', ')}.`,
    'A claim keeps its id and content for good: undo the change, or give the new content a new id with supersedes: the old one.',
  );
}

const originalsFirst = (batches: readonly ArticleBatch[]) =>
  [...batches].sort((a, b) => Number(a.article.copyOf !== null) - Number(b.article.copyOf !== null));

/** The article that this one is a copy of, through copies of copies. */
function originOf({ article }: ArticleBatch, { articles }: Facts): string {
  const original = articles.find((one) => one.article.id === article.copyOf);
  return original
    ? originOf(original, { articles, sources: [], entities: [] })
    : (article.copyOf ?? article.id);
}
