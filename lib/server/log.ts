import 'server-only';
import { type Logger, pino } from 'pino';
import { sqlState } from './database';
import { causeOf } from './start-refused';

/** Codes, causes, counts and times; never what a person typed. `LOG_LEVEL` is pino's, `info` by default. */
export const log: Logger = pino({ level: process.env.LOG_LEVEL || 'info', base: undefined });

/** Why something failed, fit for the log: of a database's refusal the code and the rule's name, because its words may quote a value. */
export function causeForLog(error: unknown): string {
  const state = sqlState(error);
  if (state === undefined) return causeOf(innermost(error));
  const rule = innermost(error);
  const name =
    rule instanceof Error && 'constraint' in rule && typeof rule.constraint === 'string' ? rule.constraint : '';
  return `SQLSTATE ${state} ${name}`.trim();
}

function innermost(error: unknown): unknown {
  let at = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  return at;
}
