import 'client-only';
import type { Payout, PayoutCheck } from '@/lib/ledger/payout';
import type { LedgerOutcome } from '@/lib/ledger/refusal';
import { keepDraft, useDraft } from '../drafts';
import { atWork } from './host';
import type { SalesFile } from './kept-file';

/** What arrived for each trading day, as typed on this phone, in minor units. */
export type Arrived = { readonly [date: string]: number };

const DRAFT = 'ledger/payout';

/** `undefined` while the phone is being asked. */
export function useArrived(): Arrived | undefined {
  const draft = useDraft<Arrived>(DRAFT);
  return draft === undefined ? undefined : (draft ?? {});
}

export const keepArrived = (arrived: Arrived): Promise<void> => keepDraft(DRAFT, { ...arrived });

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
