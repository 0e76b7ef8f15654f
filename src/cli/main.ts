#!/usr/bin/env node
import { Command } from 'commander';
import { exitStatus } from '../errors.js';

/** Each is loaded when it is asked for, since some bring a whole server with them. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import('./start.js')).addStart,
  seed: async () => (await import('./seed.js')).addSeed,
  import: async () => (await import('./import.js')).addImport,
  review: async () => (await import('./review.js')).addReview,
  export: async () => (await import('./export.js')).addExport,
  ask: async () => (await import('./ask.js')).addAsk,
  mcp: async () => (await import('./mcp.js')).addMcp,
  check: async () => (await import('./check.js')).addCheck,
  verify: async () => (await import('./verify.js')).addVerify,
};

const program = new Command('alliances')
  .description('A knowledge graph of political alliances in which every tie is a cited claim.')
  .showHelpAfterError('Run with --help for what it takes.')
  .addHelpText(
    'after',
    '\nExits 0 done, 1 failed, 2 wrong usage, 3 question not understood, 4 name not found or ambiguous.',
  )
  // Commander exits 1 on wrong usage, which here means that the work failed.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitStatus.done : exitStatus.usage));

const [, , name = ''] = process.argv;
const wanted = Object.hasOwn(commands, name) ? [name] : Object.keys(commands);
const adding = await Promise.all(wanted.map((one) => commands[one]?.()));
for (const add of adding) add?.(program);
for (const command of program.commands)
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? exitStatus.done : exitStatus.usage));

await program.parseAsync();
