import type { DayTotal } from './summary';

/** What one trading day should bring to the bank when a day ends at midnight: sales − refunds − fees, minor units. */
export type OwedDay = { date: string; owedMinor: number };

/** Newest first. Money held or already paid out is none of it. */
export const owedByDay = (days: readonly DayTotal[], currency: string): OwedDay[] =>
  days
    .filter((day) => day.currency === currency)
    .map(({ date, cells }) => ({
      date,
      owedMinor: cells
        .filter(({ type }) => type !== 'payout' && type !== 'preauth')
        .reduce((sum, { amountMinor, feeMinor }) => sum + amountMinor - feeMinor, 0),
    }))
    .sort((a, b) => b.date.localeCompare(a.date));
