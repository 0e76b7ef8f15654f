import type { Command } from 'commander';
import type { Config } from '../config.js';
import { AlliancesError, exitStatus } from '../errors.js';
import { createLog } from '../log.js';
import type { LocalNeo4j } from '../neo4j/local.js';
import { type Started, start } from '../server/start.js';
import { answerInWords } from './answer-in-words.js';
import { askServer } from './ask-server.js';
import { type CommonOptions, print, type Reporting, runCommand } from './run.js';

export const flagship = 'how many mayors are Corbyn allies';

export function addStart(program: Command): void {
  program
    .command('start')
    .description(
      'Start Neo4j and the API, load the seed, and answer the flagship question. Ctrl-C stops everything.',
    )
    .option('--json', 'print the addresses as JSON')
    .option('--fetch-java', 'bring a Java into DATA_DIR if none is found')
    .action((options: CommonOptions & { fetchJava?: boolean }) =>
      runCommand(options, (config, reporter, signal) => serve(config, reporter, signal, options)),
    );
}

async function serve(
  config: Config,
  reporter: Reporting,
  signal: AbortSignal,
  { json = false, fetchJava = false }: CommonOptions & { fetchJava?: boolean },
): Promise<number> {
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve());
  });
  const log = createLog(config.logLevel);
  const started = await start(config, log, { reporter, fetchJava, signal }).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  if (started === null) {
    reporter.step('Stopped before it was up; the data is kept.');
    return exitStatus.done;
  }
  try {
    if (json) print(addresses(config, started));
    else await welcome(config, started, signal);
    const { neo4j } = started.store;
    if (!signal.aborted) await Promise.race([stopped, ...(neo4j ? [endOf(neo4j)] : [])]);
    reporter.step('Stopping.');
  } finally {
    await started.stop();
  }
  reporter.step('Stopped; the data is kept.');
  return exitStatus.done;
}

/** Fails when Neo4j ends by itself: it does not come back while this runs, and no question can be answered. */
async function endOf({ ended, logs }: LocalNeo4j): Promise<never> {
  await ended;
  throw new AlliancesError(
    'UNAVAILABLE',
    'Neo4j has ended by itself, so everything was stopped.',
    `The logs in ${logs} may say why; start again.`,
  );
}

async function welcome(config: Config, started: Started, signal: AbortSignal): Promise<void> {
  const question = { question: flagship, asOf: null, knownAt: null };
  print(`\n${answerInWords(await askServer(started.url, question, signal))}\n`);
  const { page, graphiql, browser, user, passwordFile } = addresses(config, started);
  const lines = [
    ['The page', page],
    ['GraphiQL', graphiql],
    ['Neo4j Browser', browser && `${browser} (user ${user}, password in ${passwordFile})`],
  ];
  print(
    lines.flatMap(([name, address]) => (address ? [`${`${name}:`.padEnd(15)} ${address}`] : [])).join('\n'),
  );
  print('\nCtrl-C stops everything.');
}

function addresses(config: Config, { url, store: { neo4j } }: Started) {
  return {
    page: `${url}/`,
    graphiql: `${url}/graphql`,
    browser: neo4j?.browserUrl ?? null,
    user: neo4j?.user ?? config.neo4j.user,
    passwordFile: neo4j?.passwordFile ?? null,
  };
}
