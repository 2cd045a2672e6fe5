import 'client-only';
import { checkPayouts, type Payout, type PayoutCheck } from '@/lib/ledger/payout';
import type { LedgerOutcome } from '@/lib/ledger/refusal';
import { rowsOfMonth } from '@/lib/ledger/rows-where';
import { rowsTogether } from './held-rows';

/** The part of the Web Worker that holds what arrived against what was sold. */
export const payoutWork = {
  /** Refusals: `nothing-to-compare`, `rows-not-kept`. */
  async checkPayouts(
    ids: readonly string[],
    payouts: readonly Payout[],
    currency: string,
  ): Promise<LedgerOutcome<{ check: PayoutCheck }>> {
    const outcome = await rowsTogether(ids);
    if (!outcome.ok) return outcome;
    const { rows } = outcome;
    const own = rows.currencies.length > 1 ? rowsOfMonth(rows, currency) : rows;
    return { ok: true, check: checkPayouts(own, payouts) };
  },
};
