import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Plugin } from 'graphql-yoga';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As built; markup and styles also as written, so that a checkout that was not built shows where to ask. */
const folders = [
  new URL('../../dist/explorer/', import.meta.url),
  new URL('../../src/explorer/', import.meta.url),
];

export interface PageOptions {
  /** Where this installation's Neo4j Browser is; null where it is not known. */
  readonly neo4jBrowser: string | null;
  /** Origins that may show `/?embed` in a frame. */
  readonly embedOrigins: readonly string[];
}

/** Serves the page at `/`, with the files beside it. */
export function usePage({ neo4jBrowser }: Pick<PageOptions, 'neo4jBrowser'>): Plugin {
  const told = `<meta name="neo4j-browser" content="${encodeURI(neo4jBrowser ?? '')}">`;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const path = /^\/([a-z][\w-]*\.(?:css|js|svg))?$/.exec(url.pathname);
      if (!path) return;
      const file = path[1] ?? 'index.html';
      const content = await contentOf(file);
      if (content === null) return;
      const body = content.replace('<meta name="neo4j-browser" content="">', told);
      const headers = { 'content-type': types[extname(file)] ?? 'text/plain', 'cache-control': 'no-cache' };
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, { headers }));
    },
  };
}

async function contentOf(file: string): Promise<string | null> {
  for (const folder of folders) {
    const body = await readFile(new URL(file, folder), 'utf8').catch(() => null);
    if (body !== null) return body;
  }
  return null;
}
