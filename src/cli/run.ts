import { type Config, readConfig } from '../config.js';
import { AlliancesError, exitStatus } from '../errors.js';
import { createReporter } from './reporter.js';

export type Reporting = ReturnType<typeof createReporter>;

/** Options that every command takes. */
export interface CommonOptions {
  readonly json?: boolean;
}

/** Runs one command: what it returns becomes the exit status, and what it throws one plain sentence with a mend. */
export async function runCommand(
  { json = false }: CommonOptions,
  work: (config: Config, reporter: Reporting) => Promise<number>,
): Promise<void> {
  const reporter = createReporter(json || !process.stderr.writable);
  try {
    process.exitCode = await work(readConfig(), reporter);
  } catch (error) {
    reporter.done();
    process.exitCode = exitStatus.failed;
    tell(error, json);
  }
}

function tell(error: unknown, json: boolean): void {
  if (!(error instanceof AlliancesError)) throw error;
  const { code, message, mend } = error;
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message, mend: mend ?? null } })}\n`);
  else process.stderr.write(`${mend ? `${message}\n${mend}` : message}\n`);
}

export function print(value: unknown): void {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`);
}
