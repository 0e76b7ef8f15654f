import type { Plugin } from 'graphql-yoga';
import { browserGuide } from './browser-guide.js';
import { browserStyle } from './browser-style.js';

/**
 * Serves what Neo4j Browser is given, to it alone of all other origins. It asks for a guide with headers of its own, so
 * that the browser asks before.
 * @param port where Neo4j Browser is on this machine
 */
export function useBrowserFiles(port: number | undefined): Plugin {
  const origins = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`);
  const files: Readonly<Record<string, { type: string; body: string }>> = {
    '/browser/guide.html': { type: 'text/html; charset=utf-8', body: browserGuide() },
    '/browser/style.grass': { type: 'text/plain; charset=utf-8', body: browserStyle() },
  };
  return {
    onRequest({ request: { method, headers }, url, fetchAPI, endResponse }) {
      const file = files[url.pathname];
      if (!file) return;
      const origin = headers.get('origin') ?? '';
      const allowed = origins.includes(origin)
        ? { 'access-control-allow-origin': origin, 'access-control-allow-headers': 'cache-control, pragma' }
        : {};
      const shared = { vary: 'origin', ...allowed };
      if (method === 'OPTIONS') endResponse(new fetchAPI.Response(null, { status: 204, headers: shared }));
      if (method !== 'GET' && method !== 'HEAD') return;
      const own = { 'content-type': file.type, 'cache-control': 'no-cache' };
      const body = method === 'HEAD' ? null : file.body;
      endResponse(new fetchAPI.Response(body, { headers: { ...own, ...shared } }));
    },
  };
}
