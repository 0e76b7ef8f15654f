import type { Asked } from './address.js';
import type { Answer } from './answer.js';
import { query } from './query.js';

/** OFFLINE and REFUSED are the reader's to mend; the others are worth another try. */
export type Reason = 'OFFLINE' | 'UNREACHABLE' | 'TOO_SLOW' | 'FAILED' | 'REFUSED';

/** Why there is no answer. */
export class AskFailure extends Error {
  constructor(
    readonly reason: Reason,
    message = '',
  ) {
    super(message);
  }
}

interface Reply {
  data?: { ask: Answer | null } | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const patience = 30_000;
const refusals = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'];

/**
 * Asks the server, as any client does.
 * @throws AskFailure; the signal's reason when aborted.
 */
export async function ask(asked: Asked, signal: AbortSignal): Promise<Answer> {
  const { data, errors } = await reply(asked, signal);
  if (data?.ask) return data.ask;
  const [error] = errors ?? [];
  const refused = refusals.includes(error?.extensions?.code ?? '');
  throw new AskFailure(refused ? 'REFUSED' : 'FAILED', error?.message);
}

async function reply({ question, asOf, knownAt }: Asked, signal: AbortSignal): Promise<Reply> {
  const tooSlow = AbortSignal.timeout(patience);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables: { question, asOf, knownAt } }),
      signal: AbortSignal.any([signal, tooSlow]),
    });
    const isJson = response.headers.get('content-type')?.includes('json');
    if (!isJson) throw new AskFailure('FAILED', `The server replied with status ${response.status}.`);
    return await response.json();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AskFailure) throw error;
    if (tooSlow.aborted) throw new AskFailure('TOO_SLOW');
    throw new AskFailure(navigator.onLine ? 'UNREACHABLE' : 'OFFLINE');
  }
}
