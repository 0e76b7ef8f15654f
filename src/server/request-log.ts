import type { Plugin } from 'graphql-yoga';
import type { Log } from '../log.js';
import { requestId } from './request-id.js';

/** Probes would drown everything else. */
const quiet = new Set(['/health', '/ready', '/metrics']);

/** Logs each request once it is answered. */
export function useRequestLog(log: Log): Plugin {
  const started = new WeakMap<Request, number>();
  return {
    onRequest({ request }) {
      started.set(request, performance.now());
    },
    onResponse({ request, response }) {
      const { pathname } = new URL(request.url);
      if (quiet.has(pathname)) return;
      logAnswered(log, request.method, pathname, response.status, started.get(request) ?? performance.now());
    },
  };
}

/** @param started as `performance.now()` gave it */
export function logAnswered(
  log: Log,
  method: string | undefined,
  path: string,
  status: number,
  started: number,
) {
  const milliseconds = Math.round(performance.now() - started);
  log.debug({ request: requestId(), method, path, status, milliseconds }, 'answered');
}
