/** Times what `load` does with the task that this process is given, once `prepare` has made ready for it. */
export function timed(prepare, load) {
  process.once('message', async (task) => {
    const ready = await prepare(task);
    const started = performance.now();
    await load(task, ready);
    const seconds = (performance.now() - started) / 1_000;
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
    process.send({ seconds, megabytes }, () => process.disconnect());
  });
}
