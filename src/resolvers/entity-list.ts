import type { GraphQLResolveInfo } from 'graphql';
import type { EntityLabel } from '../claims/claim.js';
import type { Named } from '../claims/entity.js';
import type { AllyPage } from '../loaders/ally-page.js';
import { namePlace } from '../loaders/entity-page.js';
import { fieldsAt } from '../plan/selection.js';
import {
  type Order,
  type PageArguments,
  pageFetched,
  pageOf,
  type Span,
  spanOf,
  windowOf,
} from '../relay.js';
import type { Context } from './context.js';
import { type EntityFilter, fitting } from './entity-filter.js';
import { alliesBelow } from './plain-alliances.js';
import { at, type EntityListRow, momentOf } from './rows.js';
import type { EntityOrder, InputMaybe } from './types.generated.js';

interface ListArguments extends PageArguments {
  readonly filter?: InputMaybe<EntityFilter>;
  readonly orderBy: EntityOrder;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

const places = {
  SLUG: { mark: 'key', of: ({ slug }: Named) => slug },
  NAME: { mark: 'name', of: namePlace },
};

/** The root field of all nodes of a label, or of those that a filter leaves. */
export const all =
  (label: EntityLabel) =>
  async (
    _: unknown,
    args: ListArguments,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<EntityListRow> => {
    const moment = momentOf(args);
    const { field = 'SLUG', direction } = args.orderBy;
    const { of, mark } = places[field];
    const order: Order = { mark, descending: direction === 'DESC' };
    const window = windowOf(args, order);
    const row = (node: Named) => at(node, moment);
    if (isRange(args)) {
      const allies = label === 'Person' && mark === 'key' ? alliesBelow(moment, info) : null;
      const span = spanOf(window, order, fieldsAt(info).has('pageInfo'));
      const { nodes, count } = await range(context, label, args, span, allies);
      return { ...pageFetched(nodes.map(row), of, window, order), count };
    }
    const found = await fitting(context, label, args.filter ?? {}, moment);
    const { totalCount, ...page } = pageOf(found.map(row), of, args, order);
    return { ...page, count: async () => totalCount };
  };

/** Whether an index has just these nodes in just this order. */
function isRange({ filter, orderBy }: ListArguments): boolean {
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return asked.every(([field]) => field === 'name' && orderBy.field === 'NAME');
}

async function range(
  { loaders: { allyPage, entity, counts } }: Context,
  label: EntityLabel,
  { filter, orderBy }: ListArguments,
  span: Span,
  allies: AllyPage | null,
) {
  const prefix = filter?.name ?? '';
  const nodes = await (orderBy.field === 'NAME'
    ? entity.page.byName(label, prefix, span)
    : allies && !span.last
      ? allyPage.ofPeople(span, allies)
      : entity.page.bySlug(label, span));
  const count = async () =>
    prefix === '' ? ((await counts()).get(label) ?? 0) : entity.page.countCalled(label, prefix);
  return { nodes, count };
}
