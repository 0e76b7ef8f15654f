import { parseArgs } from 'node:util';
import { ensureInstalled } from './installed.mjs';

const usage = `npm run bench -- [--quick] [--json] [--people N] [--only NAMES]

Measures this API against @neo4j/graphql and bare statements over one generated graph, all in one run.
  --quick    ends within 4 minutes; without it rounds are longer, and 1,000,000 people are loaded too
  --json     ends with one line of JSON
  --people   size of the graph that the queries run on (100000)
  --only     queries to measure, by their names with commas between; RESULTS.md is then left as it is
`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    people: { type: 'string', default: '100000' },
    only: { type: 'string' },
  },
});
const people = Number(values.people);
if (values.help || !Number.isInteger(people) || people < 2_000) {
  process.stdout.write(usage);
  process.exit(values.help ? 0 : 2);
}

ensureInstalled();
// Only now, as it needs what was installed.
const { bench } = await import('./run/bench.mjs');
process.exitCode = await bench({ ...values, people, only: values.only?.split(',') ?? null });
