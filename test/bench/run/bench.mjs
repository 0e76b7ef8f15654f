import { writeFile } from 'node:fs/promises';
import { isLoaded, startGraph } from '../graph/cache.mjs';
import { queries } from '../queries/queries.mjs';
import { child } from './child.mjs';
import { compare } from './compare.mjs';
import { measured, paces, repeated, sizes } from './parts.mjs';
import { jsonOf, markdownOf, tableOf } from './report.mjs';
import { sideNames, startSide } from './sides.mjs';

/** From the start of the process; --quick promises 240. */
const quickSeconds = 215;

/** Measures everything, prints it and writes RESULTS.md; ends whatever it started, also when interrupted. */
export async function bench({ quick, json, people, only }) {
  const say = (message) =>
    process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${message}\n`);
  const started = [];
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort(new Error('interrupted'));
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const keep = async (starting) => {
    const one = await starting;
    started.push(one);
    interrupted.signal.throwIfAborted();
    return one;
  };
  try {
    const work = run({ quick, people, only, say, keep, signal: interrupted.signal });
    const found = await Promise.race([work, aborted(interrupted.signal)]);
    process.stdout.write(`${tableOf(found)}\n`);
    if (!only) await writeFile(new URL('../RESULTS.md', import.meta.url), markdownOf(found));
    if (json) process.stdout.write(`${JSON.stringify(jsonOf(found))}\n`);
    return 0;
  } catch (error) {
    say(`It failed: ${error.message}`);
    return 1;
  } finally {
    for (const one of started.reverse()) await one.stop();
  }
}

const aborted = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

async function run({ quick, people: wanted, only, say, keep, signal }) {
  const deadline = quick ? quickSeconds * 1000 : Number.MAX_SAFE_INTEGER;
  const asked = queries.filter(({ name, notYet }) => !notYet && (!only || only.includes(name)));
  if (asked.length === 0)
    throw new Error(`--only names none of ${queries.map(({ name }) => name).join(', ')}`);
  for (const { title, notYet } of queries) if (notYet) say(`Skipped: ${title} (${notYet}).`);
  const { graph, beside } = await graphs({ quick, people: wanted, asked, deadline, say, keep, signal });
  const { people } = graph;
  const load = await keep(child('run/fire.mjs'));
  const sides = [];
  for (const name of sideNames) sides.push(await keep(startSide(name, graph)));

  say('Comparing the answers of all sides.');
  const pace = quick ? paces.quick : paces.full;
  for (const query of asked) await compare(sides, query, graph.sample, { requests: pace.compared });

  const tell = quick ? () => undefined : say;
  const tools = { load, sides, graph, asked, say, tell, pace, deadline };
  const { table, memory } = await measured(tools);
  const again = await repeated(tools);
  const latency = await sizes({ ...tools, beside, keep });
  return { people, quick, queries, table, memory, again, latency, seconds: performance.now() / 1000 };
}

/** How long measuring takes at the least, in milliseconds. */
const measuring = 75_000;
const smallest = 10_000;
const largest = 1_000_000;

/** The graph that the queries run on, and those that the flagship's latency is compared on. */
async function graphs({ quick, people, asked, deadline, say, keep, signal }) {
  const began = performance.now();
  const start = (size) => keep(startGraph(size, say, signal));
  const graph = await start(people);
  // Other sizes are for the flagship alone.
  if (!asked.some(({ name }) => name === 'flagship')) return { graph, beside: [] };
  const others = [smallest, ...(quick ? [] : [largest])].filter((size) => size !== people);
  const beside = [];
  for (const size of others) {
    // The half of what the larger one took: most of it is for what takes as long for a small one.
    const forecast = (performance.now() - began) / 2;
    if (quick && !isLoaded(size) && performance.now() + forecast + measuring > deadline) {
      say(`There is no time to load ${size} people as well for --quick.`);
    } else beside.push(await start(size));
  }
  return { graph, beside };
}
