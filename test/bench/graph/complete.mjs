import neo4j from 'neo4j-driver';
import { sampleOf } from './sample.mjs';

/** What an import leaves out: it knows no empty list, and takes one for nothing. */
export const emptyLists = [
  `MATCH (n:Entity) WHERE n.aliases IS NULL OR n.identifiers IS NULL
   CALL (n) { SET n.aliases = coalesce(n.aliases, []), n.identifiers = coalesce(n.identifiers, []) }`,
  'MATCH (n:Claim) WHERE n.hedges IS NULL CALL (n) { SET n.hedges = [] }',
  'MATCH ()-[n]->() WHERE n.key IS NOT NULL AND n.hedges IS NULL CALL (n) { SET n.hedges = [] }',
];

/** Before there are indexes, which would follow each change. */
export const complete = (address) =>
  inSession(address, async (session) => {
    for (const text of emptyLists) await session.run(`${text} IN TRANSACTIONS OF 20000 ROWS`);
  });

/** What the queries ask about, once the peer's indexes are there: it matches by labels of its own. */
export const readSample = (address, drawn) =>
  inSession(address, async (session) => {
    await session.run('CREATE INDEX bench_person_id IF NOT EXISTS FOR (n:Person) ON (n.id)');
    await session.run('CREATE INDEX bench_person_slug IF NOT EXISTS FOR (n:Person) ON (n.slug)');
    await session.run('CALL db.awaitIndexes(300)');
    return sampleOf(session, drawn);
  });

async function inSession({ uri, user, password, database }, work) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    return await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}
