import 'server-only';
import { cellsOfDay, daySlots, freeDigit } from '@/lib/domain/booking';
import { addDays, localOf } from '@/lib/domain/day';
import type { Calendar, CalendarService } from '@/lib/domain/wire';
import type { Executor } from './database';
import { readPlaces } from './slots';

/** How far around the wished date is looked (days), and how many starts are named. */
const BEFORE = 4;
const AFTER = 10;
const NEAR_MAX = 3;

/** Up to three free starts around a wish that could not be had, in their order. They are an offer: nothing is held. */
export async function nearStarts(
  tx: Executor,
  calendar: Calendar,
  service: CalendarService,
  terminals: number,
  wish: string,
  now: string,
): Promise<string[]> {
  const wished = Math.max(Date.parse(wish) || 0, Date.parse(now));
  const date = localOf(new Date(wished).toISOString(), calendar.zone).date;
  const days = Array.from({ length: BEFORE + AFTER + 1 }, (_, at) => {
    const day = addDays(date, at - BEFORE);
    return { day, cells: cellsOfDay(calendar, day) };
  });
  const all = days.flatMap(({ cells }) => cells);
  const [from, to] = [all[0], all.at(-1)];
  if (!from || !to) return [];
  const places = await readPlaces(tx, [calendar.area], from, to);
  const rowOf = (cells: readonly string[]): string =>
    cells.map((at) => freeDigit(places(calendar.area, service.team, at))).join('');
  const distance = (start: string): number => Math.abs(Date.parse(start) - wished);
  return days
    .flatMap(({ day, cells }) => daySlots(calendar, service, terminals, day, rowOf(cells), now))
    .filter((slot) => slot.fault === undefined)
    .map((slot) => slot.start)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAR_MAX)
    .sort();
}
