import 'client-only';
import { type Contract, checkFees } from '@/lib/ledger/fees';
import type { LedgerOutcome } from '@/lib/ledger/refusal';
import { rowAt } from '@/lib/ledger/row-table';
import { rowsOfMonth } from '@/lib/ledger/rows-where';
import type { CheckedFees } from './checked-fees';
import { rowsTogether } from './held-rows';

/** The part of the Web Worker that holds fees against the contract. */
export const feeWork = {
  /** Refusals: `nothing-to-compare`, `rows-not-kept`. `month`: 2026-12, on the shop's clock. */
  async checkFees(
    ids: readonly string[],
    contract: Contract,
    currency: string,
    month: string,
  ): Promise<LedgerOutcome<{ checks: CheckedFees[] }>> {
    const outcome = await rowsTogether(ids);
    if (!outcome.ok) return outcome;
    const rows = rowsOfMonth(outcome.rows, currency, month);
    const checks = checkFees(rows, contract).map((check) => ({
      ...check,
      breaking: check.breaking.map(({ at, ...fees }) => ({ row: rowAt(rows, at), ...fees })),
    }));
    return { ok: true, checks };
  },
};
