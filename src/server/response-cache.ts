import { LRUCache } from 'lru-cache';

/** In characters, of which most take a byte. */
const mostKept = 32_000_000;
const largestKept = 500_000;

/** Replies by request, as long as the graph is the same; when it changes, none of them is told again. */
export function responseCache() {
  const replies = new LRUCache<string, string>({
    maxSize: mostKept,
    maxEntrySize: largestKept,
    sizeCalculation: (reply, request) => reply.length + request.length,
  });
  let of: string | null = null;
  const turnTo = (version: string) => {
    if (version !== of) replies.clear();
    of = version;
  };
  return {
    get(version: string, request: string): string | undefined {
      turnTo(version);
      return replies.get(request);
    },
    /** Kept only if the graph has not been seen to change since the version was read. */
    set(version: string, request: string, reply: string) {
      if (version === of) replies.set(request, reply);
    },
  };
}
