import neo4j, { type Session } from 'neo4j-driver';
import { seededGraph, testAddress } from './graph.js';

/** A session of the driver itself, for what the project's own statements must not do. */
export async function rawSession<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
  const { uri, user, password, database } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    return await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Leaves the suite's graph with the seed alone, and without plans that were made for another graph. */
export async function onlySeed(): Promise<void> {
  const all = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';
  await rawSession((session) => session.run(all));
  await (await seededGraph()).close();
  await rawSession((session) => session.run('CALL db.clearQueryCaches()'));
}
