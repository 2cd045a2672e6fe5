import type { CheckedFees } from '@/lib/client/ledger/checked-fees';

/** The rows that break the contract, of every way of paying, and how many there are of them in all. */
export const brokenOf = (checks: readonly CheckedFees[]) => ({
  rows: checks.flatMap(({ breaking }) => breaking).sort((a, b) => a.row.time.localeCompare(b.row.time)),
  count: checks.reduce((sum, { breakingCount }) => sum + breakingCount, 0),
});
