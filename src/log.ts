import { type Logger, pino, stdTimeFunctions } from 'pino';

export type Log = Logger;

/** One JSON object a line on stderr, so that stdout stays for answers; secrets are redacted by key. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      redact: ['password', '*.password', 'authorization', '*.authorization'],
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
