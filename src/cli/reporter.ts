import { SingleBar } from 'cli-progress';
import type { Reporter } from '../server/store.js';

/**
 * Says what goes on: a line for each phase that begins or is done, and on a terminal a bar between the two.
 * `done` takes away a bar that a failure has left.
 */
export function createReporter(output: NodeJS.WriteStream): Reporter & { done(): void } {
  let bar: SingleBar | null = null;
  let running = '';
  const done = () => {
    bar?.stop();
    bar = null;
  };
  return {
    step(message) {
      done();
      output.write(`${message}\n`);
    },
    progress({ done: reached, total, phase, unit }) {
      if (!output.isTTY) return;
      if (running !== phase) done();
      running = phase;
      bar ??= startBar(output, total, { phase, unit });
      bar.update(reached);
    },
    done,
  };
}

/** Says nothing, for a command whose output a program reads. */
export const silent: Reporter & { done(): void } = {
  step: () => undefined,
  progress: () => undefined,
  done: () => undefined,
};

function startBar(stream: NodeJS.WriteStream, total: number, words: { phase: string; unit: string }) {
  const bar = new SingleBar({
    stream,
    format: '{phase} [{bar}] {percentage} % ({value} of {total} {unit})',
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    // A signal is ours to handle: it stops everything in order.
    gracefulExit: false,
  });
  bar.start(total, 0, words);
  return bar;
}
