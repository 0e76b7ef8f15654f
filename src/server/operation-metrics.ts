import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics.js';

/** Clients choose operation names, so only so many become labels of their own. */
const mostNames = 100;

/** Times every operation, and serves the metrics at `/metrics`. */
export function useOperationMetrics({ registry, operations }: Metrics): Plugin {
  const names = new Set<string>();
  const label = (name: string | null | undefined) => {
    if (!name) return 'anonymous';
    if (!names.has(name) && names.size >= mostNames) return 'other';
    names.add(name);
    return name;
  };
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/metrics') return;
      const headers = { 'content-type': registry.contentType };
      endResponse(new fetchAPI.Response(await registry.metrics(), { headers }));
    },
    onExecute({ args }) {
      const operation = label(getOperationAST(args.document, args.operationName)?.name?.value);
      const end = operations.startTimer({ operation });
      return {
        onExecuteDone({ result }) {
          end({ outcome: 'errors' in result && result.errors ? 'errors' : 'ok' });
        },
      };
    },
  };
}
