import type { Logger } from 'pino';
import type { Config } from './config.ts';

export interface Log {
  error(fault: unknown): void;
  warn(message: string): void;
}

/** Writes JSON lines to the standard output, from the level on. The library is loaded with the first line: most days have none. */
export function openLog(level: Config['logLevel']): Log {
  let logger: Promise<Logger> | undefined;
  const open = async () => {
    const { pino } = await import('pino');
    return pino({ level });
  };
  const write = (line: (logger: Logger) => void) => {
    logger ??= open();
    void logger.then(line);
  };
  return {
    error: (fault) => write((to) => to.error(fault)),
    warn: (message) => write((to) => to.warn(message)),
  };
}
