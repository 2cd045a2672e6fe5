import 'server-only';
import { and, between, inArray } from 'drizzle-orm';
import { cellsOfDay, checkDay, freeDigit } from '@/lib/domain/booking';
import { addDays, type Day, instantAt, localOf } from '@/lib/domain/day';
import type { Calendar, SlotsReply } from '@/lib/domain/wire';
import type { Executor } from './database';
import { cell } from './schema';

/** Dates on which a visit could still be booked: within lead time and horizon, open and not frozen. */
function bookableDays(calendar: Calendar, now: string): Day[] {
  const today = localOf(now, calendar.zone).date;
  const days = Array.from({ length: calendar.horizonDays + 1 }, (_, ahead) => addDays(today, ahead));
  return days.filter((date) => checkDay(calendar, date, now) === undefined);
}

/** What is free in every area, a few kilobytes. Days that cannot be booked are left out. */
export async function readSlots(db: Executor, calendars: readonly Calendar[], now: string): Promise<SlotsReply> {
  const horizon = Math.max(...calendars.map((calendar) => calendar.horizonDays));
  const areas = calendars.map((calendar) => calendar.area);
  // Two days more than the farthest horizon, whatever the zone.
  const places = await readPlaces(db, areas, now, instantAt(addDays(now.slice(0, 10), horizon + 2), 0, 'UTC'));
  const free: SlotsReply['free'] = {};
  for (const calendar of calendars) {
    const days = bookableDays(calendar, now).map((date) => ({ date, cells: cellsOfDay(calendar, date) }));
    const rowOf = (team: string, cells: readonly string[]): string =>
      cells.map((at) => freeDigit(places(calendar.area, team, at))).join('');
    free[calendar.area] = Object.fromEntries(
      calendar.teams.map(({ id }) => [id, Object.fromEntries(days.map(({ date, cells }) => [date, rowOf(id, cells)]))]),
    );
  }
  return { now, calendars: [...calendars], free };
}

/** Places left by area, team and start, for cells that begin from one instant to another; 0 where none is on sale. Locks nothing. */
export async function readPlaces(
  db: Executor,
  areas: string[],
  from: string,
  to: string,
): Promise<(area: string, team: string, at: string) => number> {
  const rows = await db
    .select()
    .from(cell)
    .where(and(inArray(cell.areaId, areas), between(cell.startsAt, from, to)));
  const left = new Map(rows.map((row) => [`${row.areaId}/${row.teamId}/${row.startsAt}`, row.places - row.booked]));
  return (area, team, at) => left.get(`${area}/${team}/${at}`) ?? 0;
}
