import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';

/** Tells the parent where this side answers, and how much memory it has whenever it is asked; ends when told to. */
export function serve(url, close) {
  process.on('message', async (message) => {
    if (message === 'memory') process.send({ memory: process.memoryUsage().rss });
    if (message.profile) process.send({ profiled: await profile(message) });
    if (message === 'stop') await stop(close);
  });
  // Nothing is left running where the parent was killed.
  process.once('disconnect', () => void stop(close));
  process.send({ url });
}

let stopping = false;
async function stop(close) {
  if (stopping) return;
  stopping = true;
  await close();
  process.exit(0);
}

/** Writes a CPU profile of the next so many seconds. */
async function profile({ profile: file, seconds }) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const { profile: found } = await session.post('Profiler.stop');
  session.disconnect();
  await writeFile(file, JSON.stringify(found));
  return file;
}

/** `{ uri, user, password, database }` of the Neo4j that all sides share. */
export const address = () => JSON.parse(process.env.BENCH_NEO4J);
