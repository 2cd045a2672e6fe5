import 'server-only';
import { type Logger, pino } from 'pino';

/** Codes, causes, counts and times; never what a person typed. `LOG_LEVEL` is pino's, `info` by default. */
export const log: Logger = pino({ level: process.env.LOG_LEVEL || 'info', base: undefined });
