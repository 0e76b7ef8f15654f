import { type GraphQLSchema, graphql } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AlliancesError } from '../errors.js';
import type { Log } from '../log.js';
import { extend, proposed } from '../reconcile/extend.js';
import { manifestOf } from '../reconcile/manifest.js';
import type { Query } from '../reconcile/query.js';
import { reconcile } from '../reconcile/reconcile.js';
import { suggestedEntities, suggestedProperties, suggestedTypes } from '../reconcile/suggest.js';
import type { Context } from '../resolvers/context.js';
import { requestId } from './request-id.js';

interface Options {
  readonly schema: GraphQLSchema;
  readonly context: () => Context;
  readonly log: Log;
  /** Bytes. */
  readonly largestBody: number;
}

/** OpenRefine is on its reader's own machine. Another site could read by that reader's browser what is served to it alone. */
const isLocal = (origin: string) =>
  URL.canParse(origin) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);

function sharedWith({ headers }: Request) {
  const origin = headers.get('origin') ?? '';
  return { vary: 'origin', ...(isLocal(origin) && { 'access-control-allow-origin': origin }) };
}

const preflight = { 'access-control-allow-methods': 'GET, POST', 'access-control-max-age': '86400' };

/** Serves the Reconciliation Service API at `/reconcile`, by which spreadsheets match names to nodes. */
export function useReconciliation(options: Options): Plugin {
  const query = queryOf(options);
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const found = /^\/reconcile(\/.*)?$/.exec(url.pathname);
      if (!found) return;
      const shared = sharedWith(request);
      if (request.method === 'OPTIONS')
        return endResponse(
          new fetchAPI.Response(null, { status: 204, headers: { ...shared, ...preflight } }),
        );
      const { status, body } = await answerTo(query, request, url, found[1] ?? '', options);
      const headers = { ...shared, 'content-type': 'application/json; charset=utf-8' };
      // `Response.json` would count characters for bytes.
      endResponse(new fetchAPI.Response(JSON.stringify(body), { status, headers }));
    },
  };
}

async function answerTo(query: Query, request: Request, url: URL, path: string, options: Options) {
  try {
    const parameters =
      request.method === 'POST' ? await formOf(request, options.largestBody) : url.searchParams;
    const body = await replyTo(query, path.replace(/\/$/, ''), parameters, url.origin);
    return body ? { status: 200, body } : { status: 404, body: { error: 'There is nothing here.' } };
  } catch (error) {
    if (error instanceof AlliancesError && error.code === 'BAD_USER_INPUT')
      return { status: 400, body: { error: [error.message, error.mend].filter(Boolean).join(' ') } };
    options.log.error({ err: error, request: requestId() }, 'a name could not be matched');
    return { status: 500, body: { error: 'Unexpected error.', request: requestId() } };
  }
}

async function replyTo(
  query: Query,
  path: string,
  parameters: URLSearchParams,
  origin: string,
): Promise<object | null> {
  const prefix = parameters.get('prefix') ?? '';
  if (path === '/suggest/entity') return suggestedEntities(query, prefix);
  if (path === '/suggest/type') return suggestedTypes(prefix);
  if (path === '/suggest/property') return suggestedProperties(prefix);
  if (path === '/extend/properties') return proposed(parameters.get('type') ?? 'Person');
  if (path !== '') return null;
  const [queries, extension] = [parameters.get('queries'), parameters.get('extend')];
  if (queries !== null) return reconcile(query, queries);
  return extension === null ? manifestOf(origin) : extend(query, extension);
}

/** @throws AlliancesError BAD_USER_INPUT where it is too large or no form */
async function formOf(request: Request, largest: number): Promise<URLSearchParams> {
  const [type] = (request.headers.get('content-type') ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    throw new AlliancesError(
      'BAD_USER_INPUT',
      'A form is expected.',
      'Send application/x-www-form-urlencoded.',
    );
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes <= largest) chunks.push(chunk);
    // Who sends a little too much reads why; for more, the connection is cut.
    if (bytes > 10 * largest) break;
  }
  if (bytes > largest)
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `It has more than ${largest} bytes.`,
      'Send fewer rows at once.',
    );
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

/** In this process, with loaders of its own for each operation. */
const queryOf =
  ({ schema, context }: Options): Query =>
  async (source, variableValues, shape) => {
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue: context() });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return shape.parse(data);
  };
