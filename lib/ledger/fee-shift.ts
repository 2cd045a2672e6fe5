import { daysBetween } from '@/lib/domain/day';
import { type EffectiveRate, effectiveRates } from './fees';
import type { RowTender } from './normal-row';
import type { DayTotal } from './summary';

/** One way of paying before and after; a side is `undefined` where nothing was sold that way or its files tell of no fee. */
export type FeeShift = {
  tender: RowTender;
  before: EffectiveRate | undefined;
  after: EffectiveRate | undefined;
  /** After less before, in hundredths of a percent; null where a side is missing. */
  basisPoints: number | null;
  /** What the difference costs in thirty days of the second side's sales, in minor units; negative: it saves so much. */
  monthlyMinor: number | null;
};

const MONTH_DAYS = 30;

const ratesOf = (days: readonly DayTotal[], currency: string): Map<RowTender, EffectiveRate> => {
  const rates = effectiveRates({ days }, currency);
  // Many exports have no column of fees at all: that is no rate of nought.
  const hasFees = rates.some(({ feeMinor }) => feeMinor !== 0);
  return new Map(hasFees ? rates.map((rate) => [rate.tender, rate]) : []);
};

/** Rates of both sides beside each other, the one that costs most first. DOMAIN §5: rates are raised unnoticed. */
export function feeShifts(before: readonly DayTotal[], after: readonly DayTotal[], currency: string): FeeShift[] {
  const [was, is] = [ratesOf(before, currency), ratesOf(after, currency)];
  const dates = after.flatMap((day) => (day.currency === currency ? [day.date] : [])).sort();
  const [first, last] = [dates[0], dates[dates.length - 1]];
  const days = first === undefined || last === undefined ? 0 : daysBetween(first, last) + 1;
  const shifts = [...new Set([...was.keys(), ...is.keys()])].map((tender): FeeShift => {
    const [old, now] = [was.get(tender), is.get(tender)];
    if (!old || !now || old.takenMinor === 0 || now.takenMinor === 0 || days === 0) {
      return { tender, before: old, after: now, basisPoints: null, monthlyMinor: null };
    }
    const dearer = now.feeMinor - (now.takenMinor * old.feeMinor) / old.takenMinor;
    return {
      tender,
      before: old,
      after: now,
      basisPoints: Math.round((now.basisPoints - old.basisPoints) * 100) / 100,
      monthlyMinor: Math.round((dearer * MONTH_DAYS) / days) + 0,
    };
  });
  return shifts.sort((a, b) => (b.monthlyMinor ?? 0) - (a.monthlyMinor ?? 0));
}

/** A rate as whole millionths of what was taken: 0.38 % is 3,800. */
export const millionthsOf = ({ feeMinor, takenMinor }: EffectiveRate): number =>
  takenMinor === 0 ? 0 : Math.round((feeMinor * 1_000_000) / takenMinor);

/** Months with a sale in them, newest first: 2026-12. */
export const monthsOf = (days: readonly DayTotal[]): string[] =>
  [...new Set(days.map(({ date }) => date.slice(0, 7)))].sort().reverse();
