import { Neo4jError } from 'neo4j-driver';
import { AlliancesError } from '../errors.js';

/** Turns what the driver throws into our own errors, once; anything unknown passes as it is. */
export function failureOf(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  // What a user may not do is no matter of the password.
  if (error.code.startsWith('Neo.ClientError.Security') && !error.code.endsWith('.Forbidden')) {
    return new AlliancesError(
      'UNAUTHENTICATED',
      `Neo4j at ${uri} refused the user name or password.`,
      'Correct NEO4J_USER and NEO4J_PASSWORD.',
      { cause: error },
    );
  }
  if (error.code.endsWith('.DatabaseNotFound')) {
    const message = `Neo4j at ${uri} has no such database.`;
    return new AlliancesError('NOT_FOUND', message, 'Correct NEO4J_DATABASE.', { cause: error });
  }
  if (error.code.includes('.TransactionTimedOut')) {
    return new AlliancesError('TIMED_OUT', 'The query took too long.', 'Ask for less at a time.', {
      cause: error,
    });
  }
  if (error.retriable || unreachable.has(error.code)) {
    return new AlliancesError(
      'UNAVAILABLE',
      `Neo4j at ${uri} cannot be reached.`,
      'Start it, or correct NEO4J_URI.',
      {
        cause: error,
      },
    );
  }
  return error;
}

const unreachable = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);
