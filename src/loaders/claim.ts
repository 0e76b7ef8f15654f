import { z } from 'zod';
import { claimRow } from '../claims/claim-row.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { loadMany, loadOne } from './batch.js';
import { claimPageLoader } from './claim-page.js';

const params = z.object({ ids: z.array(z.string()) });
const pair = z.tuple([z.string(), z.string()]);
const byIds = statement('claim.byIds', { params, row: claimRow });
const about = statement('claim.about', { params, row: pair });
const supersededBy = statement('claim.supersededBy', { params, row: pair });
const ofArticles = statement('claim.ofArticles', { params, row: pair });

const subjects = statement('claim.subjects', {
  params: z.object({ known: z.string() }),
  row: z.tuple([z.string()]).transform(([id]) => id),
});

export type ClaimLoader = ReturnType<typeof claimLoader>;

export function claimLoader(graph: Graph) {
  return {
    page: claimPageLoader(graph),
    byId: loadOne(
      (ids) => graph.read(byIds, { ids }),
      (claim) => claim.id,
      (claim) => claim,
    ),
    /** Ids of the claims that speak of a node. */
    about: loadMany(
      (ids) => graph.read(about, { ids }),
      ([id]) => id,
      ([, claim]) => claim,
    ),
    /** Ids of the claims that supersede a claim. */
    supersededBy: loadMany(
      (ids) => graph.read(supersededBy, { ids }),
      ([id]) => id,
      ([, claim]) => claim,
    ),
    /** Ids of the claims that an article makes. */
    ofArticle: loadMany(
      (ids) => graph.read(ofArticles, { ids }),
      ([id]) => id,
      ([, claim]) => claim,
    ),
    /** Ids of whatever claims were about that were recorded by an instant. */
    subjects: (known: string) => graph.read(subjects, { known }),
  };
}
