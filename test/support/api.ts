import { expect } from 'vitest';
import { type Archive, openArchive } from '../../src/exchange/archive.js';
import type { Graph, Observe } from '../../src/graph/connection.js';
import { createLog } from '../../src/log.js';
import { type Api, createApi } from '../../src/server/api.js';
import { createMetrics } from '../../src/server/metrics.js';
import { seededGraph } from './graph.js';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly query: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they selected, and fail where it is not there.
  readonly data: any;
  readonly errors: readonly GraphqlError[] | undefined;
}

/** The API over the seeded graph, asked without a port. */
export interface TestApi {
  readonly api: Api;
  readonly graph: Graph;
  /** Names of the statements that ran since it was last read. */
  statements(): string[];
  query(document: string, variables?: Record<string, unknown>): Promise<Reply>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export async function testApi(options: { graph?: Graph; archive?: Archive } = {}): Promise<TestApi> {
  let ran: string[] = [];
  const metrics = createMetrics();
  const observe: Observe = (run) => {
    ran.push(run.name);
    metrics.observe(run);
  };
  const graph = options.graph ?? (await seededGraph(observe));
  const archive = options.archive ?? (await openArchive(undefined));
  const api = createApi({ graph, archive, metrics, log: createLog('silent') });
  return {
    api,
    graph,
    statements: () => {
      const names = ran;
      ran = [];
      return names;
    },
    query: (document, variables) => query(api, document, variables),
    get: async (path, headers = {}) => api.fetch(new Request(`http://test${path}`, { headers })),
    close: () => graph.close(),
  };
}

async function query(api: Api, document: string, variables: Record<string, unknown> = {}): Promise<Reply> {
  const response = await api.fetch(
    new Request('http://test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    }),
  );
  const { data, errors } = (await response.json()) as Pick<Reply, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, query: document, data, errors };
}

/** The data of a reply; fails with the query and the errors where it has any. */
export function expectNoGraphQLErrors(reply: Reply): Reply['data'] {
  const report = () => `${reply.query}\n${JSON.stringify(reply.errors, null, 2)}`;
  expect(reply.errors, reply.errors && report()).toBeUndefined();
  return reply.data;
}

/** The codes of a reply's errors. */
export const codesOf = ({ errors = [] }: Reply) => errors.map(({ extensions }) => extensions?.code);
