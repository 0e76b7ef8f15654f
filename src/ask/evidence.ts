import type { Claim } from '../claims/claim.js';
import type { Evidence } from './answer.js';
import type { Tools } from './tools.js';

/** The claims, each with where it is stated, in the order of publication and then of the text. */
export async function evidenceOf(tools: Tools, ids: readonly string[]): Promise<Evidence[]> {
  const claims = await Promise.all([...new Set(ids)].map((id) => tools.loaders.claim.byId.load(id)));
  const rows = await Promise.all(claims.flatMap((claim) => (claim ? [evidenceRow(tools, claim)] : [])));
  return rows.sort((a, b) => compare(sortKey(a), sortKey(b)));
}

async function evidenceRow({ loaders, quote }: Tools, claim: Claim): Promise<Evidence> {
  const article = await loaders.article.byId.load(claim.article);
  if (!article) throw new TypeError(`${claim.id} is stated in no article`);
  const [passage = null] = claim.passages;
  return {
    claim: claim.id,
    article: article.id,
    publisher: article.source.name,
    url: article.url,
    published: article.published,
    gist: claim.gist,
    start: passage?.start ?? null,
    end: passage?.end ?? null,
    quote: passage ? quote(claim.version, passage.start, passage.end) : null,
    hedges: claim.hedges,
    polarity: claim.polarity,
    rank: claim.rank,
  };
}

const sortKey = ({ published, article, start, claim }: Evidence) =>
  `${published} ${article} ${String(start ?? 0).padStart(9, '0')} ${claim}`;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
