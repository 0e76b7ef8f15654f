#!/usr/bin/env node
import { Command } from 'commander';
import { exitStatus } from '../errors.js';
import { addAsk } from './ask.js';
import { addCheck } from './check.js';
import { addExport } from './export.js';
import { addImport } from './import.js';
import { addMcp } from './mcp.js';
import { addReview } from './review.js';
import { addSeed } from './seed.js';
import { addStart } from './start.js';
import { addVerify } from './verify.js';

const program = new Command('alliances')
  .description('A knowledge graph of political alliances in which every tie is a cited claim.')
  .showHelpAfterError('Run with --help for what it takes.')
  .addHelpText(
    'after',
    '\nExits 0 done, 1 failed, 2 wrong usage, 3 question not understood, 4 name not found or ambiguous.',
  )
  // Commander exits 1 on wrong usage, which here means that the work failed.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitStatus.done : exitStatus.usage));

for (const add of [addStart, addSeed, addImport, addReview, addExport, addAsk, addMcp, addCheck, addVerify])
  add(program);
for (const command of program.commands)
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? exitStatus.done : exitStatus.usage));

await program.parseAsync();
