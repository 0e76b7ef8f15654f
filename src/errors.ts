/** Exit statuses of the `alliances` command. */
export const exitStatus = {
  done: 0,
  failed: 1,
  usage: 2,
  notUnderstood: 3,
  notFound: 4,
} as const;

/**
 * A failure whose cause the reader can act upon. `message` is one plain sentence; `mend` says what to do.
 * Anything else that is thrown is a defect: it is logged whole and shown masked.
 */
export class AlliancesError extends Error {
  override readonly name = 'AlliancesError';

  constructor(
    /** Stable, upper-case; becomes `extensions.code` in a GraphQL error. */
    readonly code: ErrorCode,
    message: string,
    readonly mend?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'AMBIGUOUS'
  | 'TOO_LARGE'
  | 'UNAVAILABLE'
  | 'UNAUTHENTICATED'
  | 'SERVER_TOO_OLD'
  | 'JAVA_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'IMPORT_FAILED'
  | 'PORT_TAKEN'
  | 'DATA_DIR_BUSY'
  | 'DATA_DIR_NEWER'
  | 'WRITER_BUSY'
  | 'SEED_INVALID'
  | 'GRAPH_UNREADABLE'
  | 'TIMED_OUT'
  | 'START_FAILED';
