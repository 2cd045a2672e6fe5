import type { FAULT_CODES } from './fault-codes';

/** Why something was refused; every code has words in every language. */
export type FaultCode = (typeof FAULT_CODES)[number];
export type Refusal = { ok: false; code: FaultCode };
export type Outcome<T> = ({ ok: true } & T) | Refusal;

export const refuse = (code: FaultCode): Refusal => ({ ok: false, code });
