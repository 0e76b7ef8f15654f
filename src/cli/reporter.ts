import { type ProgressResult, progress } from '@clack/prompts';
import type { Reporter } from '../server/store.js';

/** Says on stderr what goes on: with a bar on a terminal, in plain lines elsewhere. */
export function createReporter(quiet: boolean): Reporter & { done(): void } {
  if (quiet) return { step: () => undefined, progress: () => undefined, done: () => undefined };
  const write = (message: string) => process.stderr.write(`${message}\n`);
  if (!process.stderr.isTTY) return { step: write, progress: tenths(write), done: () => undefined };
  let bar: ProgressResult | null = null;
  let shown = 0;
  const done = () => {
    bar?.stop();
    bar = null;
    shown = 0;
  };
  return {
    step(message) {
      done();
      write(message);
    },
    progress({ done: reached, total, label }) {
      if (bar === null) {
        bar = progress({ max: total, output: process.stderr });
        bar.start(label);
      }
      bar.advance(reached - shown, label);
      shown = reached;
      if (reached >= total) done();
    },
    done,
  };
}

/** A line for each tenth of the way, so that a log is not flooded. */
function tenths(write: (message: string) => void): Reporter['progress'] {
  let last = 0;
  return ({ done, total, label }) => {
    const tenth = Math.floor((10 * done) / Math.max(total, 1));
    if (tenth > last) write(`${label}: ${done} of ${total}`);
    last = done >= total ? 0 : tenth;
  };
}
