import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { AlliancesError } from '../errors.js';
import { type CypherText, disagreements, readCypher } from './cypher.js';
import { failureOf } from './failure.js';
import { toCypher } from './parameters.js';
import { declaredStatements, type Statement } from './statement.js';

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
  /** The statement's Cypher, for a person to run. */
  textOf(statement: { readonly name: string }): string;
  /** One transaction: all of `work` or nothing; run again by the driver when the leader changes. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /**
   * Runs the statement in a transaction that stays open, with what it locks, until released (and is then undone).
   * Null where it had to wait longer than `patience` milliseconds.
   */
  hold<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    patience: number,
  ): Promise<{ release(): Promise<void> } | null>;
  /** Throws as `read` does when the server does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type Run = <Params, Row>(statement: Statement<Params, Row>, params: Params) => Promise<Row[]>;

/** Dynamic relationship types in CREATE came with this version. */
const oldest = [5, 26] as const;
const readTimeout = 5_000;

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
  const [major = 0, minor = 0] = agent.replace('Neo4j/', '').split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
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
  let bookmarks: string[] = [];

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
      const rows = records.map((record) => statement.row.parse([...record.values()]));
      observe({ name: statement.name, milliseconds: performance.now() - started, rows: rows.length });
      return rows;
    };

  return {
    address,
    textOf: ({ name }) => textOf(name),
    async read(statement, params) {
      const session = driver.session({ database, bookmarks, defaultAccessMode: neo4j.session.READ });
      const runner = {
        run: (text: string, given: unknown) => session.run(text, given, { timeout: readTimeout }),
      };
      try {
        return await runIn(runner as Pick<ManagedTransaction, 'run'>)(statement, params);
      } catch (error) {
        throw failureOf(error, uri);
      } finally {
        await session.close();
      }
    },
    async write(work) {
      const session = driver.session({ database, bookmarks, defaultAccessMode: neo4j.session.WRITE });
      try {
        const result = await session.executeWrite((tx) => work(runIn(tx)));
        bookmarks = session.lastBookmarks();
        return result;
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
