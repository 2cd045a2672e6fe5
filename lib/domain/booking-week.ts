import { checkDay, daySlots, type Slot } from './booking';
import { addDays, type Day, localOf, weekdayOf } from './day';
import type { FaultCode } from './fault';
import type { Calendar, CalendarService, SlotsReply } from './wire';

/** One day to choose from. `fault`: why nothing can be chosen on it. */
export type OpenDay = { date: Day; slots: Slot[]; free: number; fault?: FaultCode | undefined };

export const mondayOf = (date: Day): Day => addDays(date, 1 - weekdayOf(date));

/** First and last date a visit could be on, ends included. */
export function bookableSpan(calendar: Calendar, now: string): { first: Day; last: Day } {
  const today = localOf(now, calendar.zone).date;
  const last = addDays(today, calendar.horizonDays);
  let first = today;
  while (first < last && checkDay(calendar, first, now) === 'slot-too-soon') first = addDays(first, 1);
  return { first, last };
}

/** A date as a person chooses on it. `free` is what the server said of every area, team and date. */
export function openDay(
  calendar: Calendar,
  service: CalendarService,
  terminals: number,
  date: Day,
  free: SlotsReply['free'],
  now: string,
): OpenDay {
  const row = free[calendar.area]?.[service.team]?.[date] ?? '';
  const slots = daySlots(calendar, service, terminals, date, row, now);
  const open = slots.filter((slot) => slot.fault === undefined).length;
  if (open > 0) return { date, slots, free: open };
  const isFull = slots.some((slot) => slot.fault === 'slot-taken');
  return { date, slots, free: 0, fault: checkDay(calendar, date, now) ?? (isFull ? 'slot-taken' : 'slot-closed') };
}

/**
 * The first free start at a time of a weekday (1 Monday), as a clock in `zone` shows it: the shop's, which need not be the
 * provider's. Undefined when none is left in the time that can be booked.
 */
export function firstFreeAt(
  calendar: Calendar,
  service: CalendarService,
  terminals: number,
  free: SlotsReply['free'],
  now: string,
  { weekday, minutes, zone }: { weekday: number; minutes: number; zone: string },
): string | undefined {
  const { first, last } = bookableSpan(calendar, now);
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const { slots } = openDay(calendar, service, terminals, date, free, now);
    const found = slots.find(({ start, fault }) => {
      const local = localOf(start, zone);
      return fault === undefined && local.minutes === minutes && weekdayOf(local.date) === weekday;
    });
    if (found) return found.start;
  }
  return undefined;
}

/** The freezes that fall into the seven days from a Monday, in order. */
export const freezesIn = (calendar: Calendar, monday: Day): Calendar['freeze'] =>
  calendar.freeze.filter(({ from, to }) => from <= addDays(monday, 6) && to >= monday);

/** The free slots nearest to an instant, at most `count`, nearest first; the instant itself is none of them. */
export function nearest(slots: readonly Slot[], start: string, count: number): Slot[] {
  const away = (slot: Slot): number => Math.abs(Date.parse(slot.start) - Date.parse(start));
  return slots
    .filter((slot) => slot.fault === undefined && slot.start !== start)
    .sort((a, b) => away(a) - away(b))
    .slice(0, count);
}
