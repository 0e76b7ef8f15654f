import { certaintyAt } from '../claims/certainty.js';
import type { Claim, Hedge } from '../claims/claim.js';
import { dated } from '../claims/dated.js';
import type { Dispute } from '../claims/dispute.js';
import { daysOf } from '../claims/time.js';
import { predicateNames, predicateOf } from '../claims/vocabulary.js';
import type { ClaimConditions } from '../loaders/claim-page.js';
import { disputesOf } from '../loaders/dispute.js';
import { type Order, type PageArguments, pageFetched, pageOf, spanOf, windowOf } from '../relay.js';
import { standingClaims } from './claim-page.js';
import type { Context } from './context.js';
import { disputesThen } from './dispute-list.js';
import { claimsAt } from './load.js';
import { type ClaimListRow, type ClaimRow, momentOf } from './rows.js';
import type { ClaimFilter, InputMaybe, OrderDirection } from './types.generated.js';

interface ListArguments extends PageArguments {
  readonly filter?: InputMaybe<ClaimFilter>;
  readonly direction: OrderDirection;
  readonly withdrawn: boolean;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** Claims of the whole graph, or those that a filter leaves, in the order of their ids. */
export async function claims(args: ListArguments, context: Context): Promise<ClaimListRow> {
  const { loaders } = context;
  const moment = momentOf(args);
  const order: Order = { mark: 'claim', descending: args.direction === 'DESC' };
  const window = windowOf(args, order);
  const asked = conditionsOf(args);
  const ids = await idsNamed(context, args.filter ?? {});
  if (ids) {
    const known = args.withdrawn
      ? await claimsAt(context, ids, moment)
      : await standingClaims(context, ids, moment);
    const found = await fitting(context, known, asked);
    const { totalCount, ...page } = pageOf(found, ({ id }) => id, args, order);
    return { ...page, count: async () => totalCount };
  }
  const isPast = asked.disputed !== null && asked.known !== null;
  const inDispute = isPast ? claimsIn(await disputesThen(context, moment)) : null;
  const fetched = await loaders.claim.page.ids({ ...asked, inDispute }, spanOf(window, order));
  const rows = await claimsAt(context, fetched, moment);
  const page = pageFetched(rows, ({ id }) => id, window, order);
  return { ...page, count: () => loaders.claim.page.count({ ...asked, inDispute }) };
}

function conditionsOf({ filter, withdrawn, ...args }: ListArguments): ClaimConditions {
  const { asOf, knownAt } = momentOf(args);
  const { predicate, basis, hedge, polarity, rank, certainty, disputed } = filter ?? {};
  const predicates = predicateNames.filter(
    (name) =>
      (!predicate || predicate.includes(name)) &&
      (!basis || basis.some((one) => one === predicateOf(name).basis)),
  );
  const days = asOf === null ? null : daysOf(asOf);
  return {
    predicates: predicate || basis ? predicates : null,
    hedges: hedge ? [...hedge] : null,
    polarity: polarity ?? null,
    rank: rank ?? null,
    certainties: certainty ? [...certainty] : null,
    disputed: disputed ?? null,
    inDispute: null,
    first: days?.first ?? null,
    last: days?.last ?? null,
    withdrawn,
    known: knownAt,
  };
}

/** The claims of the article, about the node, or both; null where neither is given. */
async function idsNamed({ loaders }: Context, { article, about }: ClaimFilter): Promise<string[] | null> {
  const sets: string[][] = [];
  if (article)
    sets.push(await loaders.claim.ofArticle.load(article.includes(':') ? article : `article:${article}`));
  if (about) sets.push(await loaders.claim.about.load(about));
  const [one, other] = sets;
  return other ? (one?.filter((id) => other.includes(id)) ?? null) : (one ?? null);
}

/** As the statement `claim.pageForwards` reads the conditions. */
async function fitting(
  { loaders }: Context,
  known: readonly ClaimRow[],
  asked: ClaimConditions,
): Promise<ClaimRow[]> {
  const found = known.filter(
    (claim) =>
      (!asked.predicates || asked.predicates.includes(claim.predicate)) &&
      (!asked.hedges || isHedged(claim, asked.hedges)) &&
      (!asked.polarity || claim.polarity === asked.polarity) &&
      (!asked.rank || claim.rank === asked.rank) &&
      (!asked.certainties || asked.certainties.includes(certaintyOf(claim, asked))),
  );
  if (asked.disputed === null) return found;
  const disputed = new Set(claimsIn(await disputesOf(loaders, found, asked.known)));
  return found.filter(({ id }) => disputed.has(id) === asked.disputed);
}

const claimsIn = (disputes: readonly Dispute[]) =>
  disputes.flatMap(({ sides }) => sides.flatMap(({ claims: ids }) => ids));

function certaintyOf(claim: Claim, { first, last }: ClaimConditions) {
  const { bounds } = dated(claim);
  return certaintyAt(bounds, first && last ? { first, last } : daysOf(bounds.evidenceUpTo));
}

const isHedged = ({ hedges }: Claim, asked: readonly Hedge[]) =>
  asked.length === 0 ? hedges.length === 0 : hedges.some((hedge) => asked.includes(hedge));
