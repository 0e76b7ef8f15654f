import { GraphQLError } from 'graphql';
import { AlliancesError, type ErrorCode } from '../errors.js';
import type { Log } from '../log.js';
import { requestId } from './request-id.js';

/** Failures whose sentence is about the request and not about this installation. */
const aboutTheRequest: ReadonlySet<ErrorCode> = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'AMBIGUOUS',
  'TOO_LARGE',
  'WRITER_BUSY',
  'TIMED_OUT',
]);

/** The graph is away for whoever asks, whether it does not answer or does not let us in. */
const away: ReadonlySet<ErrorCode> = new Set(['UNAVAILABLE', 'UNAUTHENTICATED', 'SERVER_TOO_OLD']);

const unexpected = 'INTERNAL_SERVER_ERROR';

/** What a client is told of an error: deliberate ones with their code, anything else masked and logged. */
export function errorMask(log: Log) {
  return (error: unknown): Error => {
    const cause = rootOf(error);
    if (cause instanceof AlliancesError) return deliberate(cause, error, log);
    if (cause instanceof GraphQLError && error instanceof GraphQLError) return coded(error);
    log.error({ err: cause, request: requestId() }, 'unexpected error');
    return masked('Unexpected error.', unexpected, error);
  };
}

/** What was thrown, beneath the GraphQLErrors that carry it; itself one where it was deliberate. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

/** GraphQL gives no code to a variable that does not fit its type, nor to a kind of operation that there is not. */
function coded(error: GraphQLError): GraphQLError {
  error.extensions.code ??= 'BAD_USER_INPUT';
  return error;
}

function deliberate(cause: AlliancesError, error: unknown, log: Log): Error {
  const { code, message, mend } = cause;
  // Whoever keeps the server may be the one to mend it.
  if (code === 'TIMED_OUT') log.warn({ err: cause, request: requestId() }, 'the request took too long');
  if (aboutTheRequest.has(code)) return masked(mend ? `${message} ${mend}` : message, code, error);
  log.error({ err: cause, request: requestId() }, 'the request failed');
  return away.has(code)
    ? masked('The graph cannot be reached at the moment.', 'UNAVAILABLE', error)
    : masked('Unexpected error.', unexpected, error);
}

function masked(message: string, code: string, error: unknown): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions: { code, ...(code === unexpected ? { request: requestId() } : {}) },
  });
}
