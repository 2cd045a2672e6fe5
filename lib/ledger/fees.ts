import type { RowTender } from './normal-row';
import { type RowTable, stateAt, tenderAt, typeAt } from './row-table';
import { cellsOf, type DayTotal } from './summary';

/** What a contract says of one tender: hundredths of a percent, and caps and fixed parts in minor units. */
export type ContractRate = { basisPoints: number; capMinor?: number; fixedMinor?: number };
export type Contract = Partial<Record<RowTender, ContractRate>>;

/** Fees of one tender over a file: rate in basis points of what was taken, refunds and their returned fees apart. */
export type EffectiveRate = {
  tender: RowTender;
  count: number;
  takenMinor: number;
  feeMinor: number;
  basisPoints: number;
};

/** What each tender really cost. DOMAIN §4.2, §5: asked once a month, since rates are raised unnoticed. */
export function effectiveRates(summary: { readonly days: readonly DayTotal[] }, currency: string): EffectiveRate[] {
  const days = summary.days.filter((day) => day.currency === currency);
  const rates = new Map<RowTender, EffectiveRate>();
  for (const { tender, type, count, amountMinor, feeMinor } of cellsOf(days)) {
    if (type !== 'sale' && type !== 'completion') continue;
    const sum = rates.get(tender) ?? { tender, count: 0, takenMinor: 0, feeMinor: 0, basisPoints: 0 };
    sum.count += count;
    sum.takenMinor += amountMinor;
    sum.feeMinor += feeMinor;
    rates.set(tender, sum);
  }
  return [...rates.values()].map((rate) => ({
    ...rate,
    basisPoints: rate.takenMinor === 0 ? 0 : Math.round((rate.feeMinor * 1_000_000) / rate.takenMinor) / 100,
  }));
}

/** The exact fee before rounding, in minor units: min(amount × rate, cap) + fixed. DOMAIN §5, MDR. */
export function exactFee(amountMinor: number, { basisPoints, capMinor, fixedMinor = 0 }: ContractRate): number {
  const share = (Math.abs(amountMinor) * basisPoints) / 10_000;
  return Math.min(share, capMinor ?? share) + fixedMinor;
}

export type FeeCheck = {
  tender: RowTender;
  rows: number;
  /** Charged less expected, in minor units; what rounding row by row explains is in `roundingMinor`, the rest is not explained. */
  chargedMinor: number;
  expectedMinor: number;
  roundingMinor: number;
  /** Places of rows a whole minor unit or more away from the contract: no way of rounding makes them right. */
  breaking: { at: number; chargedMinor: number; exactMinor: number }[];
  breakingCount: number;
};

const MOST_SHOWN = 200;

/**
 * Every sale against its contract's rate. A fee within one minor unit of the exact one is rounding, up or down; further away
 * it breaks the contract. Providers return fees of refunds by rules of their own: refunds are not judged.
 */
export function checkFees(table: RowTable, contract: Contract): FeeCheck[] {
  const checks = new Map<RowTender, FeeCheck & { exact: number }>();
  for (let at = 0; at < table.length; at += 1) {
    const tender = tenderAt(table, at);
    const rate = contract[tender];
    const type = typeAt(table, at);
    if (rate === undefined || stateAt(table, at) !== 'done' || (type !== 'sale' && type !== 'completion')) continue;
    const known = checks.get(tender);
    const check = known ?? emptyCheck(tender);
    if (!known) checks.set(tender, check);
    const chargedMinor = table.feeMinor[at] ?? 0;
    const exactMinor = exactFee(table.amountMinor[at] ?? 0, rate);
    check.rows += 1;
    check.chargedMinor += chargedMinor;
    check.exact += exactMinor;
    // Binary fractions: a fee of exactly one unit off is off.
    if (Math.abs(chargedMinor - exactMinor) < 1 - 1e-9) check.roundingMinor += chargedMinor - exactMinor;
    else {
      check.breakingCount += 1;
      if (check.breaking.length < MOST_SHOWN) check.breaking.push({ at, chargedMinor, exactMinor });
    }
  }
  return [...checks.values()].map(({ exact, ...check }) => ({
    ...check,
    expectedMinor: Math.round(exact),
    roundingMinor: Math.round(check.roundingMinor),
  }));
}

const emptyCheck = (tender: RowTender): FeeCheck & { exact: number } => ({
  tender,
  rows: 0,
  chargedMinor: 0,
  expectedMinor: 0,
  roundingMinor: 0,
  breaking: [],
  breakingCount: 0,
  exact: 0,
});
