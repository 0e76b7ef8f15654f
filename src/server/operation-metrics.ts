import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics.js';

/** Clients choose operation names, so only so many become labels of their own. */
const mostNames = 100;

/** Begins to time an operation; what it returns ends that. */
export function operationTimer({ operations }: Metrics) {
  const names = new Set<string>();
  const label = (name: string | undefined) => {
    if (!name) return 'anonymous';
    if (!names.has(name) && names.size >= mostNames) return 'other';
    names.add(name);
    return name;
  };
  return (name: string | undefined) => {
    const end = operations.startTimer({ operation: label(name) });
    return (outcome: 'ok' | 'errors') => {
      end({ outcome });
    };
  };
}

/** Times every operation, and serves the metrics at `/metrics`. */
export function useOperationMetrics({ registry }: Metrics, timed: ReturnType<typeof operationTimer>): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/metrics') return;
      const headers = { 'content-type': registry.contentType };
      endResponse(new fetchAPI.Response(await registry.metrics(), { headers }));
    },
    onExecute({ args }) {
      const end = timed(getOperationAST(args.document, args.operationName)?.name?.value);
      return {
        onExecuteDone({ result }) {
          end('errors' in result && result.errors ? 'errors' : 'ok');
        },
      };
    },
  };
}
