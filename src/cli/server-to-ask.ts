import type { Config } from '../config.js';
import { createLog } from '../log.js';
import { findRunning } from '../server/running.js';
import type { Started } from '../server/start.js';
import type { Reporting } from './run.js';

export interface ServerToAsk {
  /** Where it answers now. */
  url(): Promise<string>;
  /** Stops what was started for it. */
  close(): Promise<void>;
}

/** The server at ALLIANCES_URL, else the one that runs on DATA_DIR, else one that is started once it is needed. */
export function serverToAsk(config: Config, reporter: Reporting, signal: AbortSignal): ServerToAsk {
  const closing = new AbortController();
  let starting: Promise<Started> | null = null;
  const begin = async () => {
    const options = { reporter, fetchJava: false, signal: AbortSignal.any([signal, closing.signal]) };
    // Loaded only now, since most questions go to a server that runs.
    const { start } = await import('../server/start.js');
    // A port of its own, so that it never stands in the way of a server.
    const started = await start({ ...config, port: 0 }, createLog('error'), options);
    // Without its Neo4j it can answer nothing, so that the next question starts another.
    void started.store.neo4j?.ended.then(() => {
      starting = null;
      return started.stop();
    });
    return started;
  };
  return {
    url: async () => {
      const there = config.serverUrl ?? (await findRunning(config.dataDir))?.url;
      if (there !== undefined) return there;
      starting ??= begin().catch((error) => {
        starting = null;
        throw error;
      });
      return (await starting).url;
    },
    close: async () => {
      closing.abort();
      const started = await starting?.catch(() => null);
      await started?.stop();
    },
  };
}
