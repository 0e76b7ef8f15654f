import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchDir } from '../graph/cache.mjs';
import { child } from './child.mjs';

export const sideNames = ['ours', 'peer', 'raw'];

/** As `npm start` runs it. */
const shippedFlags = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
).scripts.start.match(/--\S+/g);

/** One server of one side over one graph, in a process of its own. */
export async function startSide(name, { address }) {
  const log = openSync(join(benchDir, `${name}.log`), 'w');
  const running = child(`sides/${name}.mjs`, {
    environment: { BENCH_NEO4J: JSON.stringify(address), NODE_ENV: 'production' },
    errors: log,
    flags: name === 'ours' ? shippedFlags : [],
  });
  const url = await running.next('url');
  return {
    name,
    url,
    pid: running.pid,
    stop: running.stop,
    /** Bytes. */
    memory: () => running.ask('memory', 'memory'),
    profile: (file, seconds) => running.ask({ profile: file, seconds }, 'profiled'),
  };
}

/** What a side is sent for the n-th request of a query, and where. */
export function requestOf(side, query, sample, n) {
  const variables = query.variables(sample, n);
  if (side.name === 'raw') return { url: `${side.url}/${query.name}`, body: JSON.stringify(variables) };
  const own = query[side.name];
  const given = own.variables ? own.variables(variables) : variables;
  return { url: `${side.url}/graphql`, body: JSON.stringify({ query: own.document, variables: given }) };
}
