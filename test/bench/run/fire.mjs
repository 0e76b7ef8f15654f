import autocannon from 'autocannon';

// The load, in a process of its own. Each request is the next of the list, so that few that follow are alike.
process.on('message', async (message) => {
  if (message === 'stop') process.exit(0);
  try {
    process.send({ shot: await fire(message) });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
process.once('disconnect', () => process.exit(0));

async function fire({ url, bodies, from, connections, seconds, cached = false }) {
  let next = from;
  const times = [];
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    // A run that is over must not wait for what is still under way for longer than this.
    timeout: 20,
    requests: [
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'cache-control': cached ? 'max-age=0' : 'no-cache',
        },
        setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] }),
      },
    ],
  });
  let wrong = 0;
  const began = performance.now();
  run.on('response', (_client, status, _bytes, milliseconds) => {
    if (status !== 200) wrong++;
    times.push(milliseconds);
  });
  const { errors, timeouts } = await run;
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  // Where nothing was answered, all that is known is that it takes longer than this.
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? took * 1000;
  return {
    requests: times.length,
    rps: times.length / took,
    p50: at(0.5),
    p99: at(0.99),
    wrong: wrong + errors + timeouts,
    next,
  };
}
