import type { Graph } from '../graph/connection.js';

/** A write, whoever makes it, is seen by readers of the cache within twice this, in milliseconds. */
const freshFor = 400;

/**
 * The version of the graph, read anew where it was last read too long ago; one read serves all who wait for it. The day
 * is part of it, as a question may ask about today.
 */
export function graphVersion(graph: Pick<Graph, 'version'>, now: () => number = () => performance.now()) {
  let known: { readonly version: string; readonly at: number } | null = null;
  let reading: Promise<string> | null = null;
  const read = async () => {
    const at = now();
    try {
      const version = `${new Date().toISOString().slice(0, 10)} ${await graph.version()}`;
      known = { version, at };
      return version;
    } finally {
      reading = null;
    }
  };
  return {
    /** As it was less than half a second ago; null where it must be read first. */
    known: (): string | null => (known && now() - known.at < freshFor ? known.version : null),
    read: (): Promise<string> => {
      reading ??= read();
      return reading;
    },
  };
}
