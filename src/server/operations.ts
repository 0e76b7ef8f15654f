import { type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from '../resolvers/context.js';

/** What a client sends to `/graphql`. */
export interface OperationParams {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A query that was parsed, validated and compiled once and is run often. */
export interface Compiled {
  readonly name: string | undefined;
  run(context: Context, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
}

/** More texts than one installation's clients send; whoever varies the text instead of variables pushes others out. */
const mostOperations = 1_000;

/**
 * Compiles queries that come again: the first time takes the usual way, since compiling costs more than it saves then.
 * With `atOnce` also the first time.
 * @returns null for what is new, wrong, or no query
 */
export function compiler(schema: GraphQLSchema) {
  const known = new LRUCache<string, { compiled?: Compiled | null }>({ max: mostOperations });
  return ({ query, operationName }: OperationParams, atOnce: boolean): Compiled | null => {
    const key = operationName ? `${operationName}\n${query}` : query;
    const found = known.get(key) ?? {};
    if (!known.has(key)) {
      known.set(key, found);
      if (!atOnce) return null;
    }
    found.compiled ??= compile(schema, query, operationName ?? null);
    return found.compiled;
  };
}

function compile(schema: GraphQLSchema, query: string, operationName: string | null): Compiled | null {
  try {
    const document = parse(query);
    if (validate(schema, document).length > 0) return null;
    const operations = document.definitions.filter((one) => one.kind === 'OperationDefinition');
    const asked = operations.filter((one) => operationName === null || one.name?.value === operationName);
    const [operation] = asked;
    if (asked.length !== 1 || operation?.operation !== 'query') return null;
    const compiled = compileQuery(schema, document, operationName ?? undefined, {
      disableLeafSerialization: false,
    });
    if (!isCompiledQuery(compiled)) return null;
    return {
      name: operation.name?.value,
      run: async (context, variables) => compiled.query(undefined, context, variables),
    };
  } catch {
    // The usual way says what is wrong with it.
    return null;
  }
}
