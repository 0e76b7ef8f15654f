import { type GraphQLSchema, graphql } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AlliancesError } from '../errors.js';
import type { Log } from '../log.js';
import type { Query } from '../reconcile/query.js';
import { replyTo } from '../reconcile/reply.js';
import type { Context } from '../resolvers/context.js';
import { formOf } from './form.js';
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
    const body = await replyTo(query, { origin: url.origin, path: path.replace(/\/$/, ''), parameters });
    return body ? { status: 200, body } : { status: 404, body: { error: 'There is nothing here.' } };
  } catch (error) {
    if (error instanceof AlliancesError && error.code === 'BAD_USER_INPUT')
      return { status: 400, body: { error: [error.message, error.mend].filter(Boolean).join(' ') } };
    options.log.error({ err: error, request: requestId() }, 'a name could not be matched');
    return { status: 500, body: { error: 'Unexpected error.', request: requestId() } };
  }
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
