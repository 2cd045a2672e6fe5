import 'client-only';
import type { Payout, PayoutCheck } from '@/lib/ledger/payout';
import type { LedgerOutcome } from '@/lib/ledger/refusal';
import { keepDraft, useDraft } from '../drafts';
import { atWork } from './host';
import type { SalesFile } from './kept-file';

/** What arrived for each trading day, as typed on this phone, in minor units. */
export type Arrived = { readonly [date: string]: number };

/** What is tried out on the examples is kept apart from what really arrived. */
const draftOf = (isExample: boolean): string => (isExample ? 'ledger/payout-example' : 'ledger/payout');

/** `undefined` while the phone is being asked. */
export function useArrived(isExample: boolean): Arrived | undefined {
  const draft = useDraft<Arrived>(draftOf(isExample));
  return draft === undefined ? undefined : (draft ?? {});
}

export const keepArrived = (arrived: Arrived, isExample: boolean): Promise<void> =>
  keepDraft(draftOf(isExample), { ...arrived });

/** What arrived against what was sold, in the worker. Refusals: `rows-not-kept`, `cancelled`, `worker-lost`. */
export const checkArrived = (
  files: readonly SalesFile[],
  payouts: readonly Payout[],
  currency: string,
): Promise<LedgerOutcome<{ check: PayoutCheck }>> =>
  atWork((api) =>
    api.checkPayouts(
      files.map(({ id }) => id),
      payouts,
      currency,
    ),
  );
