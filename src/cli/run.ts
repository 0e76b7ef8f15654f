import { type Config, readConfig } from '../config.js';
import { AlliancesError, exitStatus } from '../errors.js';
import { interruption } from './interruption.js';
import { createReporter, silent } from './reporter.js';

export type Reporting = ReturnType<typeof createReporter>;

/** Options that every command takes. */
export interface CommonOptions {
  readonly json?: boolean;
}

/** Runs one command: what it returns becomes the exit status, and what it throws one plain sentence with a mend. */
export async function runCommand(
  { json = false }: CommonOptions,
  work: (config: Config, reporter: Reporting, signal: AbortSignal) => Promise<number>,
): Promise<void> {
  const reporter = json || !process.stderr.writable ? silent : createReporter(process.stderr);
  const config = readConfigOrTell(json);
  if (config === null) return;
  const signal = interruption(config.variables);
  try {
    process.exitCode = await work(config, reporter, signal);
  } catch (error) {
    reporter.done();
    process.exitCode = exitStatus.failed;
    if (signal.aborted) reporter.step('Stopped before it was done; what was written is whole.');
    else tell(error, json);
  }
}

function readConfigOrTell(json: boolean): Config | null {
  try {
    return readConfig();
  } catch (error) {
    process.exitCode = exitStatus.failed;
    tell(error, json);
    return null;
  }
}

function tell(error: unknown, json: boolean): void {
  const { code, message, mend } = error instanceof AlliancesError ? error : unexpected(error);
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message, mend: mend ?? null } })}\n`);
  else process.stderr.write(`${mend ? `${message}\n${mend}` : message}\n`);
}

/** The system's own errors say what they met ("EACCES: permission denied, mkdir ..."); the rest are defects. */
function unexpected(error: unknown) {
  const { message = String(error), stack = '' } = error instanceof Error ? error : {};
  const isOfSystem = error instanceof Error && 'syscall' in error;
  if (isOfSystem && 'code' in error && error.code === 'ENOSPC')
    return { code: 'UNEXPECTED', message, mend: 'Make room, or set DATA_DIR to a folder on another disk.' };
  return {
    code: 'UNEXPECTED',
    message,
    mend: isOfSystem ? undefined : stack.split('\n').slice(1).join('\n'),
  };
}

export function print(value: unknown): void {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`);
}
