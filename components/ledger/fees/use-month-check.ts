'use client';
import { useEffect, useRef, useState } from 'react';
import type { CheckedFees } from '@/lib/client/ledger/checked-fees';
import { checkContract, contractOf, type FeeContracts } from '@/lib/client/ledger/fees';
import type { SalesFile } from '@/lib/client/ledger/kept-file';
import type { LedgerRefusal } from '@/lib/ledger/refusal';

/** `idle`: there is no contract to check against. */
export type MonthCheck =
  | { is: 'idle' }
  | { is: 'working' }
  | { is: 'refused'; refusal: LedgerRefusal }
  | { is: 'done'; checks: CheckedFees[] };

type Asked = { files: readonly SalesFile[]; contracts: FeeContracts; currency: string; month: string };

/** Holds a month's fees against the contract, anew whenever either changes. */
export function useMonthCheck(asked: Asked): MonthCheck {
  const [check, setCheck] = useState<MonthCheck>({ is: 'idle' });
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  });
  const { files, contracts, currency, month } = asked;
  const name = JSON.stringify([files.map(({ id }) => id), contractOf(contracts, currency), currency, month]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` stands for all that is asked.
  useEffect(() => {
    const now = latest.current;
    const contract = contractOf(now.contracts, now.currency);
    if (Object.keys(contract).length === 0 || now.files.length === 0) return setCheck({ is: 'idle' });
    let isWanted = true;
    setCheck({ is: 'working' });
    void checkContract(now.files, contract, now.currency, now.month).then((outcome) => {
      if (!isWanted) return;
      setCheck(outcome.ok ? { is: 'done', checks: outcome.checks } : { is: 'refused', refusal: outcome });
    });
    return () => {
      isWanted = false;
    };
  }, [name]);
  return check;
}
