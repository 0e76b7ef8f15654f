import { expect, it } from 'vitest';
import { responseCache } from '../src/server/response-cache.js';

it('keeps a reply to what comes again, and nothing that is asked once', () => {
  const cache = responseCache();
  const ask = (version: string, request: string) => {
    const kept = cache.get(version, request);
    if (kept === undefined) cache.set(version, request, `reply to ${request} at ${version}`);
    return kept;
  };
  expect([ask('1', 'a'), ask('1', 'b'), ask('1', 'a'), ask('1', 'a')]).toEqual([
    undefined,
    undefined,
    undefined,
    'reply to a at 1',
  ]);
  // What is asked often is kept at once when the graph has changed.
  expect([ask('2', 'a'), ask('2', 'a')]).toEqual([undefined, 'reply to a at 2']);
});

it('tells nothing of a version that is over, and keeps nothing that was worked out for it', () => {
  const cache = responseCache();
  for (const _ of ['once', 'again']) cache.get('1', 'a');
  cache.get('2', 'a');
  cache.set('1', 'a', 'late');
  expect(cache.get('2', 'a')).toBeUndefined();
});

it('takes a request without a text, and one too long to be noted', () => {
  const cache = responseCache();
  for (const request of ['', 'x'.repeat(100_000)]) {
    for (const _ of ['once', 'again']) cache.get('1', request);
    cache.set('1', request, 'reply');
  }
  expect([cache.get('1', ''), cache.get('1', 'x'.repeat(100_000))]).toEqual(['reply', undefined]);
});
