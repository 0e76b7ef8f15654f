import { z } from 'zod';
import { checkClaim, type Registry } from '../../claims/check.js';
import type { Claim, RoleKind } from '../../claims/claim.js';
import type { Article } from '../../claims/entity.js';
import type { Graph } from '../../graph/connection.js';
import { statement } from '../../graph/statement.js';
import { inBatches } from '../../record/batches.js';
import { contentDigest } from '../../record/claim-digest.js';
import type { DataSet, DraftClaim, Refusal } from './data-set.js';
import type { Identified } from './identify.js';
import { mark } from './slug.js';

const kept = statement('import.kept', {
  patience: 120_000,
  params: z.object({ ids: z.array(z.string()) }),
  row: z
    .tuple([z.string(), z.string(), z.string(), z.string(), z.string().nullable()])
    .transform(([row, id, digest, recorded, supersedes]) => ({ row, id, digest, recorded, supersedes })),
});
type Kept = z.output<typeof kept.row>;

/** What the claims of a data set are completed from. */
export interface Completing {
  readonly dataSet: DataSet;
  readonly identified: Identified;
  readonly articles: ReadonlyMap<string, Article>;
  /** When this run records (ISO 8601 instant). */
  readonly recorded: string;
}

export interface Completed {
  readonly claims: readonly Claim[];
  readonly refused: readonly Refusal[];
}

/**
 * The claims in full; those that cannot be are refused, each for itself. A row keeps its claim's id for good: where it
 * says something else than it did, a claim of its own takes the place of the one before.
 */
export async function completeRows(graph: Graph, completing: Completing): Promise<Completed> {
  const registry = registryOf(completing.identified);
  const first = new Map<string, DraftClaim>();
  const refused: Refusal[] = [];
  const rows: { readonly claim: Claim; readonly file: string; readonly place: string }[] = [];
  for (const draft of completing.dataSet.claims) {
    const claim = claimOf(draft, completing);
    const { file, place } = draft;
    const before = first.get(claim.id);
    if (before) {
      refused.push({ file, place, reason: `it has the id of the row at ${before.place}, "${draft.key}"` });
      continue;
    }
    first.set(claim.id, draft);
    const objections = checkClaim(claim, registry).map(({ message }) => message);
    if (objections.length > 0) refused.push({ file, place, reason: objections.join('; ') });
    else rows.push({ claim, file, place });
  }
  const before = await keptOf(
    graph,
    rows.map(({ claim }) => claim.id),
  );
  return { claims: rows.map(({ claim }) => succeeding(claim, before.get(claim.id) ?? [])), refused };
}

/** The claim as it is recorded already, or as the next that the row has. */
function succeeding(claim: Claim, before: readonly Kept[]): Claim {
  const [last] = [...before].sort((a, b) => numberOf(b) - numberOf(a));
  if (!last) return claim;
  const again = { ...claim, id: last.id, recorded: last.recorded, supersedes: last.supersedes };
  if (contentDigest(again) === last.digest) return again;
  return { ...claim, id: `${claim.id}-${numberOf(last) + 1}`, supersedes: last.id };
}

const numberOf = ({ row, id }: Kept) => (id === row ? 1 : Number(id.slice(row.length + 1)));

async function keptOf(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, Kept[]>> {
  const found = new Map<string, Kept[]>();
  for (const batch of inBatches(ids, 2_000)) {
    for (const one of await graph.read(kept, { ids: batch }))
      found.set(one.row, [...(found.get(one.row) ?? []), one]);
  }
  return found;
}

function registryOf({ labelOf }: Identified): Registry {
  return { labelOf: (id) => labelOf.get(id), ids: () => labelOf.keys() };
}

function claimOf(draft: DraftClaim, { dataSet, identified, articles, recorded }: Completing): Claim {
  const article = articles.get(draft.file);
  const version = article?.versions.at(-1);
  if (!article || !version) throw new TypeError(`${draft.file} is no file of the data set`);
  const idOf = (ref: string) => identified.idOf.get(ref) ?? ref;
  const role = draft.role === null ? null : dataSet.nodes.get(draft.role);
  const { predicate, status, valid, hedges, polarity = 'ASSERTED', contest = null, gist } = draft;
  return {
    id: `claim:${draft.file}.${mark(`${draft.key} ${predicate}`, 16)}`,
    predicate,
    subject: idOf(draft.subject),
    object: idOf(draft.object),
    literal: null,
    status,
    role: draft.role === null ? null : idOf(draft.role),
    roleKind: (role?.kind ?? null) as RoleKind | null,
    contest: contest === null ? null : idOf(contest),
    party: draft.party === null ? null : idOf(draft.party),
    round: null,
    hedges,
    polarity,
    rank: 'NORMAL',
    rankReason: null,
    ranked: null,
    valid,
    published: article.published,
    article: article.id,
    version: version.sha256,
    origin: article.id,
    source: article.source,
    reliability: dataSet.source.reliability,
    passages: [],
    gist: gist.slice(0, 200),
    recorded,
    withdrawn: null,
    withdrawnBy: null,
    withdrawnWhy: null,
    supersedes: null,
  };
}
