import { z } from 'zod';
import type { Facts } from '../claims/entity.js';
import { AlliancesError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { ahead } from './ahead.js';
import { vanishedFrom, writeArticles } from './article.js';
import { inBatches } from './batches.js';
import { changedContents, writeClaims } from './claim.js';
import { markAllHolders } from './holders.js';
import { noteLoad } from './load.js';
import { putMatches } from './match.js';
import { putRegistry, type RegistryChanges } from './registry.js';
import { replayDecisions } from './replay.js';
import { type Batch, type FactStream, sizeOf, streamOf } from './stream.js';
import { type ArticleChanges, Tally } from './tally.js';
import { finishImport } from './unfinished.js';

const besidesGiven = statement('record.articlesBesides', {
  params: z.object({ given: z.array(z.string()) }),
  row: z.tuple([z.string(), z.number()]),
});
const anyClaims = statement('record.anyClaims', { params: z.object({}), row: z.tuple([z.boolean()]) });

export interface RecordReport {
  readonly registry: RegistryChanges;
  readonly articles: readonly ArticleChanges[];
  /** Articles in the graph that were not given, at most 20; they are kept. */
  readonly besides: readonly { readonly article: string; readonly claims: number }[];
}

/** Told how many of all facts have been recorded. */
export type RecordProgress = (done: number, total: number) => void;

/** Records checked facts that are in memory, as `recordStream` does. */
export const recordFacts = (graph: Graph, facts: Facts, progress?: RecordProgress): Promise<RecordReport> =>
  recordStream(graph, streamOf(facts), progress);

/**
 * Records checked facts batch by batch, each in a transaction of its own that holds all that it derives.
 * Facts that are there already are left as they are, so a second run changes nothing and an interrupted one is completed.
 * @param at when the load began (ISO 8601 instant)
 * @throws AlliancesError SEED_INVALID, before anything is written, where a recorded claim's content was changed
 */
export async function recordStream(
  graph: Graph,
  facts: FactStream,
  progress: RecordProgress = () => undefined,
  at = new Date().toISOString(),
): Promise<RecordReport> {
  await refuseChangedContents(graph, facts);
  await finishImport(graph);
  await markAllHolders(graph);
  const tally = new Tally();
  let done = 0;
  for await (const batch of ahead(facts.batches())) {
    progress(done, facts.size);
    tally.add(await recordBatch(graph, batch, at, tally));
    done += sizeOf(batch);
  }
  progress(done, facts.size);
  await tellVanished(graph, facts, tally);
  return { registry: tally.registry, articles: tally.articles, besides: await articlesBesides(graph, facts) };
}

const recordBatch = (graph: Graph, batch: Batch, at: string, { noted }: Tally) =>
  graph.write(async (run) => {
    const registry = await putRegistry(run, batch);
    if (batch.matches.length > 0) await putMatches(run, batch.matches);
    await replayDecisions(run, batch.decisions);
    const articles = await writeArticles(run, batch.articles);
    const claims = await writeClaims(run, batch.claims);
    const { created, updated } = claims;
    const changed = [...articles.written, ...[...created, ...updated].map(({ article }) => article)];
    await noteLoad(run, at, {
      nodesCreated: registry.created,
      nodesUpdated: registry.updated,
      articles: [...new Set(changed)].filter((article) => !noted.has(article)).length,
      claimsCreated: created.length,
      claimsUpdated: updated.length,
    });
    return { batch, registry, articles, claims, changed };
  });

/** Only an article that was there before can have claims that are not given. */
async function tellVanished(graph: Graph, { isGiven }: FactStream, tally: Tally): Promise<void> {
  if (tally.known.size === 0) return;
  for (const articles of inBatches([...tally.known], 100)) {
    const vanished = await graph.write((run) =>
      Promise.all(articles.map((article) => vanishedFrom(run, article, isGiven))),
    );
    for (const [index, article] of articles.entries()) tally.vanish(article, vanished[index] ?? []);
  }
}

async function articlesBesides(graph: Graph, { articles }: FactStream) {
  const found = await graph.write((run) => run(besidesGiven, { given: [...articles] }));
  return found.map(([article, claims]) => ({ article, claims }));
}

async function refuseChangedContents(graph: Graph, facts: FactStream): Promise<void> {
  const [[isAny] = [false]] = await graph.write((run) => run(anyClaims, {}));
  if (!isAny) return;
  const changed: string[] = [];
  for await (const { claims } of facts.batches())
    if (claims.length > 0) changed.push(...(await graph.write((run) => changedContents(run, claims))));
  if (changed.length === 0) return;
  throw new AlliancesError(
    'SEED_INVALID',
    `Recorded claims were given another content: ${changed.join(', ')}.`,
    'A claim keeps its id and content for good: undo the change, or give the new content a new id with supersedes: the old one.',
  );
}
