import type { Dice } from '../dice';

/** How a canteen, café or corner shop sells through a day: breakfast, the lunch peak, a lull, dinner, a late tail. */
const byHour = [0.3, 0.1, 0, 0, 0, 0.2, 1, 4, 5, 3, 4, 10, 14, 7, 4, 4, 5, 8, 11, 9, 6, 4, 2.5, 1.5] as const;

/** Monday is slow, Saturday is best; index 0 is Sunday, as in Date. */
const byWeekday = [1.25, 0.85, 0.9, 0.95, 1, 1.2, 1.4] as const;

export function weekdayWeight(date: string): number {
  return byWeekday[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 1;
}

/** `total` shared out by weight into whole numbers that add up to it exactly (largest remainder). */
export function spread(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (all === 0 ? 0 : (total * weight) / all));
  const shares = exact.map(Math.floor);
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  const order = exact.map((value, place) => ({ place, rest: value - Math.floor(value) }));
  order.sort((a, b) => b.rest - a.rest || a.place - b.place);
  for (const { place } of order) {
    if (left === 0) break;
    // A day of weight 0 is closed: it gets nothing, not even a remainder.
    if (!weights[place]) continue;
    shares[place] = (shares[place] ?? 0) + 1;
    left--;
  }
  return shares;
}

/** Seconds after local midnight of `count` happenings, in order. */
export function momentsOf(dice: Dice, count: number, [open, close]: readonly [number, number]): number[] {
  const hours = byHour.map((weight, hour) => [hour, hour >= open && hour < close ? Math.max(weight, 0.2) : 0] as const);
  const moments = Array.from({ length: count }, () => dice.weigh(hours) * 3600 + dice.whole(0, 3599));
  return moments.sort((a, b) => a - b);
}
