import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import { AlliancesError } from '../errors.js';
import { type CypherText, disagreements, readCypher } from './cypher.js';
import { gathered } from './each.js';
import { failureOf } from './failure.js';
import { toCypher } from './parameters.js';
import { rowOf } from './row.js';
import { isTooOld, oldest } from './server-version.js';
import { declaredStatements, type EachStatement, type Statement, statement } from './statement.js';
import { traceless } from './traceless.js';

export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Told of every statement that was run, for metrics and for tests that count them. */
export type Observe = (run: {
  readonly name: string;
  readonly milliseconds: number;
  readonly rows: number;
}) => void;

/** Runs named statements: the only way to Neo4j. */
export interface Graph {
  readonly address: GraphAddress;
  read<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
  /** Rows as they are taken, so that no more than some thousand are at hand however many there are; it may take any time. */
  stream<Params, Row>(statement: Statement<Params, Row>, params: Params): AsyncIterable<Row>;
  /** The rows of each item, in the order of the items; what is asked at the same time shares a round trip. */
  readEach<Item, Shape extends object, Row>(
    statement: EachStatement<Item, Shape, Row>,
    items: readonly Item[],
    shape: Shape,
  ): Promise<Row[][]>;
  /** The statement's Cypher, for a person to run. */
  textOf(statement: { readonly name: string }): string;
  /**
   * One transaction: all of `work` or nothing. The driver runs `work` again when the leader changes or a lock is in
   * the way, so it must leave nothing behind but what it wrote.
   */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** Runs a statement that commits by itself, part after part (`CALL ... IN TRANSACTIONS`); it may take any time. */
  writeInParts<Params>(statement: Statement<Params, unknown>, params: Params): Promise<void>;
  /**
   * Runs the statement in a transaction that stays open, with what it locks, until released (and is then undone).
   * Null where it had to wait longer than `patience` milliseconds.
   */
  hold<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    patience: number,
  ): Promise<{ release(): Promise<void> } | null>;
  /** A text that is another one after each commit to the graph, whoever made it. */
  version(): Promise<string>;
  /** Throws as `read` does when the server does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type Run = <Params, Row>(statement: Statement<Params, Row>, params: Params) => Promise<Row[]>;

const usualPatience = 5_000;
/** What the driver takes for no limit. */
const anyTime = 0;

const versionRead = statement('version.read', { params: z.object({}), row: z.tuple([z.number()]) });

/**
 * Connects, and checks that server, credentials and `cypher/` are usable before anything is asked.
 * @throws AlliancesError UNAVAILABLE, UNAUTHENTICATED or SERVER_TOO_OLD
 */
export async function connect(address: GraphAddress, observe: Observe = () => undefined): Promise<Graph> {
  const texts = readCypher();
  const wrong = disagreements(texts, declaredStatements());
  if (wrong.length > 0) throw new TypeError(`cypher/ and src/ disagree:\n${wrong.join('\n')}`);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 5_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 10_000,
    userAgent: 'political-alliances',
    // Nothing about us is told, and nobody reads the planner's advice here.
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  try {
    await checkServer(driver, address);
  } catch (error) {
    await driver.close();
    throw failureOf(error, address.uri);
  }
  return graphOf(driver, address, texts, observe);
}

async function checkServer(driver: Driver, { uri, database }: GraphAddress): Promise<void> {
  const { agent = '' } = await driver.getServerInfo({ database });
  if (!isTooOld(agent)) return;
  throw new AlliancesError(
    'SERVER_TOO_OLD',
    `${uri} is ${agent}; ${oldest.join('.')} or newer is needed.`,
    'Upgrade it, or unset NEO4J_URI.',
  );
}

function graphOf(
  driver: Driver,
  address: GraphAddress,
  texts: ReadonlyMap<string, CypherText>,
  observe: Observe,
): Graph {
  const { database, uri } = address;
  const written = neo4j.bookmarkManager();

  const textOf = (name: string) => {
    const found = texts.get(name);
    if (!found) throw new TypeError(`There is no statement ${name}`);
    return found.text;
  };

  const runIn =
    (runner: Pick<ManagedTransaction, 'run'>): Run =>
    async (statement, params) => {
      const started = performance.now();
      const { records } = await runner.run(
        textOf(statement.name),
        toCypher(params) as Record<string, unknown>,
      );
      const rows = records.map((record) => rowOf(statement, record));
      observe({ name: statement.name, milliseconds: performance.now() - started, rows: rows.length });
      return rows;
    };

  const read: Graph['read'] = async (statement, params) => {
    // Reads wait for our own writes and keep no bookmarks of theirs, which would chain them to each other.
    const bookmarks = [...(await written.getBookmarks())];
    const session = driver.session({ database, bookmarks, defaultAccessMode: neo4j.session.READ });
    const runner = {
      run: (text: string, given: unknown) =>
        traceless(() => session.run(text, given, { timeout: statement.patience ?? usualPatience })),
    };
    try {
      return await runIn(runner as Pick<ManagedTransaction, 'run'>)(statement, params);
    } catch (error) {
      throw failureOf(error, uri);
    } finally {
      await session.close();
    }
  };

  return {
    address,
    textOf: ({ name }) => textOf(name),
    read,
    readEach: gathered(read),
    async *stream(statement, params) {
      const bookmarks = [...(await written.getBookmarks())];
      const session = driver.session({ database, bookmarks, defaultAccessMode: neo4j.session.READ });
      const given = toCypher(params) as Record<string, unknown>;
      try {
        for await (const record of session.run(textOf(statement.name), given, { timeout: anyTime }))
          yield rowOf(statement, record);
      } catch (error) {
        throw failureOf(error, uri);
      } finally {
        await session.close();
      }
    },
    async version() {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        await session.run(textOf(versionRead.name), {}, { timeout: usualPatience });
        return session.lastBookmarks().join();
      } catch (error) {
        throw failureOf(error, uri);
      } finally {
        await session.close();
      }
    },
    async write(work) {
      const session = driver.session({
        database,
        bookmarkManager: written,
        defaultAccessMode: neo4j.session.WRITE,
      });
      try {
        return await session.executeWrite((tx) => work(runIn(tx)));
      } catch (error) {
        throw failureOf(error, uri);
      } finally {
        await session.close();
      }
    },
    async writeInParts({ name }, params) {
      const session = driver.session({
        database,
        bookmarkManager: written,
        defaultAccessMode: neo4j.session.WRITE,
      });
      try {
        await session.run(textOf(name), toCypher(params) as Record<string, unknown>, { timeout: anyTime });
      } catch (error) {
        throw failureOf(error, uri);
      } finally {
        await session.close();
      }
    },
    async hold(statement, params, patience) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        const tx = session.beginTransaction();
        const taken = runIn(tx)(statement, params).then(() => true);
        if (await Promise.race([taken, setTimeout(patience, false, { ref: false })])) {
          return { release: () => session.close() };
        }
        taken.catch(() => undefined);
      } catch (error) {
        await session.close();
        throw failureOf(error, uri);
      }
      await session.close();
      return null;
    },
    async ping() {
      try {
        await driver.verifyConnectivity({ database });
      } catch (error) {
        throw failureOf(error, uri);
      }
    },
    close: () => driver.close(),
  };
}
