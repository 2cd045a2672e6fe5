'use client';
import { useEffect, useRef, useState } from 'react';
import type { SalesFile } from '@/lib/client/ledger/kept-file';
import { checkArrived } from '@/lib/client/ledger/payout';
import type { Payout, PayoutCheck } from '@/lib/ledger/payout';
import type { LedgerOutcome } from '@/lib/ledger/refusal';

type Asked = { files: readonly SalesFile[]; payouts: readonly Payout[]; currency: string };

/** What the worker says of the days typed so far; the last answer stays until the next one comes. */
export function usePayoutCheck(asked: Asked): LedgerOutcome<{ check: PayoutCheck }> | undefined {
  const [outcome, setOutcome] = useState<LedgerOutcome<{ check: PayoutCheck }>>();
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  });
  const { files, payouts, currency } = asked;
  const name = JSON.stringify([files.map(({ id }) => id), payouts, currency]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` stands for all that is asked.
  useEffect(() => {
    const now = latest.current;
    if (now.files.length === 0 || now.payouts.length === 0) return setOutcome(undefined);
    let isWanted = true;
    void checkArrived(now.files, now.payouts, now.currency).then((answer) => {
      if (isWanted) setOutcome(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [name]);
  return outcome;
}
