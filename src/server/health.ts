import type { Plugin } from 'graphql-yoga';
import type { Log } from '../log.js';

/** A probe that waits longer is told that it is not ready. */
const patience = 3_000;

/**
 * `/health`: the process answers. `/ready`: it can answer questions, 200 or else 503; why not is logged and never told.
 */
export function useHealth(isReady: () => Promise<boolean>, log: Log): Plugin {
  const ready = async () => {
    try {
      return await Promise.race([isReady(), notInTime()]);
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      return false;
    }
  };
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/health') endResponse(fetchAPI.Response.json({ status: 'alive' }));
      if (url.pathname !== '/ready') return;
      const isUp = await ready();
      endResponse(
        fetchAPI.Response.json({ status: isUp ? 'ready' : 'not ready' }, { status: isUp ? 200 : 503 }),
      );
    },
  };
}

const notInTime = () =>
  new Promise<false>((resolve) => {
    setTimeout(resolve, patience, false).unref();
  });
