import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { hub, tieOfHub } from './neighbourhood.js';

export interface Question {
  question: string;
  asOf: string | null;
  knownAt: string | null;
}

/** What `/graphql` replies to a question, as status and JSON body. */
export type Reply = (asked: Question) => Promise<[status: number, body: unknown]>;

/** What it replies to the page's other operations, by their names. */
export type Others = Record<string, (variables: Record<string, unknown>) => unknown>;

const usual: Others = {
  Questions: () => ({
    questions: ['who is PPS to {Corbyn}', 'is {Burnham} an ally of Corbyn', 'how many mayors are there'],
  }),
  People: () => ({ suggest: [{ name: 'Andy Burnham' }] }),
  Neighbourhood: ({ limit }) => ({ neighbourhood: hub(5000, Number(limit), 80) }),
  Tie: ({ id }) => ({ relationship: tieOfHub(String(id)) }),
};

const built = new URL('../../dist/explorer/', import.meta.url);
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** As strict as a policy can be: what the page does under it, it does under the server's. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types layout";

/** Serves the built page on a free port, with canned answers in the place of the graph. */
export async function startPage(
  reply: Reply,
  others: Others = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  if (!existsSync(built)) throw new Error('The page is not built: npm run build');
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path !== '/graphql') return serveFile(path === '/' ? 'index.html' : path.slice(1), response);
    const { query, variables } = JSON.parse(await text(request));
    const [, name = ''] = /^\s*query (\w+)/.exec(query) ?? [];
    const [status, body] =
      name === 'Ask' ? await reply(variables) : [200, { data: { ...usual, ...others }[name]?.(variables) }];
    response.writeHead(status, { 'content-type': 'application/graphql-response+json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serveFile(name: string, response: ServerResponse): Promise<void> {
  const content = await readFile(new URL(name, built)).catch(() => null);
  if (content === null) response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': types[extname(name)] ?? '', 'content-security-policy': policy })
      .end(content);
}
