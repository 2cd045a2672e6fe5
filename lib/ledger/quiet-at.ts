import { type Day, localOf, weekdayOf } from '@/lib/domain/day';
import { type QuietCell, type QuietMap, ROLLBACK_MINUTES } from './quiet-hours';

/** What is usually sold in a stretch of a weekday: sales, and minor units of the map's currency. */
export type UsualSales = { count: number; amountMinor: number };

const SLOT_MINUTES = 30;

const cellsOn = ({ cells }: Pick<QuietMap, 'cells'>, weekday: number): QuietCell[] =>
  cells.filter((cell) => cell.weekday === weekday);

/** Half hours that are only touched count by the share that is; not rounded. */
function sum(day: readonly QuietCell[], from: number, minutes: number): UsualSales {
  const whole = { count: 0, amountMinor: 0 };
  for (const { slot, count, amountMinor } of day) {
    const begins = slot * SLOT_MINUTES;
    const inside = Math.min(begins + SLOT_MINUTES, from + minutes) - Math.max(begins, from);
    if (inside <= 0) continue;
    whole.count += (count * inside) / SLOT_MINUTES;
    whole.amountMinor += (amountMinor * inside) / SLOT_MINUTES;
  }
  return whole;
}

const rounded = ({ count, amountMinor }: UsualSales): UsualSales => ({
  count: Math.round(count),
  amountMinor: Math.round(amountMinor),
});

/**
 * What the shop usually sells from a minute of a weekday (1 Monday) for so many minutes: what standing still then costs.
 * Undefined where the files say nothing: a weekday they hardly have, or a time at which nothing is ever sold, for then
 * the shop is closed and nobody can let a technician in.
 */
export function usualSales(
  map: Pick<QuietMap, 'cells' | 'open'>,
  weekday: number,
  from: number,
  minutes: number,
): UsualSales | undefined {
  const isOpen = map.open.some(
    (hours) =>
      hours.weekday === weekday && from >= hours.from * SLOT_MINUTES && from + minutes <= hours.to * SLOT_MINUTES,
  );
  if (!isOpen) return undefined;
  return rounded(sum(cellsOn(map, weekday), from, minutes));
}

/** `best`: one of the advised windows begins then. `today`: the least of its date among those given. */
export type RankedSlot = UsualSales & { start: string; date: Day; mark?: 'best' | 'today' };

type Slot = { start: string; end: string };

/** Visits by what they cost the shop, the quietest first, the hour for going back counted in; those the files say nothing of are left out. */
export function rankSlots(
  map: Pick<QuietMap, 'cells' | 'open' | 'windows'>,
  slots: readonly Slot[],
  zone: string,
): RankedSlot[] {
  const ranked = slots.flatMap(({ start, end }) => {
    const { date, minutes: from } = localOf(start, zone);
    const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
    const weekday = weekdayOf(date);
    const usual = usualSales(map, weekday, from, minutes);
    if (!usual) return [];
    const risk = sum(cellsOn(map, weekday), from, minutes + ROLLBACK_MINUTES).amountMinor;
    const isBest = map.windows.some((window) => window.weekday === weekday && window.slot * SLOT_MINUTES === from);
    return [{ start, date, ...usual, risk, isBest }];
  });
  ranked.sort((a, b) => a.risk - b.risk || a.amountMinor - b.amountMinor || a.start.localeCompare(b.start));
  const dates = new Set<Day>();
  return ranked.map(({ risk: _, isBest, ...slot }) => {
    const isFirst = dates.size !== dates.add(slot.date).size;
    return { ...slot, ...(isBest ? { mark: 'best' as const } : isFirst && { mark: 'today' as const }) };
  });
}

/** Sales of each hour of a weekday, 24 from midnight; empty when the files hardly have that weekday. */
export function hoursOf(map: Pick<QuietMap, 'cells'>, weekday: number): number[] {
  const day = cellsOn(map, weekday);
  if (day.length === 0) return [];
  return Array.from({ length: 24 }, (_, hour) => rounded(sum(day, hour * 60, 60)).count);
}
