import { SingleBar } from 'cli-progress';
import neo4j from 'neo4j-driver';
import { toCypher } from '../../../dist/graph/parameters.js';
import { generate } from './generate.mjs';
import {
  areaRow,
  articleRow,
  claimRow,
  entityRow,
  holdersRow,
  relationshipRow,
  sourceRow,
  statements,
} from './record.mjs';
import { sampleOf } from './sample.mjs';

const nodesATime = 5_000;
const relationshipsATime = 5_000;

/**
 * Writes the graph of so many people into a database that has the schema and nothing else, by the statements of
 * `src/record`, and tells what of it is asked about.
 */
export async function load(address, people, say) {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const session = driver.session({ database: address.database });
  const run = (text, parameters) =>
    session.executeWrite(async (tx) => {
      for (const one of [parameters].flat()) await tx.run(text, one);
    });
  const bar = progressBar(say);
  try {
    const made = generate(people);
    bar.start(made.expected + made.entities.length, 0);
    await writeNodes(run, made, bar);
    await writeGroups(run, made, bar);
    for (const some of slices(made.entities, nodesATime)) {
      const people = some.filter(({ label }) => label === 'Person');
      await run(statements.holders, holdersRow(people.map(({ id }) => id)));
    }
    bar.stop();
    say('Choosing what to ask about.');
    await peersIndexes(session);
    return await sampleOf(session, made);
  } finally {
    bar.stop();
    await session.close();
    await driver.close();
  }
}

/** On a terminal a bar; elsewhere a line for each tenth. */
function progressBar(say) {
  if (process.stderr.isTTY) {
    return new SingleBar({ format: 'Loading {bar} {value}/{total}, {eta} s left', stream: process.stderr });
  }
  let [total, done, told] = [1, 0, 0];
  return {
    start: (all) => {
      total = all;
    },
    increment: (by) => {
      done += by;
      const tenth = Math.floor((done / total) * 10);
      if (tenth > told) say(`Loading: ${done} of ${total}.`);
      told = tenth;
    },
    stop: () => undefined,
  };
}

async function writeNodes(run, { entities, articles }, bar) {
  await run(statements.sources, { sources: [sourceRow] });
  for (const some of slices(entities, nodesATime)) {
    await run(statements.entities, toCypher({ entities: some.map(entityRow) }));
    bar.increment(some.length);
  }
  const roles = entities.filter(({ label }) => label === 'Role');
  for (const some of slices(roles, nodesATime)) await run(statements.areas, { roles: some.map(areaRow) });
  for (const some of slices(articles, 500)) {
    await run(
      statements.article,
      some.map((one) => toCypher(articleRow(one))),
    );
  }
}

/** While one batch is written the next is derived, so that neither waits for the other. */
async function writeGroups(run, { groups, entities }, bar) {
  const seats = new Map(entities.map((entity) => [entity.id, entity.seats]));
  const seatsOf = (role) => seats.get(role) ?? null;
  let written = Promise.resolve();
  let [relationships, claims] = [[], []];
  const flush = async () => {
    const [some, cited] = [relationships, claims];
    [relationships, claims] = [[], []];
    await written;
    written = (async () => {
      await run(statements.relationships, { relationships: some });
      await run(statements.claims, toCypher({ claims: cited }));
      bar.increment(some.length);
    })();
    written.catch(() => undefined);
  };
  for (const group of groups()) {
    relationships.push(relationshipRow(group.claims, seatsOf));
    if (group.cited) claims.push(...group.claims.map((claim) => claimRow(claim, seatsOf)));
    if (relationships.length >= relationshipsATime) await flush();
  }
  await flush();
  await written;
}

/** The peer matches by its own labels; ours has what it needs from the schema. */
async function peersIndexes(session) {
  await session.run('CREATE INDEX bench_person_id IF NOT EXISTS FOR (n:Person) ON (n.id)');
  await session.run('CREATE INDEX bench_person_slug IF NOT EXISTS FOR (n:Person) ON (n.slug)');
  await session.run('CALL db.awaitIndexes(300)');
}

function* slices(items, size) {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
