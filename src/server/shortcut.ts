import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../resolvers/context.js';
import { etagOf, isUnchanged } from './etag.js';
import type { graphVersion } from './graph-version.js';
import type { Compiled, OperationParams } from './operations.js';
import { asked, contentTypeOf, readText } from './request.js';
import { requestId, requestIdHeader } from './request-id.js';
import type { responseCache } from './response-cache.js';
import { dataHeaders } from './security-headers.js';

export interface ShortcutOptions {
  /** The text of an operation that is known by its hash. */
  readonly textOf: (hash: string) => string | null;
  readonly compiled: (params: OperationParams, atOnce: boolean) => Compiled | null;
  readonly context: () => Context;
  readonly version: ReturnType<typeof graphVersion>;
  readonly cache: ReturnType<typeof responseCache>;
  /** Begins to time an operation; what it returns ends that. */
  readonly timed: (name: string | undefined) => (outcome: 'ok') => void;
  readonly answered: (request: IncomingMessage, status: number, started: number) => void;
  readonly largestBody: number;
  /** Answers whatever does not take the shortcut. */
  readonly usual: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * Answers queries that come again without the objects of a fetch and without interpreting their documents: from the
 * cache while the graph is the same, else as they were compiled. All others, and all that fails, go the usual way, so
 * that there is one place that says what is wrong.
 */
export function shortcut(options: ShortcutOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    const type = contentTypeOf(request, options.largestBody);
    const text = type === null ? null : await textOf(request, options.largestBody);
    const reply = text === null ? null : await replyTo(options, request, text).catch(() => null);
    if (reply === null) return options.usual(request, response);
    send(request, response, reply, `${type}; charset=utf-8`);
    options.answered(request, response.statusCode, started);
  };
}

/** What tells requests apart: the address of a GET, the body of a POST. */
const textOf = (request: IncomingMessage, largest: number) =>
  request.method === 'GET' ? (request.url ?? '') : readText(request, largest);

function send(request: IncomingMessage, response: ServerResponse, { body, etag }: Reply, type: string) {
  const head = [...fixedHead, requestIdHeader, requestId() ?? ''];
  if (etag !== null) head.push('etag', etag, 'cache-control', 'no-cache', 'vary', 'accept');
  const held = request.headers['if-none-match'];
  if (etag !== null && held !== undefined && isUnchanged(held, etag)) {
    response.writeHead(304, head).end();
    return;
  }
  head.push('content-type', type, 'content-length', String(Buffer.byteLength(body)));
  response.writeHead(200, head).end(body);
}

/** Names and values in turn, which Node takes as they are. */
const fixedHead = Object.entries(dataHeaders).flat();

interface Reply {
  readonly body: string;
  readonly etag: string | null;
}

async function replyTo(
  options: ShortcutOptions,
  request: IncomingMessage,
  text: string,
): Promise<Reply | null> {
  const { cache } = options;
  const version = await versionOf(options);
  const etag = version !== null && request.method === 'GET' ? etagOf(version, text) : null;
  const kept = version !== null && isKeptWanted(request) ? cache.get(version, text) : undefined;
  if (kept !== undefined) return { body: kept, etag };
  const params = asked(request, text, options.textOf);
  // A GET is always told the version of its reply.
  const compiled = params && options.compiled(params, request.method === 'GET');
  if (!compiled) return null;
  const end = options.timed(compiled.name);
  const result = await compiled.run(options.context(), params.variables ?? {});
  if (result.errors) return null;
  const body = JSON.stringify(result);
  end('ok');
  if (version !== null) cache.set(version, text, body);
  return { body, etag };
}

/** Null where the graph does not answer, which the operation will find out too. */
const versionOf = async ({ version }: ShortcutOptions) =>
  version.known() ?? (await version.read().catch(() => null));

/** A client that reloads wants it worked out anew (RFC 9111, `no-cache`). */
const isKeptWanted = ({ headers }: IncomingMessage) =>
  !/no-cache|no-store/.test(headers['cache-control'] ?? '');
