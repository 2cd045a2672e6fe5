import 'client-only';
import { useMemo } from 'react';
import { localOf } from '@/lib/domain/day';
import type { Outcome } from '@/lib/domain/fault';
import { type FeeChecked, feeCheckDue, type Month } from '@/lib/domain/fee-check';
import type { ValueOf } from '@/lib/domain/kinds';
import { millionthsOf } from '@/lib/ledger/fee-shift';
import type { Contract, EffectiveRate } from '@/lib/ledger/fees';
import { ROW_TENDERS, type RowTender } from '@/lib/ledger/normal-row';
import type { LedgerOutcome } from '@/lib/ledger/refusal';
import { useEntries } from '../entries';
import { useShopZone } from '../ledger';
import { record } from '../record';
import type { CheckedFees } from './checked-fees';
import { atWork } from './host';
import type { SalesFile } from './kept-file';

export type FeeContract = ValueOf<'fee-contract'>;
export type FeeContracts = Partial<Record<RowTender, FeeContract>>;

/** What the contract says each way of paying costs; `undefined` while the phone is being asked. */
export function useFeeContracts(): FeeContracts | undefined {
  const held = useEntries('fee-contract');
  return useMemo(() => {
    if (!held) return undefined;
    const known = ROW_TENDERS.flatMap((tender) => {
      const value = held.get(tender)?.value;
      return value ? [[tender, value] as const] : [];
    });
    return Object.fromEntries(known);
  }, [held]);
}

/** `null` takes the rate away. Refusals: those of `record`. */
export const setFeeContract = (tender: RowTender, contract: FeeContract | null): Promise<Outcome<object>> =>
  record({ kind: 'fee-contract', key: tender, value: contract });

/** Rates of one currency, as the check takes them: hundredths of a percent. */
export const contractOf = (contracts: FeeContracts, currency: string): Contract =>
  Object.fromEntries(
    Object.entries(contracts).flatMap(([tender, { millionths, capMinor, fixedMinor, currency: own }]) =>
      own === currency
        ? [
            [
              tender,
              {
                basisPoints: millionths / 100,
                ...(capMinor !== undefined && { capMinor }),
                ...(fixedMinor !== undefined && { fixedMinor }),
              },
            ],
          ]
        : [],
    ),
  );

/** Every sale of a month against the contract, in the worker. Refusals: `rows-not-kept`, `cancelled`, `worker-lost`. */
export const checkContract = (
  files: readonly SalesFile[],
  contract: Contract,
  currency: string,
  month: Month,
): Promise<LedgerOutcome<{ checks: CheckedFees[] }>> =>
  atWork((api) =>
    api.checkFees(
      files.map(({ id }) => id),
      contract,
      currency,
      month,
    ),
  );

/** Months whose fees somebody looked at, and when; `undefined` while the phone is being asked. */
export function useFeeChecks(): ReadonlyMap<Month, FeeChecked> | undefined {
  const held = useEntries('fee-check');
  return useMemo(
    () =>
      held &&
      new Map(
        [...held].map(
          ([
            month,
            {
              value: { at, zone },
            },
          ]) => [month, { at, zone }],
        ),
      ),
    [held],
  );
}

const MOST_MILLIONTHS = 1_000_000;

/** Notes that a month's fees were looked at, what they came to, and how many rows broke the contract. */
export const noteFeeCheck = (
  month: Month,
  rates: readonly EffectiveRate[],
  broken: number,
  zone: string,
): Promise<Outcome<object>> =>
  record({
    kind: 'fee-check',
    key: month,
    value: {
      rates: rates.map((rate) => ({
        tender: rate.tender,
        millionths: Math.max(0, Math.min(MOST_MILLIONTHS, millionthsOf(rate))),
        rows: rate.count,
      })),
      broken,
      at: new Date().toISOString(),
      zone,
    },
  });

/** The day of the month on which fees are looked at, and the date since when; null where the shop wants none. */
export function useFeeReminder(): { day: number; since: string } | null | undefined {
  const held = useEntries('fee-reminder');
  const zone = useShopZone();
  return useMemo(() => {
    if (!held || !zone) return undefined;
    const main = held.get('main');
    return main ? { day: main.value.day, since: localOf(new Date(main.at).toISOString(), zone).date } : null;
  }, [held, zone]);
}

export const setFeeReminder = (day: number | null): Promise<Outcome<object>> =>
  record({ kind: 'fee-reminder', key: 'main', value: day === null ? null : { day } });

/** The month whose fees wait to be looked at; null when none does, `undefined` while the phone is being asked. */
export function useFeeCheckDue(): Month | null | undefined {
  const checks = useFeeChecks();
  const reminder = useFeeReminder();
  const zone = useShopZone();
  if (!checks || reminder === undefined || !zone) return undefined;
  return feeCheckDue(checks, reminder ?? undefined, localOf(new Date().toISOString(), zone).date);
}
