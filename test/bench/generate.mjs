import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './installed.mjs';

const usage = `node test/bench/generate.mjs --people N --out FOLDER [--seed N] [--all-claims] [--json]

Writes a made-up graph of 1,000 to 10,000,000 people for \`alliances import neo4j-admin FOLDER\`, the same for the same
number and seed. It needs \`npm run build\` once.
  --people      how many
  --out         a folder that is not there yet, or is empty
  --seed        another one makes another graph of the same kind (20160811)
  --all-claims  keep each claim as a node, so that \`alliances verify\` agrees; several times as large. Without it only
                the claims about mayors, the hub's allies and the small leaders' are kept
  --json        end with the report as JSON
`;

const { values } = parseArgs({
  options: {
    people: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string' },
    'all-claims': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const people = Number(values.people);
const seed = values.seed === undefined ? undefined : Number(values.seed);
const isUsable =
  Number.isInteger(people) && people >= 1_000 && people <= 10_000_000 && values.out !== undefined;
if (values.help || !isUsable || (seed !== undefined && !Number.isSafeInteger(seed))) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exit(values.help ? 0 : 2);
}
const out = resolve(values.out);
if (existsSync(out) && (!(await stat(out)).isDirectory() || (await readdir(out)).length > 0)) {
  process.stderr.write(`${out} is there already and is no empty folder.\nName another.\n`);
  process.exit(1);
}

ensureInstalled();
// Only now, as it needs what was installed.
const { writeFolder } = await import('./graph/write-folder.mjs');
const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => interrupted.abort());
const part = `${out}.${process.pid}.part`;
try {
  await mkdir(part, { recursive: true });
  const { rows } = await writeFolder({
    people,
    how: { seed, allCited: values['all-claims'] },
    dir: part,
    say: (message) => process.stderr.write(`${message}\n`),
    signal: interrupted.signal,
  });
  await rename(part, out);
  await report(rows);
} catch (error) {
  await rm(part, { recursive: true, force: true });
  if (!interrupted.signal.aborted) throw error;
  process.stderr.write('Stopped; nothing was left behind.\n');
  process.exitCode = 1;
}

async function report(rows) {
  const names = await readdir(out);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(out, name))).size));
  const told = {
    folder: out,
    people,
    rows,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    seconds: Math.round(performance.now() / 1000),
    /** Of the whole process at its largest. */
    megabytesOfMemory: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  const words =
    `Wrote ${told.rows} nodes and relationships of ${people} people, ${Math.round(told.bytes / 1e6)} MB, ` +
    `in ${told.seconds} s with at most ${told.megabytesOfMemory} MB of memory.\n` +
    `To load it: alliances import neo4j-admin ${out}\n`;
  process.stdout.write(values.json ? `${JSON.stringify(told)}\n` : words);
}
