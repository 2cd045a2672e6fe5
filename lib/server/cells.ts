import 'server-only';
import { sql } from 'drizzle-orm';
import { cellsOfDay } from '@/lib/domain/booking';
import { addDays, localOf } from '@/lib/domain/day';
import type { Calendar } from '@/lib/domain/wire';
import { type Database, inTransaction } from './database';

/** Cells this old are forgotten; bookings keep their own times (days). */
const KEPT_DAYS = 40;

type Cell = { area: string; team: string; at: string; places: number };

function cellsOf(calendar: Calendar, now: string): Cell[] {
  const today = localOf(now, calendar.zone).date;
  const days = Array.from({ length: calendar.horizonDays + 2 }, (_, ahead) => addDays(today, ahead));
  const starts = days.flatMap((date) => cellsOfDay(calendar, date)).filter((at) => at > now);
  return calendar.teams.flatMap(({ id, capacity }) =>
    starts.map((at) => ({ area: calendar.area, team: id, at, places: capacity })),
  );
}

/**
 * Puts the calendars' future on sale, at start and every day. A cell keeps what is booked in it: with a smaller capacity, or outside
 * new hours, nothing more is sold there and nobody loses a visit.
 */
export function makeCells(database: Database, calendars: readonly Calendar[], now = new Date()): Promise<void> {
  const batch = JSON.stringify(calendars.flatMap((calendar) => cellsOf(calendar, now.toISOString())));
  const forgotten = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  return inTransaction(database, async (tx) => {
    await tx.execute(sql`
      WITH wanted AS (
        SELECT area, team, at FROM jsonb_to_recordset(${batch}::jsonb) AS one (area text, team text, at timestamptz)
      ), gone AS (
        -- In the order every transaction locks cells.
        SELECT area_id, team_id, starts_at FROM cell
        WHERE starts_at > ${now.toISOString()}::timestamptz AND places > 0
          AND NOT EXISTS (SELECT FROM wanted WHERE area = area_id AND team = team_id AND at = starts_at)
        ORDER BY area_id, team_id, starts_at FOR UPDATE
      )
      UPDATE cell SET places = 0, capacity = cell.booked FROM gone
      WHERE cell.area_id = gone.area_id AND cell.team_id = gone.team_id AND cell.starts_at = gone.starts_at`);
    await tx.execute(sql`
      INSERT INTO cell (area_id, team_id, starts_at, places, capacity)
      SELECT area, team, at, places, places
      FROM jsonb_to_recordset(${batch}::jsonb) AS one (area text, team text, at timestamptz, places int)
      ORDER BY area, team, at
      ON CONFLICT (area_id, team_id, starts_at)
      DO UPDATE SET places = excluded.places, capacity = greatest(excluded.places, cell.booked)
      WHERE cell.places <> excluded.places`);
    await tx.execute(sql`DELETE FROM cell WHERE starts_at < ${forgotten}::timestamptz`);
  });
}
