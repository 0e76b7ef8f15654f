import { type Dispute, disputeKinds } from '../claims/dispute.js';
import type { Moment } from '../claims/moment.js';
import { typeOf } from '../claims/relationship.js';
import { AlliancesError } from '../errors.js';
import { disputesOf } from '../loaders/dispute.js';
import type { DisputeConditions } from '../loaders/dispute-page.js';
import { type Order, type PageArguments, pageFetched, pageOf, spanOf, windowOf } from '../relay.js';
import { standingClaims } from './claim-page.js';
import type { Context } from './context.js';
import { claimsAt } from './load.js';
import { at, type DisputeListRow, momentOf } from './rows.js';
import type { DisputeFilter, InputMaybe, OrderDirection } from './types.generated.js';

interface ListArguments extends PageArguments {
  readonly filter?: InputMaybe<DisputeFilter>;
  readonly direction: OrderDirection;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** Disputes of the whole graph, or those that a filter leaves, in the order of their ids. */
export async function disputes(args: ListArguments, context: Context): Promise<DisputeListRow> {
  const { loaders } = context;
  const moment = momentOf(args);
  const order: Order = { mark: 'dispute', descending: args.direction === 'DESC' };
  const window = windowOf(args, order);
  const filter = args.filter ?? {};
  const asked = conditionsOf(filter);
  const named =
    (await disputesNamed(context, filter, moment)) ??
    (moment.knownAt === null ? null : await disputesThen(context, moment));
  if (named) {
    const found = await fitting(context, named, asked, moment);
    const rows = found.map((dispute) => at(dispute, moment));
    const { totalCount, ...page } = pageOf(rows, ({ id }) => id, args, order);
    return { ...page, count: async () => totalCount };
  }
  const ids = await loaders.dispute.page.ids(asked, spanOf(window, order));
  const read = await Promise.all(ids.map((id) => loaders.dispute.byId.load(id)));
  const rows = read.flatMap((dispute) => (dispute ? [at(dispute, moment)] : []));
  const isPlain = Object.values(filter).every((one) => one === null || one === undefined);
  return {
    ...pageFetched(rows, ({ id }) => id, window, order),
    count: async () =>
      isPlain ? ((await loaders.counts()).get('Dispute') ?? 0) : loaders.dispute.page.count(asked),
  };
}

/** Disputes of an earlier record are not kept: they are found again among no more claims than these. */
const most = 10_000;

/**
 * All of an earlier record, in the order of their ids.
 * @throws AlliancesError BAD_USER_INPUT where there are too many claims to look through
 */
export async function disputesThen({ loaders }: Context, { knownAt }: Moment): Promise<Dispute[]> {
  const past = loaders.relationships(knownAt).disputes;
  if (knownAt === null || past === null)
    throw new TypeError('Disputes of now are kept, and read page by page');
  const claims = (await loaders.counts()).get('Claim') ?? 0;
  if (claims > most) {
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `All that was in dispute by an earlier record is looked for among at most ${most} claims; there are ${claims}.`,
      'Say in which, by `about` or `article`.',
    );
  }
  const subjects = await loaders.claim.subjects(knownAt);
  const found = await Promise.all(subjects.map((id) => past.load(id)));
  const byId = new Map(found.flat().map((dispute) => [dispute.id, dispute]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those between claims that speak of a node: as they are kept, or for the past as they are found again. */
export async function disputesAbout(context: Context, id: string, moment: Moment): Promise<Dispute[]> {
  const { claim, dispute } = context.loaders;
  return moment.knownAt === null
    ? kept(context, await dispute.about.load(id))
    : foundAgain(context, await claim.about.load(id), moment);
}

async function disputesIn(context: Context, article: string, moment: Moment): Promise<Dispute[]> {
  const { claim, dispute } = context.loaders;
  const id = article.includes(':') ? article : `article:${article}`;
  return moment.knownAt === null
    ? kept(context, await dispute.ofArticle.load(id))
    : foundAgain(context, await claim.ofArticle.load(id), moment);
}

async function kept({ loaders }: Context, ids: readonly string[]): Promise<Dispute[]> {
  const found = await Promise.all([...ids].sort().map((id) => loaders.dispute.byId.load(id)));
  return found.filter((one) => one !== null);
}

const foundAgain = async (context: Context, claims: readonly string[], moment: Moment) =>
  disputesOf(context.loaders, await standingClaims(context, claims, moment), moment.knownAt);

/** Those about the node, of the article, or both; null where neither is given. */
async function disputesNamed(
  context: Context,
  { about, article }: DisputeFilter,
  moment: Moment,
): Promise<Dispute[] | null> {
  const [one, other] = await Promise.all([
    ...(about ? [disputesAbout(context, about, moment)] : []),
    ...(article ? [disputesIn(context, article, moment)] : []),
  ]);
  if (!one || !other) return one ?? null;
  const ids = new Set(other.map(({ id }) => id));
  return one.filter(({ id }) => ids.has(id));
}

function conditionsOf({ kind, predicate, type }: DisputeFilter): DisputeConditions {
  return {
    kinds: disputeKinds.filter((one) => !kind || kind.includes(one)),
    predicates: predicate ? [...predicate] : null,
    types: type ? [...type] : null,
  };
}

/** As the statement `dispute.pageForwards` reads the conditions. */
async function fitting(
  context: Context,
  named: readonly Dispute[],
  { kinds, predicates, types }: DisputeConditions,
  moment: Moment,
): Promise<Dispute[]> {
  const ofKind = named.filter(({ kind }) => kinds.includes(kind));
  if (!predicates && !types) return ofKind;
  const fits = await Promise.all(
    ofKind.map(async ({ sides }) => {
      const ids = sides.flatMap(({ claims }) => claims);
      return (await claimsAt(context, ids, moment)).some((claim) => {
        const type = typeOf(claim);
        return (
          (!predicates || predicates.includes(claim.predicate)) &&
          (!types || (type !== null && types.includes(type)))
        );
      });
    }),
  );
  return ofKind.filter((_, index) => fits[index]);
}
