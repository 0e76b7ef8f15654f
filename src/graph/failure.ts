import { Neo4jError } from 'neo4j-driver';
import { AlliancesError } from '../errors.js';

/** Turns what the driver throws into our own errors, once; anything unknown passes as it is. */
export function failureOf(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new AlliancesError(
      'UNAUTHENTICATED',
      `Neo4j at ${uri} refused the user name or password.`,
      'Correct NEO4J_USER and NEO4J_PASSWORD.',
      { cause: error },
    );
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
