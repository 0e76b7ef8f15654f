import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { ask } from '../ask/ask.js';
import type { Archive } from '../exchange/archive.js';
import type { Graph } from '../graph/connection.js';
import { createLoaders } from '../loaders/loaders.js';
import type { Log } from '../log.js';
import type { Context } from '../resolvers/context.js';
import { createSchema } from '../resolvers/schema.js';
import { useBrowserFiles } from './browser-files.js';
import { useExport } from './export.js';
import { exported } from './exported.js';
import { graphVersion } from './graph-version.js';
import { graphiql } from './graphiql.js';
import { useHealth } from './health.js';
import { errorMask } from './mask-error.js';
import type { Metrics } from './metrics.js';
import { operationTimer, useOperationMetrics } from './operation-metrics.js';
import { compiler } from './operations.js';
import { type PageOptions, usePage } from './page.js';
import { persistedOperations } from './persisted.js';
import { readinessOf } from './readiness.js';
import { useReconciliation } from './reconciliation.js';
import { useRequestFormat } from './request-format.js';
import { requestIdHeader, useRequestId, withRequestId } from './request-id.js';
import { logAnswered, useRequestLog } from './request-log.js';
import { responseCache } from './response-cache.js';
import { useSdl } from './sdl.js';
import { useSecurityHeaders } from './security-headers.js';
import { shortcut } from './shortcut.js';

/** Everything that is served over HTTP, without a port. */
export interface Api {
  /** Answers a request without a network. */
  fetch(request: Request): Promise<Response> | Response;
  /** Answers a request of a `node:http` server. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** From now on `/ready` says no, so that nothing new is sent here. */
  retire(): void;
}

export interface ApiOptions {
  readonly graph: Graph;
  readonly archive: Archive;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Port of Neo4j Browser on this machine, which takes its style and guide from here. */
  readonly browserPort?: number;
  readonly page?: PageOptions;
}

/** No question or query that a person writes comes near it. */
const largestBody = 100_000;

const alone: PageOptions = { neo4jBrowser: null, embedOrigins: [] };

export function createApi({ graph, archive, log, metrics, browserPort, page = alone }: ApiOptions): Api {
  const schema = createSchema();
  const isReady = readinessOf(graph);
  let isRetired = false;
  const timed = operationTimer(metrics);
  const persisted = persistedOperations();
  const yoga = createYoga<object, Context>({
    schema,
    context: () => contextOf(graph, archive),
    ...graphiql,
    // The default reflects any Origin, with credentials.
    cors: false,
    landingPage: false,
    multipart: false,
    maxRequestBodySize: largestBody,
    logging: false,
    maskedErrors: { maskError: errorMask(log) },
    plugins: [
      useRequestId(),
      useRequestLog(log),
      useSecurityHeaders(page.embedOrigins),
      useHealth(async () => !isRetired && (await isReady()), log),
      useRequestFormat(),
      ...persisted.plugins,
      useOperationMetrics(metrics, timed),
      useSdl(schema),
      useReconciliation({ schema, context: () => contextOf(graph, archive), log, largestBody }),
      useExport({ graph, quote: archive.quote, log }),
      usePage(page),
      useBrowserFiles(browserPort),
    ],
  });
  const take = shortcut({
    textOf: persisted.textOf,
    compiled: compiler(schema),
    context: () => contextOf(graph, archive),
    version: graphVersion(graph),
    cache: responseCache(),
    timed,
    answered: ({ method }, status, started) => logAnswered(log, method, '/graphql', status, started),
    largestBody,
    usual: (request, response) => void yoga(request, response),
  });
  return {
    fetch: (request) => withRequestId(request.headers.get(requestIdHeader), () => yoga.fetch(request)),
    handle: (request, response) => {
      const given = request.headers[requestIdHeader];
      withRequestId(String(given ?? ''), () => void take(request, response));
    },
    retire: () => {
      isRetired = true;
    },
  };
}

/** The loaders are made per request, so that a request reads one state and the next reads anew. */
function contextOf(graph: Graph, archive: Archive): Context {
  const loaders = createLoaders(graph);
  const tools = { loaders, quote: archive.quote };
  return {
    loaders,
    archive,
    ask: (question, moment) => ask(tools, question, moment),
    exported: (format, asked) => exported(graph, archive.quote, format, asked),
  };
}
