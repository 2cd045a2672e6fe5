import { sql } from 'drizzle-orm';
import { makeStamp } from '@/lib/domain/clock';
import { instantAt } from '@/lib/domain/day';
import type { Value } from '@/lib/domain/entry';
import { checkEdit } from '@/lib/domain/kinds';
import type { Calendar } from '@/lib/domain/wire';
import type { BookingState } from '../booking-state';
import { setCalendars } from '../calendar';
import { makeCells } from '../cells';
import { type Database, rowsOf } from '../database';
import { emptyTables, openMemoryDatabase } from '../open-for-test';
import { entry, shop } from '../schema';

const title = { zh: '示例', en: 'Example' };
/** One technician, Monday to Saturday from nine to six. */
export const CALENDAR: Calendar = {
  area: 'example',
  title,
  zone: 'Asia/Shanghai',
  teams: [{ id: 'on-site', capacity: 1 }],
  services: [{ id: 'swap', title, team: 'on-site', minutes: 60, extraMinutes: 30, bufferMinutes: 30 }],
  hours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: 540, closes: 1_080 })),
  freeze: [{ from: '2027-01-22', to: '2027-02-12', reason: title }],
  leadWorkingDays: 3,
  horizonDays: 60,
};
/** Monday 23 November 2026, 10:00 in Shanghai. */
export const NOW = new Date('2026-11-23T02:00:00.000Z');
export const at = (date: string, minutes: number): string => instantAt(date, minutes, CALENDAR.zone);
/** Wednesday 9 December. */
export const TEN = at('2026-12-09', 600);
export const TWO = at('2026-12-09', 840);

const idOf = (text: string): string => text.padEnd(16, '0');

type Asked = { choices?: string[]; terminals?: number; replaces?: string; service?: string; area?: string };

/** Entries as the exchange would have stored them, and what the judge made of them. Keys are short names. */
export class BookingDesk {
  private edits = 0;
  private constructor(readonly database: Database) {}

  static async open(): Promise<BookingDesk> {
    return new BookingDesk(await openMemoryDatabase());
  }

  async clear(): Promise<void> {
    this.edits = 0;
    await emptyTables(this.database.db);
    await this.offer(CALENDAR);
  }

  /** Puts a calendar in force and on sale. */
  async offer(calendar: Calendar): Promise<void> {
    setCalendars([calendar]);
    await makeCells(this.database, [calendar], NOW);
  }

  ask(shopId: string, key: string, { choices = [TEN], terminals = 1, ...rest }: Asked = {}): Promise<void> {
    return this.write(shopId, 'booking-ask', key, {
      area: 'example',
      service: 'swap',
      terminals,
      choices,
      zone: CALENDAR.zone,
      askedAt: NOW.toISOString(),
      ...(rest.replaces ? { ...rest, replaces: idOf(rest.replaces) } : rest),
    });
  }

  cancel(shopId: string, key: string, reason = 'busy'): Promise<void> {
    return this.write(shopId, 'booking-cancel', key, { reason, at: NOW.toISOString() });
  }

  private async write(shopId: string, kind: string, name: string, value: Value): Promise<void> {
    const key = idOf(name);
    const fault = checkEdit({ kind, key, value });
    if (fault) throw new Error(`${kind}: ${fault}`);
    this.edits += 1;
    const version = this.edits;
    const stamp = makeStamp(NOW.getTime() + version, 0, 'phone00000');
    const { db } = this.database;
    await db.insert(shop).values({ shopId }).onConflictDoNothing();
    await db.insert(entry).values({ shopId, kind, key, value, stamp, author: idOf('owner'), version });
    await db.execute(sql`UPDATE shop SET version = ${version}, stamp = ${stamp} WHERE shop_id = ${shopId}`);
  }

  async stateOf(shopId: string, name: string): Promise<BookingState | undefined> {
    const key = idOf(name);
    const [row] = await rowsOf<{ value: BookingState }>(
      this.database.db,
      sql`SELECT value FROM entry WHERE shop_id = ${shopId} AND kind = 'booking-state' AND key = ${key}`,
    );
    const fault = row && checkEdit({ kind: 'booking-state', key, value: row.value as Value });
    if (fault) throw new Error(`the judge wrote a state that is ${fault}`);
    return row?.value;
  }

  /** Half-hours that are sold, as a clock in Shanghai shows them. */
  async bookedCells(): Promise<string[]> {
    const rows = await rowsOf<{ at: string }>(
      this.database.db,
      sql`SELECT to_char(starts_at AT TIME ZONE 'Asia/Shanghai', 'MM-DD HH24:MI') AS at
          FROM cell WHERE booked > 0 ORDER BY starts_at`,
    );
    return rows.map((row) => row.at);
  }
}
