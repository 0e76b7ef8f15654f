import { z } from 'zod';
import { entityLabels } from '../claims/claim.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { articleLoader } from './article.js';

const nodes = statement('stats.nodes', {
  params: z.object({}),
  row: z.tuple([z.array(z.tuple([z.string(), z.int()]))]),
});
const relationships = statement('stats.relationships', { params: z.object({}), row: z.tuple([z.int()]) });

/** How much the graph holds. */
export interface Stats {
  readonly nodes: readonly { readonly label: string; readonly count: number }[];
  readonly claims: number;
  readonly relationships: number;
  readonly disputes: number;
  readonly articles: number;
  /** ISO 8601 day; null while there is no article. */
  readonly evidenceUpTo: string | null;
}

/** How many nodes have each label, which Neo4j keeps counted. */
export async function countNodes(graph: Graph): Promise<ReadonlyMap<string, number>> {
  const [counts] = await graph.read(nodes, {});
  return new Map(counts?.[0]);
}

export async function readStats(graph: Graph): Promise<Stats> {
  const [byLabel, [derived], evidenceUpTo] = await Promise.all([
    countNodes(graph),
    graph.read(relationships, {}),
    articleLoader(graph).evidenceUpTo(),
  ]);
  const countOf = (label: string) => byLabel.get(label) ?? 0;
  return {
    nodes: entityLabels.map((label) => ({ label, count: countOf(label) })),
    claims: countOf('Claim'),
    relationships: derived?.[0] ?? 0,
    disputes: countOf('Dispute'),
    articles: countOf('Article'),
    evidenceUpTo,
  };
}
