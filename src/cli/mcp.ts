import { setTimeout as after } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Config } from '../config.js';
import { AlliancesError, exitStatus } from '../errors.js';
import { serveOnStdio } from '../mcp/server.js';
import { queryServer } from './graphql.js';
import { type Reporting, runCommand } from './run.js';
import { type ServerToAsk, serverToAsk } from './server-to-ask.js';

export function addMcp(program: Command): void {
  program
    .command('mcp')
    .description(
      'Serve agents by the Model Context Protocol on stdin and stdout; they read and change nothing.',
    )
    .addHelpText(
      'after',
      '\nRuns until its input ends. It asks the running server; where none runs, it starts what it needs at the first question and stops it after.',
    )
    .action(() => runCommand({}, serveAgents));
}

async function serveAgents(config: Config, reporter: Reporting, signal: AbortSignal): Promise<number> {
  const server = serverToAsk(config, reporter, signal);
  try {
    await serveOnStdio(
      async (operation, shape, cancelled) =>
        queryServer(await urlOf(server), operation, shape, AbortSignal.any([signal, cancelled])),
      signal,
    );
  } finally {
    await server.close();
  }
  return exitStatus.done;
}

/** Clients give up on a call after a minute; a first start, which fetches Neo4j, may take longer. */
const patience = 45_000;

async function urlOf(server: ServerToAsk): Promise<string> {
  const late = new AbortController();
  const url = server.url();
  try {
    return await Promise.race([url, after(patience, undefined, late).then(stillStarting)]);
  } finally {
    late.abort();
  }
}

function stillStarting(): never {
  throw new AlliancesError('UNAVAILABLE', 'The server is still starting.', 'Ask again in a minute.');
}
