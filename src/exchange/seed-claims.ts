import { checkClaim, type Objection, type Registry } from '../claims/check.js';
import type { Claim, Literal, Passage, RoleKind } from '../claims/claim.js';
import type { Article, Source } from '../claims/entity.js';
import { didYouMean } from '../claims/nearest.js';
import { predicateOf } from '../claims/vocabulary.js';
import type { SeedArticle } from './seed-article.js';
import { entriesAt } from './seed-part.js';
import type { Problem } from './seed-problem.js';
import type { SeedClaim } from './seed-shape.js';

/** What the claims of all articles are completed from. */
export interface Context {
  readonly registry: Registry;
  readonly roleKinds: ReadonlyMap<string, RoleKind>;
  readonly sources: ReadonlyMap<string, Source | null>;
  /** What stands behind an article: the first of a chain of copies. */
  readonly originOf: (article: Article) => string;
}

/** Stands in for a head that is wrong, so that the claims below it are checked all the same. */
const unreadHead: Article = {
  id: 'article:',
  source: '',
  title: '',
  url: '',
  published: '0001',
  copyOf: null,
  versions: [],
  recorded: '0001-01-01T00:00:00Z',
};

export interface SeedClaims {
  readonly seed: SeedArticle;
  readonly claims: readonly { readonly index: number; readonly claim: Claim }[];
}

/** The claims of one article in full, with everything that is wrong with them reported. */
export function completeClaims(seed: SeedArticle, context: Context, problems: Problem[]): SeedClaims {
  const { document, article } = seed;
  const claims = seed.claims.map(({ index, claim }) => ({
    index,
    claim: completed(claim, article ?? unreadHead, seed.passages, context),
  }));
  for (const { index, claim } of claims) {
    for (const { path, message, mend } of checkClaim(claim, context.registry))
      problems.push(document.problem(['claims', index, ...written(path)], message, mend));
  }
  problems.push(...seed.claims.flatMap(({ index, claim }) => unknownPassages(seed, index, claim)));
  return { seed, claims };
}

/** Where a claim's field stands in the file. */
function written(path: Objection['path']): readonly (string | number)[] {
  if (path[0] === 'withdrawn') return ['withdrawn', 'at'];
  return path[0] === 'ranked' ? ['rank', 'since'] : path;
}

function completed(
  claim: SeedClaim,
  article: Article,
  passages: ReadonlyMap<string, Passage>,
  { roleKinds, sources, originOf }: Context,
): Claim {
  return {
    id: claimId(article, claim.id),
    predicate: claim.predicate,
    subject: claim.subject,
    object: claim.object ?? null,
    statedSubject: null,
    statedObject: null,
    literal: literalOf(claim),
    ...qualifiersOf(claim),
    roleKind: (claim.role && roleKinds.get(claim.role)) || null,
    hedges: claim.hedges,
    polarity: claim.polarity,
    ...rankOf(claim),
    valid: claim.valid,
    published: article.published,
    article: article.id,
    version: article.versions.at(-1)?.sha256 ?? '',
    origin: originOf(article),
    source: article.source,
    // An unknown source is reported at the head of the file; F, "cannot be judged", only stands in for it.
    reliability: sources.get(article.source)?.reliability ?? 'F',
    passages: claim.passages.flatMap((name) => passages.get(name) ?? []),
    gist: claim.gist,
    recorded: claim.recorded ?? article.recorded,
    ...withdrawalOf(claim),
    supersedes: claim.supersedes ?? null,
  };
}

function literalOf({ predicate, value, unit, bound }: SeedClaim): Literal | null {
  const { range } = predicateOf(predicate);
  if (value === undefined) return null;
  return { value, unit: unit ?? ('unit' in range ? range.unit : ''), bound };
}

const qualifiersOf = ({ status, role, contest, party, round }: SeedClaim) => ({
  status: status ?? null,
  role: role ?? null,
  contest: contest ?? null,
  party: party ?? null,
  round: round ?? null,
});

const rankOf = ({ rank }: SeedClaim) => ({
  rank: rank?.is ?? 'NORMAL',
  rankReason: rank?.reason ?? null,
  ranked: rank?.since ?? null,
});

const withdrawalOf = ({ withdrawn }: SeedClaim) => ({
  withdrawn: withdrawn?.at ?? null,
  withdrawnBy: withdrawn?.by ?? null,
  withdrawnWhy: withdrawn?.why ?? null,
});

const claimId = (article: Article, local: string) => `claim:${article.id.slice('article:'.length)}.${local}`;

function unknownPassages({ document }: SeedArticle, index: number, claim: SeedClaim): Problem[] {
  const names = entriesAt(document.data, 'passages').map(([name]) => name);
  return claim.passages.flatMap((name, at) => {
    if (names.includes(name)) return [];
    const mend = didYouMean(name, names, 'Add it under passages.');
    return [
      document.problem(['claims', index, 'passages', at], `the passage "${name}" is not in this file`, mend),
    ];
  });
}
