import neo4j from 'neo4j-driver';
import { sampleOf } from './sample.mjs';

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
