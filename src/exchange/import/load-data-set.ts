import { z } from 'zod';
import type { Claim } from '../../claims/claim.js';
import { groupBy } from '../../claims/group.js';
import type { Graph } from '../../graph/connection.js';
import { statement } from '../../graph/statement.js';
import { digestOf } from '../../record/digest.js';
import { recordStream } from '../../record/facts.js';
import { asOnlyWriter } from '../../record/lock.js';
import { recordMatches } from '../../record/match.js';
import { inOneRun } from '../../record/run.js';
import { applySchema } from '../../record/schema.js';
import { addSpellings } from '../../record/spelling.js';
import { streamOf } from '../../record/stream.js';
import { articlesOf } from './articles.js';
import type { DataSet, Refusal } from './data-set.js';
import type { Imported, ImportProgress } from './format.js';
import { identify } from './identify.js';
import { type FoundDispute, type ImportReport, importInWords, matchesOf } from './report.js';
import { completeRows } from './rows.js';

const text = z.string();
const disputes = statement('import.disputes', {
  patience: 120_000,
  params: z.object({ article: text }),
  row: z
    .tuple([text, text, text, text, text.nullable(), text.nullable()])
    .transform(([id, kind, about, why, favours, reason]): FoundDispute => {
      return { id, kind, about, why, favours, reason };
    }),
});

/**
 * Records what a data set says: who is who first, then its nodes, then the claims of its rows. As the only writer; an
 * import that was interrupted is completed by running it again, and one that is run again changes nothing.
 */
export async function loadDataSet(
  graph: Graph,
  dataSet: DataSet,
  progress: ImportProgress,
): Promise<Imported & { readonly report: ImportReport }> {
  // Before the lock: a constraint on the lock's own label could not be made while the lock is held.
  await applySchema(graph);
  const { source, files } = dataSet;
  const report = await asOnlyWriter(graph, () =>
    inOneRun(graph, { of: source.id, files: digestOf({ source, files }) }, (recorded) =>
      load(graph, dataSet, recorded, progress),
    ),
  );
  return { report, words: importInWords(report) };
}

async function load(
  graph: Graph,
  dataSet: DataSet,
  recorded: string,
  progress: ImportProgress,
): Promise<ImportReport> {
  const identified = await identify(graph, dataSet, recorded, (done, total) =>
    progress('Who is who', 'names', done, total),
  );
  const articles = await articlesOf(graph, dataSet, recorded);
  const { claims, corrected, refused } = await completeRows(graph, {
    dataSet,
    identified,
    articles,
    recorded,
  });
  await addSpellings(graph, identified.additions);
  const byArticle = groupBy(claims, ({ article }) => article);
  const batches = [...articles.values()].map((article) => ({
    article,
    claims: byArticle.get(article.id) ?? [],
  }));
  const facts = { sources: [dataSet.source], entities: identified.created, articles: batches };
  const counted = (done: number, total: number) => progress('Recording', 'facts', done, total);
  const written = await recordStream(graph, streamOf(facts), counted, recorded);
  const matches = matchesOf(
    identified.people,
    (ref) => dataSet.nodes.get(ref)?.name ?? ref,
    (ref) => identified.idOf.get(ref) ?? ref,
  );
  const pairs = matches.doubtful.flatMap(({ id: person, mayBe }) =>
    mayBe.map(({ id: other, score, reasons }) => ({ person, other, score, reasons })),
  );
  await recordMatches(graph, pairs, recorded);
  const created = sum(written.articles.map((one) => one.created));
  return {
    source: dataSet.source.name,
    files: batches.map(({ article, claims: own }) => fileOf(article, own)),
    nodes: {
      created: identified.created.length,
      unchanged: identified.labelOf.size - identified.created.length,
    },
    claims: {
      created: created - corrected,
      corrected,
      unchanged: claims.length - created,
      vanished: written.articles.flatMap((one) => one.vanished),
    },
    ...matches,
    refused: once([...dataSet.refused, ...refused]),
    disputes: await disputesOf(
      graph,
      batches.map(({ article }) => article.id),
    ),
    notes: dataSet.notes,
  };
}

/** What is wrong with a row is told once, though it says several things. */
const once = (refused: readonly Refusal[]) => [
  ...new Map(refused.map((one) => [`${one.file} ${one.place} ${one.reason}`, one])).values(),
];

const fileOf = ({ id, published }: { id: string; published: string }, claims: readonly Claim[]) => ({
  article: id,
  published,
  claims: claims.length,
});

async function disputesOf(graph: Graph, articles: readonly string[]): Promise<FoundDispute[]> {
  const found = new Map<string, FoundDispute>();
  for (const article of articles)
    for (const dispute of await graph.read(disputes, { article })) found.set(dispute.id, dispute);
  return [...found.values()];
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
