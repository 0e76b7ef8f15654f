import { checkClaim, type Registry } from '../../claims/check.js';
import type { Claim, RoleKind } from '../../claims/claim.js';
import type { Article } from '../../claims/entity.js';
import { contentDigest } from '../../record/claim-digest.js';
import type { DataSet, DraftClaim, Refusal } from './data-set.js';
import type { Identified } from './identify.js';
import { type Kept, numberOf, rowId } from './kept.js';

/** What the claims of a data set are completed from. */
export interface Completing {
  readonly dataSet: DataSet;
  readonly identified: Identified;
  readonly articles: ReadonlyMap<string, Article>;
  /** The claim that each row had last, by the row's id. */
  readonly kept: ReadonlyMap<string, Kept>;
  /** When this run records (ISO 8601 instant). */
  readonly recorded: string;
}

export interface Completed {
  readonly claims: readonly Claim[];
  /** How many of them are not in the graph yet and take the place of what their rows said. */
  readonly corrected: number;
  readonly refused: readonly Refusal[];
}

/**
 * The claims in full; those that cannot be are refused, each for itself. A row keeps its claim's id for good: where it
 * says something else than it did, a claim of its own takes the place of the one before.
 */
export function completeRows(completing: Completing): Completed {
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
  const known = new Set([...completing.kept.values()].map(({ id }) => id));
  const claims = rows.map(({ claim }) => succeeding(claim, completing.kept.get(claim.id)));
  const corrected = claims.filter(({ id, supersedes }) => supersedes !== null && !known.has(id)).length;
  return { claims, corrected, refused };
}

/** The claim as it is recorded already, or as the next that the row has. */
function succeeding(claim: Claim, last: Kept | undefined): Claim {
  if (!last) return claim;
  const again = { ...claim, id: last.id, recorded: last.recorded, supersedes: last.supersedes };
  if (contentDigest(again) === last.digest) return again;
  return { ...claim, id: `${claim.id}-${numberOf(last) + 1}`, supersedes: last.id };
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
    id: rowId(draft),
    predicate,
    subject: idOf(draft.subject),
    object: idOf(draft.object),
    statedSubject: null,
    statedObject: null,
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
