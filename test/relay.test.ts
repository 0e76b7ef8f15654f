import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cursorOf,
  type Page,
  type PageArguments,
  pageFetched,
  pageOf,
  spanOf,
  type Window,
  windowOf,
} from '../src/relay.js';

const keys = fc.uniqueArray(fc.string(), { maxLength: 30 });
const size = fc.integer({ min: 1, max: 100 });
const self = (key: string) => key;
const sorted = (all: readonly string[]) => [...all].sort((a, b) => (a < b ? -1 : Number(a > b)));

/** All pages, one after the other, by their end cursors. */
function walk(all: readonly string[], limit: number, backwards: boolean): string[] {
  const found: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const args: PageArguments = backwards ? { last: limit, before: cursor } : { first: limit, after: cursor };
    const { edges, pageInfo }: Page<string> = pageOf(all, self, args);
    const nodes = edges.map(({ node }) => node);
    if (backwards) found.unshift(...nodes);
    else found.push(...nodes);
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
  }
}

describe('a connection', () => {
  it('gives everything once and in order, page by page, from either end', () => {
    fc.assert(
      fc.property(keys, size, fc.boolean(), (all, limit, backwards) => {
        expect(walk(all, limit, backwards)).toEqual(sorted(all));
      }),
    );
  });

  it('keeps its place while others come and go', () => {
    fc.assert(
      fc.property(keys, fc.string(), size, (all, gone, limit) => {
        const { edges } = pageOf(all, self, { first: limit, after: cursorOf(gone) });
        const expected = sorted(all).filter((key) => key > gone);
        expect(edges.map(({ node }) => node)).toEqual(expected.slice(0, limit));
      }),
    );
  });

  it('is the same whether a database or a list is paged', () => {
    const bound = fc.option(fc.string());
    fc.assert(
      fc.property(keys, size, fc.boolean(), bound, bound, (all, limit, backwards, after, before) => {
        const cursors = {
          after: after === null ? null : cursorOf(after),
          before: before === null ? null : cursorOf(before),
        };
        const args = { ...cursors, ...(backwards ? { last: limit } : { first: limit }) };
        const listed = pageOf(all, self, args).edges;
        const fetched = pageFetched(fetch(all, windowOf(args)), self, windowOf(args)).edges;
        expect(fetched).toEqual(listed);
      }),
    );
  });

  it('goes the other way where that is asked, whether a database or a list is paged', () => {
    const order = { mark: 'name', descending: true };
    const bound = fc.option(fc.string());
    fc.assert(
      fc.property(keys, size, fc.boolean(), bound, bound, (all, limit, backwards, after, before) => {
        const args = {
          after: after === null ? null : cursorOf(after, order.mark),
          before: before === null ? null : cursorOf(before, order.mark),
          ...(backwards ? { last: limit } : { first: limit }),
        };
        const within = sorted(all)
          .reverse()
          .filter((key) => (after === null || key < after) && (before === null || key > before));
        const expected = backwards ? within.slice(-limit) : within.slice(0, limit);
        const listed = pageOf(all, self, args, order);
        expect(listed.edges.map(({ node }) => node)).toEqual(expected);
        expect(listed.totalCount).toBe(all.length);
        const window = windowOf(args, order);
        const { from, to, last, limit: most } = spanOf(window, order);
        const span = sorted(all).filter((key) => (from === null || key > from) && (to === null || key < to));
        const fetched = pageFetched(last ? span.slice(-most) : span.slice(0, most), self, window, order);
        expect(fetched.edges).toEqual(listed.edges);
      }),
    );
  });

  it('takes no cursor of another order', () => {
    const args = { after: cursorOf('a') };
    expect(() => windowOf(args, { mark: 'name', descending: false })).toThrow('`after` is no cursor');
  });

  it('is the first twenty where nothing is said', () => {
    expect(windowOf({})).toEqual({ limit: 20, backwards: false, after: null, before: null });
  });

  it.each([
    [{ first: 1, last: 1 }, 'Both'],
    [{ first: 0 }, '`first` is 0'],
    [{ last: -1 }, '`last` is -1'],
    [{ first: 101 }, '`first` is 101'],
    [{ first: 1, after: 'nonsense' }, '`after` is no cursor'],
    [{ last: 1, before: Buffer.from('x').toString('base64url') }, '`before` is no cursor'],
  ])('refuses %j', (args, message) => {
    expect(() => windowOf(args)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => windowOf(args)).toThrow(message);
  });
});

/** What a statement gives for a window: one more than it holds. */
function fetch(all: readonly string[], { after, before, backwards, limit }: Window): string[] {
  const span = sorted(all).filter(
    (key) => (after === null || key > after) && (before === null || key < before),
  );
  return backwards ? span.slice(-(limit + 1)) : span.slice(0, limit + 1);
}
