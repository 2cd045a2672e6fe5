import { isTaking } from './normal-row';
import { cellsOf, type Summary } from './summary';

/** What a file says in four figures; minor units, `returnedMinor` and `feeMinor` positive where money goes away. */
export type Totals = {
  currency: string;
  taken: { count: number; minor: number };
  returned: { count: number; minor: number };
  feeMinor: number;
};

/** One entry a currency, the one with the most rows first. Only rows whose money moved. */
export function totalsOf({ days }: Pick<Summary, 'days'>): Totals[] {
  const rows = new Map<string, number>();
  for (const { currency, rows: count } of days) rows.set(currency, (rows.get(currency) ?? 0) + count);
  const currencies = [...rows].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
  return currencies.map((currency) => {
    const totals: Totals = { currency, taken: { count: 0, minor: 0 }, returned: { count: 0, minor: 0 }, feeMinor: 0 };
    for (const { type, count, amountMinor, feeMinor } of cellsOf(days.filter((day) => day.currency === currency))) {
      totals.feeMinor += feeMinor;
      const isReturned = type === 'refund' || type === 'void';
      const sum = isTaking(type) ? totals.taken : isReturned ? totals.returned : undefined;
      if (!sum) continue;
      sum.count += count;
      sum.minor += isReturned ? -amountMinor : amountMinor;
    }
    return totals;
  });
}
