import type { LogLine } from '@planets/api';
import { pino } from 'pino';

/** JSON lines on standard output. Nothing secret is handed to it, and what might be is struck out. */
export function createLog(level: string) {
  const logger = pino({
    level,
    redact: ['*.password', '*.cookie', '*.authorization', '*.token'],
  });
  return ({ level: severity, event, facts }: LogLine): void => logger[severity](facts, event);
}
