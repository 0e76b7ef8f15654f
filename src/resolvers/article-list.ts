import type { Moment } from '../claims/moment.js';
import { nameKey } from '../claims/name-key.js';
import { canCoincide, daysOf } from '../claims/time.js';
import {
  type Order,
  type Page,
  type PageArguments,
  pageFetched,
  pageOf,
  spanOf,
  windowOf,
} from '../relay.js';
import { standingClaims } from './claim-page.js';
import type { Context } from './context.js';
import { type ArticleListRow, at, momentOf } from './rows.js';
import type { ArticleFilter, ArticleOrder, InputMaybe } from './types.generated.js';

interface ListArguments extends PageArguments {
  readonly filter?: InputMaybe<ArticleFilter>;
  readonly orderBy: ArticleOrder;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** As much of an article as tells whether it is asked for. */
type Thin = Awaited<ReturnType<Context['loaders']['article']['all']>>[number];

const places = {
  ID: { mark: 'key', of: ({ id }: Thin) => id },
  PUBLISHED: { mark: 'published', of: ({ published, id }: Thin) => `${published}\0${id}` },
  TITLE: { mark: 'title', of: ({ title, id }: Thin) => `${nameKey(title)}\0${id}` },
};

/** All articles, or those that a filter leaves. */
export async function articles(args: ListArguments, context: Context): Promise<ArticleListRow> {
  const { loaders } = context;
  const moment = momentOf(args);
  const { field = 'ID', direction } = args.orderBy;
  const order: Order = { mark: places[field].mark, descending: direction === 'DESC' };
  const window = windowOf(args, order);
  const isPlain = Object.values(args.filter ?? {}).every((one) => one === null || one === undefined);
  if (isPlain && field === 'ID') {
    const ids = await loaders.article.page(spanOf(window, order));
    const count = async () => (await loaders.counts()).get('Article') ?? 0;
    return {
      ...(await whole(
        pageFetched(ids, (id) => id, window, order),
        moment,
        context,
      )),
      count,
    };
  }
  const found = await fitting(context, args.filter ?? {}, moment);
  const { totalCount, ...page } = pageOf(found, places[field].of, args, order);
  const edges = page.edges.map(({ cursor, node: { id } }) => ({ cursor, node: id }));
  return { ...(await whole({ ...page, edges }, moment, context)), count: async () => totalCount };
}

async function whole({ edges, pageInfo }: Page<string>, moment: Moment, { loaders }: Context) {
  const read = edges.map(async ({ cursor, node: id }) => {
    const found = await loaders.article.byId.load(id);
    if (!found) throw new TypeError(`${id} was in the graph and is not there any more`);
    return { cursor, node: at(found, moment) };
  });
  return { pageInfo, edges: await Promise.all(read) };
}

async function fitting(
  context: Context,
  { title, publisher, published, about }: ArticleFilter,
  moment: Moment,
): Promise<Thin[]> {
  const speaking = about ? await articlesAbout(context, about, moment) : null;
  const days = published ? daysOf(published) : null;
  const source = publisher && (publisher.includes(':') ? publisher : `source:${publisher}`);
  return (await context.loaders.article.all()).filter(
    (one) =>
      nameKey(one.title).startsWith(nameKey(title ?? '')) &&
      (!source || one.source === source) &&
      (!days || canCoincide(daysOf(one.published), days)) &&
      (!speaking || speaking.has(one.id)),
  );
}

async function articlesAbout(context: Context, id: string, moment: Moment): Promise<ReadonlySet<string>> {
  const claims = await standingClaims(context, await context.loaders.claim.about.load(id), moment);
  return new Set(claims.map(({ article }) => article));
}
