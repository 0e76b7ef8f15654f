import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The exit status of a child whose lines are listened to; null where a signal ended it, ours among them. */
export async function untilClosed(
  child: ChildProcessWithoutNullStreams,
  listen: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<number | null> {
  const end = () => child.kill();
  signal?.addEventListener('abort', end);
  try {
    child.stdin.end();
    for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', listen);
    const [status] = await once(child, 'close');
    return status;
  } finally {
    signal?.removeEventListener('abort', end);
  }
}
