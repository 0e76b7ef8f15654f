import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';

const rate = (number) => (number < 10 ? number.toFixed(1) : number.toFixed(0));
const time = (number) => (number < 10 ? number.toFixed(2) : number.toFixed(1));
const times = (number) => (Number.isFinite(number) ? `${number.toFixed(2)}x` : 'unknown');

const columns = [
  'query',
  'ours',
  'peer',
  'raw',
  'to peer',
  'to raw',
  'ours p50',
  'p99',
  'alone',
  'peer alone',
  'faster',
];

/** What the issue asks of each query: must, and reach for. */
const targets = { throughput: [3, 6], hub: [2.2, 4], alone: [2, 4], raw: [0.5, 0.8] };

function rowsOf({ table }) {
  return table.map(({ query, sides: { ours, peer, raw } }) => [
    query.title,
    rate(ours.busy.rps),
    rate(peer.busy.rps),
    rate(raw.busy.rps),
    times(ours.busy.rps / peer.busy.rps),
    times(ours.busy.rps / raw.busy.rps),
    time(ours.busy.p50),
    time(ours.busy.p99),
    time(ours.alone.p50),
    time(peer.alone.p50),
    times(peer.alone.p50 / ours.alone.p50),
  ]);
}

/** For a terminal. */
export function tableOf(found) {
  const rows = [columns, ...rowsOf(found)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  '),
  );
  return [...lines, '', ...besideOf(found)].join('\n');
}

const isSilent = ({ sides }) => sides.ours.busy.rps === 0;

/** What is measured beside the table, a line each. */
function besideOf({ queries, table, memory, again, latency }) {
  const skipped = queries
    .filter(({ notYet }) => notYet)
    .map(({ title, notYet }) => `${title}: skipped, ${notYet}.`);
  const of = (query) => table.find((row) => row.query === query).sides.ours.busy.rps;
  const repeats = again.map(({ query, rps }) => `${query.name} ${rate(rps)} (${times(rps / of(query))})`);
  return [
    ...skipped,
    ...table
      .filter(isSilent)
      .map(({ query }) => `${query.title}: ours answered none within a shot; its p50 is how long that was.`),
    `Memory of our process under load, at most: ${(memory / 1e6).toFixed(0)} MB (must be 300, reach for 150).`,
    ...(latency.length > 1
      ? [latencyOf(latency)]
      : ['Flagship on other sizes: not measured, none was loaded.']),
    `One operation repeated at 32 connections, requests a second (and to varied ones; must be 5x): ${repeats.join(', ')}.`,
  ];
}

function latencyOf(latency) {
  const each = latency.map(({ people, p50 }) => `${people} people ${time(p50)} ms`).join(', ');
  const growth = latency.at(-1).p50 / latency[0].p50;
  return `Flagship of a small leader at 1 connection, p50: ${each}; ${times(growth)} (must be 1.3).`;
}

/** The line that `--json` ends with; whatever is beside `queries`, `concurrency` and `people` is told in addition. */
export function jsonOf({ table, people, memory, again, latency, queries }) {
  const round = (number) => Number(number.toPrecision(5));
  const entries = table.map(({ query, sides: { ours, peer, raw } }) => [
    query.name,
    {
      ours_rps: round(ours.busy.rps),
      peer_rps: round(peer.busy.rps),
      ratio: round(ours.busy.rps / peer.busy.rps),
      raw_rps: round(raw.busy.rps),
      raw_ratio: round(ours.busy.rps / raw.busy.rps),
      ours_p50_ms: round(ours.busy.p50),
      ours_p99_ms: round(ours.busy.p99),
      peer_p50_ms: round(peer.busy.p50),
      alone: {
        ours_p50_ms: round(ours.alone.p50),
        peer_p50_ms: round(peer.alone.p50),
        raw_p50_ms: round(raw.alone.p50),
        ratio: round(peer.alone.p50 / ours.alone.p50),
      },
      ...repeatedOf(
        again.find((one) => one.query === query),
        round,
      ),
    },
  ]);
  return {
    queries: Object.fromEntries(entries),
    concurrency: 32,
    people,
    skipped: queries.filter(({ notYet }) => notYet).map(({ name }) => name),
    memory_mb: Math.round(memory / 1e6),
    flagship_p50_ms: Object.fromEntries(latency.map(({ people: size, p50 }) => [size, round(p50)])),
  };
}

/** Left out where there was no time for it. */
const repeatedOf = (found, round) => (found ? { repeated_rps: round(found.rps) } : {});

/** RESULTS.md. */
export function markdownOf(found) {
  const { people, quick, table, seconds } = found;
  const head = `| ${columns.join(' | ')} |\n|---|${'---:|'.repeat(columns.length - 1)}`;
  const rows = rowsOf(found).map((row) => `| ${row.join(' | ')} |`);
  const goals = table.map((row) => `- ${goalsOf(row)}`);
  const { model } = cpus()[0];
  return `# What the bench measured

Written by \`npm run bench${quick ? ' -- --quick' : ''}\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit()}, in ${seconds.toFixed(0)} s:
${people} people, ${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}.
Neo4j, the three servers and the load share these cores, and so does whatever else the machine does (load average when
it ended: ${loadavg()[0].toFixed(1)}). So compare within a row, not between runs.

Requests a second are at 32 connections, p50 and p99 in milliseconds; *alone* is p50 at 1 connection. Medians of
${table[0].sides.ours.busy.rounds} rounds (32) and ${table[0].sides.ours.alone.rounds} (1), the sides taking turns. *peer* is @neo4j/graphql 7.6.3 under yoga, *raw* one statement by
neo4j-driver behind node:http. All sides gave the same answers before they were timed. The graph is made up; its
relationships are derived from claims by \`src/claims\`, and Neo4j's importer loads it.

${head}
${rows.join('\n')}

${besideOf(found)
  .map((line) => `- ${line}`)
  .join('\n')}

Against what issue 4 asks for:

${goals.join('\n')}
`;
}

function goalsOf({ query, sides: { ours, peer, raw } }) {
  const word = (value, [must, reach]) => {
    if (value >= reach) return `${times(value)} reached`;
    return `${times(value)} ${value >= must ? 'met' : 'MISSED'} (must ${must}x)`;
  };
  const throughput = query.name === 'hub' ? targets.hub : targets.throughput;
  return [
    `${query.title}: throughput to peer ${word(ours.busy.rps / peer.busy.rps, throughput)}`,
    `p50 alone ${word(peer.alone.p50 / ours.alone.p50, targets.alone)}`,
    `throughput to raw ${word(ours.busy.rps / raw.busy.rps, targets.raw)}`,
  ].join('; ');
}

function commit() {
  try {
    const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', 'src', 'cypher', 'schema')
      ? ' with changes not committed'
      : '';
    return git('rev-parse', '--short', 'HEAD') + changed;
  } catch {
    return 'unknown';
  }
}
