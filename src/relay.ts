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

export const largestPage = 100;

/** What a client gets who does not say how much. */
export const usualPage = 20;

/**
 * Reads paging arguments; without `first` and `last` it is the first 20.
 * @throws AlliancesError BAD_USER_INPUT for a bad cursor, for both, or where the one given is not 1 to 100
 */
export function windowOf({ first, after, last, before }: PageArguments): Window {
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
  return { limit, backwards, after: keyOf(after, 'after'), before: keyOf(before, 'before') };
}

const mark = 'key:';

/** Opaque to clients; it holds the sort key, so that a page stays in place while others come and go. */
export const cursorOf = (key: string): string => Buffer.from(mark + key).toString('base64url');

function keyOf(cursor: string | null | undefined, argument: string): string | null {
  if (cursor === null || cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (text.startsWith(mark) && cursorOf(text.slice(mark.length)) === cursor) return text.slice(mark.length);
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `\`${argument}\` is no cursor.`,
    'Give one as a connection returned it.',
  );
}

/** One page of a whole list, which need not be in order. Keys are unique and compare by code unit. */
export function pageOf<Item>(
  items: Iterable<Item>,
  sortKey: (item: Item) => string,
  args: PageArguments,
): CountedPage<Item> {
  const { limit, after, before, backwards } = windowOf(args);
  const all = [...items].map((node) => ({ key: sortKey(node), node })).sort(byKey);
  const start = after === null ? 0 : all.filter(({ key }) => key <= after).length;
  const end = before === null ? all.length : all.filter(({ key }) => key < before).length;
  const from = backwards ? Math.max(start, end - limit) : start;
  const to = backwards ? Math.max(end, from) : Math.max(from, Math.min(end, start + limit));
  return { ...pageWith(all.slice(from, to), from > 0, to < all.length), totalCount: all.length };
}

/** One page of items fetched in order from one more than its window holds, which tells whether more follow. */
export function pageFetched<Item>(
  items: readonly Item[],
  sortKey: (item: Item) => string,
  { limit, after, before, backwards }: Window,
): Page<Item> {
  const more = items.length > limit;
  const kept = backwards && more ? items.slice(1) : items.slice(0, limit);
  const keyed = kept.map((node) => ({ key: sortKey(node), node }));
  return backwards ? pageWith(keyed, more, before !== null) : pageWith(keyed, after !== null, more);
}

function pageWith<Item>(
  keyed: readonly { readonly key: string; readonly node: Item }[],
  hasPreviousPage: boolean,
  hasNextPage: boolean,
): Page<Item> {
  const edges = keyed.map(({ key, node }) => ({ cursor: cursorOf(key), node }));
  const [first, last] = [edges[0], edges.at(-1)];
  const cursors = { startCursor: first?.cursor ?? null, endCursor: last?.cursor ?? null };
  return { edges, pageInfo: { hasNextPage, hasPreviousPage, ...cursors } };
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }) =>
  a.key < b.key ? -1 : Number(a.key > b.key);
