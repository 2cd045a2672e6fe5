import { addDays } from '@/lib/domain/day';
import { ZoneClock } from './cells/zone';
import { type RowTable, stateAt, typeAt } from './row-table';

/** Money that arrived: for the trading day it pays, in minor units. */
export type Payout = { date: string; amountMinor: number };

export type PayoutDay = { date: string; expectedMinor: number; paidMinor: number; differenceMinor: number };

export type PayoutCheck = {
  /** Minutes from midnight on the shop's clock at which the provider ends its day; 0 is midnight itself. */
  cutOffMinutes: number;
  /** Whether that hour makes every payout right; otherwise the hour that makes the most right. */
  isExact: boolean;
  days: PayoutDay[];
};

const QUARTER = 15;
const DAY_MS = 86_400_000;

type Movement = { date: string; minutes: number; minor: number };

function movementsOf(table: RowTable): Movement[] {
  const list: Movement[] = [];
  const clock = new ZoneClock(table.zone);
  for (let at = 0; at < table.length; at += 1) {
    const type = typeAt(table, at);
    if (stateAt(table, at) !== 'done' || type === 'payout' || type === 'preauth') continue;
    // Refunds and fee rows carry their minus already; a fee beside an amount is taken off it.
    const minor = (table.amountMinor[at] ?? 0) - (table.feeMinor[at] ?? 0);
    const wall = clock.wall(table.time[at] ?? 0);
    const date = new Date(wall).toISOString().slice(0, 10);
    list.push({ date, minutes: Math.floor((wall % DAY_MS) / 60_000), minor });
  }
  return list;
}

/** Sales − refunds − fees of each trading day, when a day ends at the given minute: what comes later belongs to the next. */
function daysAt(movements: readonly Movement[], cutOff: number): Map<string, number> {
  const days = new Map<string, number>();
  for (const { date, minutes, minor } of movements) {
    // Cut-offs before noon lengthen the day before, those after it shorten the day itself.
    const isNext = cutOff >= 720 && minutes >= cutOff;
    const isBefore = cutOff > 0 && cutOff < 720 && minutes < cutOff;
    const day = isNext ? addDays(date, 1) : isBefore ? addDays(date, -1) : date;
    days.set(day, (days.get(day) ?? 0) + minor);
  }
  return days;
}

/**
 * T+1: Σ sales − Σ refunds − Σ fees = payout, for the cut-off hour that fits best (DOMAIN §4.3). Hours are tried by quarters;
 * of equals the one nearest to midnight. The first and last payout may pay for days outside the file and do not decide.
 */
export function checkPayouts(table: RowTable, payouts: readonly Payout[]): PayoutCheck {
  const movements = movementsOf(table);
  const sorted = [...payouts].sort((a, b) => a.date.localeCompare(b.date));
  const deciding = sorted.length > 4 ? sorted.slice(1, -1) : sorted;
  const hours = Array.from({ length: (24 * 60) / QUARTER }, (_, at) => at * QUARTER);
  const fromMidnight = (minutes: number): number => Math.min(minutes, 1440 - minutes);
  hours.sort((a, b) => fromMidnight(a) - fromMidnight(b));
  let best = { cutOff: 0, right: -1 };
  for (const cutOff of hours) {
    const days = daysAt(movements, cutOff);
    const right = deciding.filter(({ date, amountMinor }) => (days.get(date) ?? 0) === amountMinor).length;
    if (right > best.right) best = { cutOff, right };
  }
  const days = daysAt(movements, best.cutOff);
  return {
    cutOffMinutes: best.cutOff,
    isExact: best.right === deciding.length,
    days: sorted.map(({ date, amountMinor: paidMinor }) => {
      const expectedMinor = days.get(date) ?? 0;
      return { date, expectedMinor, paidMinor, differenceMinor: paidMinor - expectedMinor };
    }),
  };
}
