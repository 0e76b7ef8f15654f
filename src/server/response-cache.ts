import { LRUCache } from 'lru-cache';

/** In characters, of which most take a byte. */
const mostKept = 32_000_000;
const largestKept = 500_000;
/** Of the requests that may come again. */
const mostNoted = 2_000_000;
const largestNoted = 20_000;

/**
 * Replies by request, as long as the graph is the same; when it changes, none of them is told again. Only what comes
 * again is kept, since most that is asked once is asked never again and would drive the rest out of memory.
 */
export function responseCache() {
  const replies = new LRUCache<string, string>({
    maxSize: mostKept,
    maxEntrySize: largestKept,
    sizeCalculation: (reply, request) => reply.length + request.length,
  });
  /** What was asked lately, and whether more than once. */
  const noted = new LRUCache<string, boolean>({
    maxSize: mostNoted,
    maxEntrySize: largestNoted,
    sizeCalculation: (_, request) => request.length + 1,
  });
  let of: string | null = null;
  const turnTo = (version: string) => {
    if (version !== of) replies.clear();
    of = version;
  };
  return {
    get(version: string, request: string): string | undefined {
      turnTo(version);
      const kept = replies.get(request);
      if (kept === undefined) noted.set(request, noted.has(request));
      return kept;
    },
    /** Kept only if the graph has not been seen to change since the version was read. */
    set(version: string, request: string, reply: string) {
      if (version === of && noted.get(request)) replies.set(request, reply);
    },
  };
}
