import { z } from 'zod';
import type { ArticleBatch, Facts } from '../claims/entity.js';
import { AlliancesError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { changedContents, recordArticle, vanishedFrom } from './article.js';
import { inBatches } from './batches.js';
import { markAllHolders } from './holders.js';
import { noteLoad } from './load.js';
import { type Changes, putRegistry, type RegistryChanges } from './registry.js';
import { finishImport } from './unfinished.js';

const besidesGiven = statement('record.articlesBesides', {
  params: z.object({ given: z.array(z.string()) }),
  row: z.tuple([z.string(), z.number()]),
});

export interface ArticleChanges extends Changes {
  readonly article: string;
  /** Claims of the article in the graph that are not given any more; they are kept. */
  readonly vanished: readonly string[];
}

export interface RecordReport {
  readonly registry: RegistryChanges;
  readonly articles: readonly ArticleChanges[];
  /** Articles in the graph that were not given, at most 20; they are kept. */
  readonly besides: readonly { readonly article: string; readonly claims: number }[];
}

/**
 * Records checked facts: the registry first, then each article in a transaction of its own; one with thousands of claims
 * in several, each of them whole with all that it derives.
 * Facts that are there already are left as they are, so a second run changes nothing and an interrupted one is completed.
 * @throws AlliancesError SEED_INVALID, before anything is written, where a recorded claim's content was changed
 */
export async function recordFacts(
  graph: Graph,
  facts: Facts,
  progress: (done: number, total: number, article: string) => void = () => undefined,
): Promise<RecordReport> {
  await refuseChangedContents(graph, facts);
  await finishImport(graph);
  await markAllHolders(graph);
  const at = new Date().toISOString();
  const registry = await recordRegistry(graph, facts, at);
  const articles: ArticleChanges[] = [];
  for (const batch of originalsFirst(facts.articles)) {
    const counted = (part: number) =>
      progress(articles.length + part, facts.articles.length, batch.article.id);
    articles.push(await recordInParts(graph, batch, originOf(batch, facts), at, counted));
  }
  progress(articles.length, facts.articles.length, 'articles');
  return { registry, articles, besides: await articlesBesides(graph, facts) };
}

async function recordRegistry(
  graph: Graph,
  { sources, entities }: Facts,
  at: string,
): Promise<RegistryChanges> {
  const total = { created: 0, updated: 0, unchanged: 0 };
  const renamed: RegistryChanges['renamed'][number][] = [];
  for (const [index, batch] of inBatches(entities).entries()) {
    const changes = await graph.write(async (run) => {
      const given = { sources: index === 0 ? sources : [], entities: batch, articles: [] };
      const written = await putRegistry(run, given);
      await noteLoad(run, at, { nodesCreated: written.created, nodesUpdated: written.updated });
      return written;
    });
    add(total, changes);
    renamed.push(...changes.renamed);
  }
  return { ...total, renamed };
}

async function recordInParts(
  graph: Graph,
  { article, claims }: ArticleBatch,
  origin: string,
  at: string,
  progress: (part: number) => void,
): Promise<ArticleChanges> {
  const total = { created: 0, updated: 0, unchanged: 0 };
  const batches = inBatches(claims);
  let isNoted = false;
  for (const [index, batch] of batches.entries()) {
    progress(index / batches.length);
    const changes = await graph.write(async (run) => {
      const changed = await recordArticle(run, { article, claims: batch }, origin);
      const { created: claimsCreated, updated: claimsUpdated, written } = changed;
      await noteLoad(run, at, { articles: Number(written && !isNoted), claimsCreated, claimsUpdated });
      return changed;
    });
    isNoted ||= changes.written;
    add(total, changes);
  }
  const vanished = await graph.write((run) => vanishedFrom(run, { article, claims }));
  return { article: article.id, ...total, vanished };
}

function add(total: { created: number; updated: number; unchanged: number }, changes: Changes): void {
  total.created += changes.created;
  total.updated += changes.updated;
  total.unchanged += changes.unchanged;
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
