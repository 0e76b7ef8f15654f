import { SingleBar } from 'cli-progress';

/** In milliseconds; sooner nobody needs to be told again. */
const between = 5_000;

/** Passes on what comes that long after the last. */
export function seldom(say) {
  let last = performance.now();
  return (message) => {
    if (performance.now() - last < between) return;
    last = performance.now();
    say(message);
  };
}

/** How far long work has come: on a terminal a bar, elsewhere a line now and then. */
export function progressOf({ phase, total, unit }, say) {
  if (!process.stderr.isTTY) {
    const tell = seldom(say);
    return { update: (done) => tell(`${phase}: ${done}/${total} ${unit}.`), stop: () => undefined };
  }
  const format = `${phase} {bar} {value}/{total} ${unit}, {eta} s left`;
  const bar = new SingleBar({ format, stream: process.stderr });
  bar.start(total, 0);
  return bar;
}
