import { type Logger, pino } from 'pino';

export type { Logger };

/** Structured log on standard error, so that a command's output stays clean. Values of class Secret show `[secret]`. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}

/** A log that says nothing: for tests and dry runs. */
export const silentLog: Logger = pino({ level: 'silent' });
