/** Aborts when the person or the system wants it to end: by a signal, or by ending the npm that runs it. */
export function interruption(environment: NodeJS.ProcessEnv): AbortSignal {
  const controller = new AbortController();
  const stop = (why: string) => controller.abort(new Error(`stopped by ${why}`));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));
  if (environment.npm_lifecycle_event !== undefined) onOrphaned(() => stop('the end of npm'));
  return controller.signal;
}

/** A signal to npm ends npm and its shell and never reaches us; what does is that our parent is another. */
function onOrphaned(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
