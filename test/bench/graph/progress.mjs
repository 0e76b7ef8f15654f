import { SingleBar } from 'cli-progress';

/** In milliseconds; sooner nobody needs to be told again. */
const between = 5_000;

/** How far long work has come: on a terminal a bar, elsewhere a line now and then. */
export function progressOf(say) {
  let [phase, bar] = ['', undefined];
  const stop = () => bar?.stop();
  return {
    update(step) {
      if (step.phase !== phase) {
        stop();
        phase = step.phase;
        bar = process.stderr.isTTY ? drawn(step) : told(step, say);
      }
      bar.update(Math.min(step.done, step.total));
    },
    stop,
  };
}

function drawn({ phase, total, unit }) {
  const bar = new SingleBar({
    format: `${phase} {bar} {value}/{total} ${unit}, {eta} s left`,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return bar;
}

function told({ phase, total, unit }, say) {
  let last = performance.now();
  return {
    update(done) {
      if (performance.now() - last < between) return;
      last = performance.now();
      say(`${phase}: ${done}/${total} ${unit}.`);
    },
    stop: () => undefined,
  };
}
