import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startGraph } from './graph/cache.mjs';
import { queries } from './queries/queries.mjs';
import { child } from './run/child.mjs';
import { gunOf } from './run/measure.mjs';
import { startSide } from './run/sides.mjs';

// Where the time of our process goes, query by query: `node test/bench/profile.mjs [--people N] [--query NAME]`.
const { values } = parseArgs({
  options: { people: { type: 'string', default: '100000' }, query: { type: 'string' } },
});
const connections = 4;
const say = (message) => process.stderr.write(`${message}\n`);
const graph = await startGraph(Number(values.people), say);
const load = child('run/fire.mjs');
try {
  for (const query of queries.filter((one) => !one.notYet && (!values.query || one.name === values.query))) {
    await profile(query);
  }
} finally {
  await load.stop();
  await graph.stop();
}

async function profile(query) {
  const dir = await mkdtemp(join(tmpdir(), 'alliances-profile-'));
  const side = await startSide('ours', graph);
  const gun = gunOf({ load, longest: 8 }, side, query, graph.sample);
  // What is measured is a server that has been compiled, and a Neo4j that has too.
  await gun.fire(connections, 5, false);
  const profiled = side.profile(join(dir, 'cpu.json'), 4);
  await gun.fire(connections, 4);
  const file = await profiled;
  const metrics = await (await fetch(`${side.url}/metrics`)).text();
  const { rps } = gun.result(connections);
  await side.stop();
  const shares = sharesOf(JSON.parse(await readFile(file, 'utf8')));
  await rm(dir, { recursive: true });
  process.stdout.write(
    `\n${query.name}: ${rps.toFixed(1)} requests a second at ${connections} connections\n`,
  );
  for (const line of statementsOf(metrics)) process.stdout.write(`  ${line}\n`);
  for (const [part, share] of shares)
    process.stdout.write(`  ${(share * 100).toFixed(1).padStart(5)} %  ${part}\n`);
}

/** Statements a request, their rows and their milliseconds, by the API's own metrics. */
function statementsOf(metrics) {
  const number = (name) =>
    new Map(
      [
        ...metrics.matchAll(
          new RegExp(`^${name}\\{[^}]*(?:statement|operation)="([^"]+)"[^}]*\\} (\\S+)$`, 'gm'),
        ),
      ].map(([, of, value]) => [of, Number(value)]),
    );
  const counts = number('cypher_statement_duration_seconds_count');
  const sums = number('cypher_statement_duration_seconds_sum');
  const rows = number('cypher_rows_total');
  const [requests] = [...number('graphql_operation_duration_seconds_count').values()];
  return [...counts].map(([name, count]) => {
    const each = (total) => (total / count).toFixed(1);
    return `${(count / requests).toFixed(2)} ${name}: ${each(rows.get(name) ?? 0)} rows, ${each(sums.get(name) * 1000)} ms under load`;
  });
}

/** The share of each package, room or part of Node in the time that the process was not idle, the largest first. */
function sharesOf({ nodes, samples, timeDeltas }) {
  const own = new Map(nodes.map((node) => [node.id, partOf(node.callFrame)]));
  const sums = new Map();
  samples.forEach((id, index) => {
    const part = own.get(id);
    if (part !== '(idle)') sums.set(part, (sums.get(part) ?? 0) + timeDeltas[index]);
  });
  const total = [...sums.values()].reduce((a, b) => a + b, 0);
  const shares = [...sums].map(([part, sum]) => [part, sum / total]).sort((a, b) => b[1] - a[1]);
  return shares.filter(([, share]) => share >= 0.01);
}

function partOf({ url, functionName }) {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (name) return name;
  const [, ours] = /\/dist\/(.+)$/.exec(url) ?? [];
  if (ours) return `ours: ${ours}`;
  if (url.startsWith('node:')) return 'node';
  if (functionName.startsWith('(')) return functionName;
  // zod writes its parsers as functions without a file.
  return functionName ? `native: ${functionName}` : 'compiled at run time (zod)';
}
