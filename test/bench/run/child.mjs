import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const patience = 30_000;

/** A process of the bench's own, spoken to by messages; it ends with this one. */
export function child(file, { environment = {}, errors = 'inherit', flags = [] } = {}) {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const running = fork(path, [], {
    env: { ...process.env, ...environment },
    execArgv: flags,
    stdio: ['ignore', 'ignore', errors, 'ipc'],
  });
  const ended = once(running, 'exit');
  const endWithUs = () => running.kill();
  process.once('exit', endWithUs);

  const next = async (key) => {
    const control = new AbortController();
    const gone = ended.then(([code]) => {
      throw new Error(`${file} ended with ${code}`);
    });
    try {
      for await (const [message] of onMessages(running, control.signal, gone)) {
        if (message.error) throw new Error(`${file}: ${message.error}`);
        if (key in message) return message[key];
      }
    } finally {
      control.abort();
    }
    throw new Error(`${file} said nothing`);
  };

  return {
    pid: running.pid,
    next,
    ask(message, key) {
      const answer = next(key);
      running.send(message);
      return answer;
    },
    async stop() {
      process.off('exit', endWithUs);
      if (running.exitCode !== null || running.signalCode !== null) return;
      if (running.connected) running.send('stop');
      const force = setTimeout(() => running.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(force);
    },
  };
}

async function* onMessages(running, signal, gone) {
  while (true) yield await Promise.race([once(running, 'message', { signal }), gone]);
}
