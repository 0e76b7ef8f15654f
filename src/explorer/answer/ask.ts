import type { Asked } from '../address.js';
import { Failure, fromServer } from '../server.js';
import type { Answer } from './answer.js';
import { query } from './query.js';

/** @throws Failure; the signal's reason when aborted. */
export async function ask(asked: Asked, signal: AbortSignal): Promise<Answer> {
  const { question, asOf, knownAt } = asked;
  const { ask: answer } = await fromServer<{ ask: Answer | null }>(
    query,
    { question, asOf, knownAt },
    signal,
  );
  if (answer === null) throw new Failure('FAILED');
  return answer;
}
