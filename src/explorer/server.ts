/** OFFLINE and REFUSED are the reader's to mend; the others are worth another try. */
export type Reason = 'OFFLINE' | 'UNREACHABLE' | 'TOO_SLOW' | 'FAILED' | 'REFUSED';

/** Why the server gave nothing. */
export class Failure extends Error {
  constructor(
    readonly reason: Reason,
    message = '',
  ) {
    super(message);
  }
}

interface Reply<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const patience = 30_000;
const refusals = ['BAD_USER_INPUT', 'NOT_FOUND', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'];

/**
 * What the server replies to an operation, asked as any client asks.
 * @throws Failure; the signal's reason when aborted.
 */
export async function fromServer<Data>(query: string, variables: object, signal: AbortSignal): Promise<Data> {
  const { data, errors } = await reply<Data>(JSON.stringify({ query, variables }), signal);
  if (data && !errors) return data;
  const [error] = errors ?? [];
  const refused = refusals.includes(error?.extensions?.code ?? '');
  throw new Failure(refused ? 'REFUSED' : 'FAILED', error?.message);
}

async function reply<Data>(body: string, signal: AbortSignal): Promise<Reply<Data>> {
  const tooSlow = AbortSignal.timeout(patience);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
      signal: AbortSignal.any([signal, tooSlow]),
    });
    const isJson = response.headers.get('content-type')?.includes('json');
    if (!isJson) throw new Failure('FAILED', `The server replied with status ${response.status}.`);
    return await response.json();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Failure) throw error;
    if (tooSlow.aborted) throw new Failure('TOO_SLOW');
    throw new Failure(navigator.onLine ? 'UNREACHABLE' : 'OFFLINE');
  }
}
