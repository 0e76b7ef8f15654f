import { z } from 'zod';
import type { Claim } from '../claims/claim.js';
import { type Dispute, disputeKinds } from '../claims/dispute.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { loadMany, loadOne } from './batch.js';
import { disputePageLoader } from './dispute-page.js';
import type { Loaders } from './loaders.js';

const properties = z.object({
  id: z.string(),
  group: z.string(),
  kind: z.enum(disputeKinds),
  why: z.string(),
  unless: z.string().optional(),
  favours: z.string().optional(),
  favoursReason: z.string().optional(),
});
const side = z.tuple([z.string(), z.array(z.string())]);
const row = z
  .tuple([z.string(), properties, z.string(), z.array(side)])
  .transform(([key, own, about, sides]): { key: string; dispute: Dispute } => ({
    key,
    dispute: {
      ...own,
      about,
      sides: sides.map(([value, claims]) => ({ value, claims: claims.sort() })),
      unless: own.unless ?? null,
      favours: own.favours ? { value: own.favours, reason: own.favoursReason ?? '' } : null,
    },
  }));
const params = z.object({ ids: z.array(z.string()) });
const byIds = statement('dispute.byIds', { params, row });
const byClaims = statement('dispute.byClaims', { params, row });
const pair = z.tuple([z.string(), z.string()]);
const about = statement('dispute.about', { params, row: pair });
const ofArticles = statement('dispute.ofArticles', { params, row: pair });

export function disputeLoader(graph: Graph) {
  return {
    page: disputePageLoader(graph),
    byId: loadOne(
      (ids) => graph.read(byIds, { ids }),
      ({ key }) => key,
      ({ dispute }) => dispute,
    ),
    byClaim: loadMany(
      (ids) => graph.read(byClaims, { ids }),
      ({ key }) => key,
      ({ dispute }) => dispute,
    ),
    /** Ids of those between claims of which one speaks of a node. */
    about: loadMany(
      (ids) => graph.read(about, { ids }),
      ([id]) => id,
      ([, dispute]) => dispute,
    ),
    /** Ids of those between claims of which one is an article's. */
    ofArticle: loadMany(
      (ids) => graph.read(ofArticles, { ids }),
      ([id]) => id,
      ([, dispute]) => dispute,
    ),
  };
}

/** The disputes that such claims are part of, by id: as they are kept, or for the past as they are found again. */
export async function disputesOf(
  loaders: Loaders,
  claims: readonly Claim[],
  knownAt: string | null,
): Promise<Dispute[]> {
  const ids = new Set(claims.map(({ id }) => id));
  const past = loaders.relationships(knownAt).disputes;
  const keys = past ? [...new Set(claims.map(({ subject }) => subject))] : [...ids];
  const found = await Promise.all(keys.map((key) => (past ?? loaders.dispute.byClaim).load(key)));
  const concerned = found
    .flat()
    .filter(({ sides }) => sides.some((side) => side.claims.some((id) => ids.has(id))));
  const byId = new Map(concerned.map((dispute) => [dispute.id, dispute]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One dispute; for the past it is found again among the claims about the nodes that its id names. */
export async function disputeById(
  loaders: Loaders,
  id: string,
  knownAt: string | null,
): Promise<Dispute | null> {
  const past = loaders.relationships(knownAt).disputes;
  if (!past) return loaders.dispute.byId.load(id);
  const named = id.slice(id.indexOf(':') + 1).split('|');
  const nodes = named.map(async (part) => (await loaders.claim.byId.load(part))?.subject ?? part);
  const found = await Promise.all(nodes.map(async (node) => past.load(await node)));
  return found.flat().find((dispute) => dispute.id === id) ?? null;
}
