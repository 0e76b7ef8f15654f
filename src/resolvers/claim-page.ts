import type { Claim } from '../claims/claim.js';
import type { Moment } from '../claims/moment.js';
import { standing } from '../claims/standing.js';
import { type PageArguments, pageOf } from '../relay.js';
import type { Context } from './context.js';
import { claimsAt } from './load.js';

/** A page of claims in text order, article by article; without `withdrawn` only those that stand. */
export async function claimPage(
  context: Context,
  ids: readonly string[],
  { withdrawn, ...page }: PageArguments & { withdrawn: boolean },
  moment: Moment,
) {
  const claims = withdrawn
    ? await claimsAt(context, ids, moment)
    : await standingClaims(context, ids, moment);
  const { totalCount, ...found } = pageOf(claims, textOrder, page);
  return { ...found, count: async () => totalCount };
}

/** Those that stand; what supersedes one need not speak of the same node, so it is read beside. */
export async function standingClaims(context: Context, ids: readonly string[], moment: Moment) {
  const newer = await Promise.all(ids.map((id) => context.loaders.claim.supersededBy.load(id)));
  const claims = await claimsAt(context, [...new Set([...ids, ...newer.flat()])], moment);
  const stand = new Set(standing(claims, moment.knownAt).map(({ id }) => id));
  const asked = new Set(ids);
  return claims.filter(({ id }) => asked.has(id) && stand.has(id));
}

/** By where its first passage begins: padded, so that places sort as text. What gives no passage comes last. */
function textOrder({ article, passages, id }: Claim): string {
  const first = Math.min(...passages.map(({ start }) => start));
  const start = passages.length > 0 ? String(first).padStart(9, '0') : '~';
  return `${article} ${start} ${id}`;
}
