import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { child } from './import/child.mjs';
import { contentsOf } from './import/contents.mjs';
import { recordOf, writeRecord } from './import/rows.mjs';
import { withEmptyNeo4j } from './import/server.mjs';

const usage = `node test/bench/import.mjs [--claims N] [--rounds N]

Measures \`alliances import jsonl\` against a loader written by hand, both into an empty Neo4j of their own, in turns, and
writes test/bench/import/RESULTS.md.
  --claims   about how many claims the made-up record has (100000)
  --rounds   how often each side loads it (3)
`;
/** What the import must reach of the loader's rows a second. */
const must = 0.5;

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
});
const [claims, rounds] = [Number(values.claims), Number(values.rounds)];
if (values.help || !(claims > 0) || !(rounds > 0)) {
  process.stdout.write(usage);
  process.exit(values.help ? 0 : 2);
}

const say = (text) => process.stderr.write(`${text}\n`);
const folder = await mkdtemp(join(tmpdir(), 'alliances-bench-record-'));
try {
  const file = join(folder, 'record.jsonl');
  const record = recordOf(claims);
  await writeRecord(record, file);
  const runs = { ours: [], peer: [] };
  for (let round = 1; round <= rounds; round++) {
    for (const side of ['ours', 'peer']) {
      const run = await measured(side, file);
      runs[side].push(run);
      say(`Round ${round}, ${side}: ${run.seconds.toFixed(1)} s, at most ${run.megabytes} MB.`);
    }
  }
  const contents = [...runs.ours, ...runs.peer].map((run) => run.contents);
  if (new Set(contents).size > 1) throw new Error(`The graphs differ:\n${contents.join('\n')}`);
  const text = reportOf(record, runs, contents[0]);
  process.stdout.write(text);
  await writeFile(fileURLToPath(new URL('import/RESULTS.md', import.meta.url)), text);
  process.exitCode = ratioOf(runs) < must ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}

function measured(side, file) {
  return withEmptyNeo4j(async (address) => {
    const run = await child(side, { address, file, claims });
    return { ...run, contents: await contentsOf(address) };
  });
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function ratioOf({ ours, peer }) {
  return median(peer.map((run) => run.seconds)) / median(ours.map((run) => run.seconds));
}

function reportOf(record, runs, contents) {
  const rows = 1 + record.entities.length + record.articles.length + record.claims.length;
  const line = (side) => {
    const seconds = median(runs[side].map((run) => run.seconds));
    const most = Math.max(...runs[side].map((run) => run.megabytes));
    return `| ${side} | ${seconds.toFixed(1)} | ${Math.round(rows / seconds)} | ${most} |`;
  };
  const ratio = ratioOf(runs);
  return `# What an import costs

Written by \`node test/bench/import.mjs\` on ${new Date().toISOString().slice(0, 10)}: ${rows} rows, of which
${record.claims.length} are claims, into an empty Neo4j with the shipped settings and the schema in place.
${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.version}, load average when it ended ${loadavg()[0].toFixed(1)}.
Medians of ${rounds} rounds, the sides taking turns.

*ours* is \`alliances import jsonl\`: it reads the file, checks every line, finds out what is there already, derives, and
can be resumed. *peer* is a loader written by hand with neo4j-driver, which is given finished rows in memory, with what
they derive worked out beforehand, and writes them by plain UNWIND statements of 5,000 rows. Both leave the same graph:
${contents}.

| side | seconds | rows a second | memory of the process, MB |
|---|---:|---:|---:|
${line('ours')}
${line('peer')}

To peer: ${ratio.toFixed(2)}x ${ratio >= must ? 'met' : 'MISSED'} (must ${must}x).
`;
}
