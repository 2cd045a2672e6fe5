import type { Slot } from './booking';
import { addDays, localOf, weekdayOf } from './day';
import type { Industry } from './vocabulary';

/** When a trade is usually quiet, in minutes from local midnight. DOMAIN §7.2; trades it does not name have no window of their own. */
export const QUIET_HOURS: Partial<Record<Industry, { from: number; to: number }>> = {
  food: { from: 14 * 60 + 30, to: 16 * 60 + 30 },
  retail: { from: 9 * 60, to: 10 * 60 + 30 },
  hotel: { from: 13 * 60, to: 15 * 60 },
  convenience: { from: 14 * 60, to: 16 * 60 },
  market: { from: 13 * 60, to: 24 * 60 },
};

const FRIDAY = 5;
const NOON = 12 * 60;

/** Friday afternoon to Sunday, and the first and last day of a month, are busy everywhere. DOMAIN §7.2 */
function isBusyTime(date: string, minutes: number): boolean {
  const weekday = weekdayOf(date);
  if (weekday > FRIDAY || (weekday === FRIDAY && minutes >= NOON)) return true;
  return date.endsWith('-01') || addDays(date, 1).endsWith('-01');
}

/** Minutes of a visit that fall outside the trade's quiet hours; the whole visit at a busy time. */
export function busyMinutes(slot: Slot, zone: string, industry: Industry): number {
  const { date, minutes } = localOf(slot.start, zone);
  const length = (Date.parse(slot.end) - Date.parse(slot.start)) / 60_000;
  if (isBusyTime(date, minutes)) return length;
  const quiet = QUIET_HOURS[industry];
  if (!quiet) return 0;
  const inside = Math.min(minutes + length, quiet.to) - Math.max(minutes, quiet.from);
  return length - Math.max(0, inside);
}

/** Up to `count` free starts that disturb the shop least, quietest first, then earliest. */
export function quietest(slots: readonly Slot[], zone: string, industry: Industry, count: number): Slot[] {
  return slots
    .filter((slot) => slot.fault === undefined)
    .map((slot) => ({ slot, busy: busyMinutes(slot, zone, industry) }))
    .sort((a, b) => a.busy - b.busy || a.slot.start.localeCompare(b.slot.start))
    .slice(0, count)
    .map(({ slot }) => slot);
}
