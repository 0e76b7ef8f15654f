import { AlliancesError } from './errors.js';

/** Paging arguments of a Relay connection, as a client gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What of an ordered list is asked for, with the sort keys that the cursors encode. */
export interface Window {
  readonly limit: number;
  readonly after: string | null;
  readonly before: string | null;
  /** Whether the last items of the span are asked for and not the first. */
  readonly backwards: boolean;
}

/** What of a list in ascending order is to be fetched: some between two keys, the first of them or the last. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly last: boolean;
  readonly limit: number;
}

/** By what a list is sorted. */
export interface Order {
  /** Part of the cursors, so that one is not taken for a place in another order. */
  readonly mark: string;
  readonly descending: boolean;
}

/** That of lists which have one only. */
const usualOrder: Order = { mark: 'key', descending: false };

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Page<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: PageInfo;
}

/** A page of a list that was at hand whole. */
export interface CountedPage<Item> extends Page<Item> {
  readonly totalCount: number;
}

/** Few ask for cursors, and encoding hundreds of them would be felt: so they are made when read. */
class PageEdge<Item> {
  constructor(
    readonly node: Item,
    readonly key: string,
    private readonly mark: string,
  ) {}

  get cursor(): string {
    return cursorOf(this.key, this.mark);
  }
}

class PagePlace implements PageInfo {
  constructor(
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
    private readonly edges: readonly PageEdge<unknown>[],
  ) {}

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

export const largestPage = 100;

/** What a client gets who does not say how much. */
export const usualPage = 20;

/**
 * Reads paging arguments; without `first` and `last` it is the first 20.
 * @throws AlliancesError BAD_USER_INPUT for a bad cursor, for both, or where the one given is not 1 to 100
 */
export function windowOf(
  { first, after, last, before }: PageArguments,
  { mark }: Order = usualOrder,
): Window {
  const backwards = last !== null && last !== undefined;
  if (backwards && first !== null && first !== undefined) {
    const mend = `Give one of them, from 1 to ${largestPage}.`;
    throw new AlliancesError('BAD_USER_INPUT', 'Both `first` and `last` are given.', mend);
  }
  const limit = last ?? first ?? usualPage;
  if (!Number.isInteger(limit) || limit < 1 || limit > largestPage) {
    const name = backwards ? 'last' : 'first';
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `\`${name}\` is ${limit}.`,
      `Give a number from 1 to ${largestPage}.`,
    );
  }
  return { limit, backwards, after: keyOf(after, 'after', mark), before: keyOf(before, 'before', mark) };
}

/** Opaque to clients; it holds the sort key, so that a page stays in place while others come and go. */
export const cursorOf = (key: string, mark: string = usualOrder.mark): string =>
  Buffer.from(`${mark}:${key}`).toString('base64url');

function keyOf(cursor: string | null | undefined, argument: string, mark: string): string | null {
  if (cursor === null || cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  const key = text.slice(mark.length + 1);
  if (text.startsWith(`${mark}:`) && cursorOf(key, mark) === cursor) return key;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `\`${argument}\` is no cursor of this list.`,
    'Give one as a connection returned it in the same order.',
  );
}

/** One page of a whole list, which need not be in order. Keys are unique and compare by code unit. */
export function pageOf<Item>(
  items: Iterable<Item>,
  sortKey: (item: Item) => string,
  args: PageArguments,
  order: Order = usualOrder,
): CountedPage<Item> {
  const { limit, after, before, backwards } = windowOf(args, order);
  const compare = order.descending ? (a: string, b: string) => byText(b, a) : byText;
  const all = Array.from(items, (node) => new PageEdge(node, sortKey(node), order.mark));
  all.sort((a, b) => compare(a.key, b.key));
  const start = after === null ? 0 : all.filter(({ key }) => compare(key, after) <= 0).length;
  const end = before === null ? all.length : all.filter(({ key }) => compare(key, before) < 0).length;
  const from = backwards ? Math.max(start, end - limit) : start;
  const to = backwards ? Math.max(end, from) : Math.max(from, Math.min(end, start + limit));
  const edges = all.slice(from, to);
  return { edges, pageInfo: new PagePlace(to < all.length, from > 0, edges), totalCount: all.length };
}

/**
 * What to fetch for a window: one more than it holds, which tells whether more follow.
 * @param isMoreAsked false where nobody asks whether they do
 */
export function spanOf(
  { limit, after, before, backwards }: Window,
  { descending }: Order = usualOrder,
  isMoreAsked = true,
): Span {
  const [from, to] = descending ? [before, after] : [after, before];
  return { from, to, last: descending !== backwards, limit: isMoreAsked ? limit + 1 : limit };
}

/** One page of items fetched, in ascending order, from such a span. */
export function pageFetched<Item>(
  items: readonly Item[],
  sortKey: (item: Item) => string,
  { limit, after, before, backwards }: Window,
  order: Order = usualOrder,
): Page<Item> {
  const more = items.length > limit;
  const inOrder = order.descending ? [...items].reverse() : items;
  const kept = backwards && more ? inOrder.slice(1) : inOrder.slice(0, limit);
  const edges = kept.map((node) => new PageEdge(node, sortKey(node), order.mark));
  const [hasPrevious, hasNext] = backwards ? [more, before !== null] : [after !== null, more];
  return { edges, pageInfo: new PagePlace(hasNext, hasPrevious, edges) };
}

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
