import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Has a side load the record in a process of its own; how long it took, and the most memory that the process had. */
export async function child(side, task) {
  const path = fileURLToPath(new URL(`${side}.mjs`, import.meta.url));
  const running = fork(path, { stdio: ['ignore', 2, 2, 'ipc'], execArgv: execArgvOf(side) });
  running.send(task);
  const told = once(running, 'message').then(([message]) => message);
  const [status] = await once(running, 'exit');
  if (status !== 0) throw new Error(`${side} ended with ${status}`);
  return told;
}

/** The peer's rows are all in memory. */
const execArgvOf = (side) => (side === 'peer' ? ['--max-old-space-size=8192'] : []);
