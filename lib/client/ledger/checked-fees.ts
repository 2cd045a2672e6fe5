import type { FeeCheck } from '@/lib/ledger/fees';
import type { ShownRow } from '@/lib/ledger/row-table';

/** Fees of one way of paying against the contract; `breaking` holds the rows themselves, at most 200 of them. */
export type CheckedFees = Omit<FeeCheck, 'breaking'> & {
  breaking: { row: ShownRow; chargedMinor: number; exactMinor: number }[];
};
