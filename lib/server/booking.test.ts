import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeStamp } from '@/lib/domain/clock';
import { instantAt } from '@/lib/domain/day';
import type { Value } from '@/lib/domain/entry';
import { checkEdit } from '@/lib/domain/kinds';
import type { Calendar } from '@/lib/domain/wire';
import { settleBookings } from './booking';
import type { BookingState } from './booking-state';
import { setCalendars } from './calendar';
import { makeCells } from './cells';
import { type Database, rowsOf } from './database';
import { emptyTables, openMemoryDatabase } from './open-for-test';
import { entry, shop } from './schema';

const title = { zh: '示例', en: 'Example' };
const calendar: Calendar = {
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
const NOW = new Date('2026-11-23T02:00:00.000Z');
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);
const at = (date: string, minutes: number) => instantAt(date, minutes, calendar.zone);
/** Wednesday 9 December. */
const TEN = at('2026-12-09', 600);
const TWO = at('2026-12-09', 840);
const id = (text: string) => text.padEnd(16, '0');

let database: Database;
let edits = 0;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await emptyTables(database.db);
  setCalendars([calendar]);
  await makeCells(database, [calendar], NOW);
  edits = 0;
});

async function write(shopId: string, kind: string, key: string, value: Value): Promise<void> {
  expect(checkEdit({ kind, key, value })).toBeUndefined();
  edits += 1;
  await database.db.insert(shop).values({ shopId }).onConflictDoNothing();
  const stamp = makeStamp(NOW.getTime() + edits, 0, 'phone00000');
  await database.db.insert(entry).values({ shopId, kind, key, value, stamp, author: id('owner'), version: edits });
  await database.db.execute(sql`UPDATE shop SET version = ${edits}, stamp = ${stamp} WHERE shop_id = ${shopId}`);
}

type Asked = { choices?: string[]; terminals?: number; replaces?: string; service?: string; area?: string };
const ask = (shopId: string, key: string, { choices = [TEN], terminals = 1, ...rest }: Asked = {}) =>
  write(shopId, 'booking-ask', id(key), {
    area: 'example',
    service: 'swap',
    terminals,
    choices,
    zone: calendar.zone,
    askedAt: NOW.toISOString(),
    ...(rest.replaces ? { ...rest, replaces: id(rest.replaces) } : rest),
  });
const cancel = (shopId: string, key: string, reason = 'busy') =>
  write(shopId, 'booking-cancel', id(key), { reason, at: NOW.toISOString() });

async function stateOf(shopId: string, key: string): Promise<BookingState | undefined> {
  const [row] = await rowsOf<{ value: BookingState }>(
    database.db,
    sql`SELECT value FROM entry WHERE shop_id = ${shopId} AND kind = 'booking-state' AND key = ${id(key)}`,
  );
  if (row) expect(checkEdit({ kind: 'booking-state', key: id(key), value: row.value as Value })).toBeUndefined();
  return row?.value;
}
const bookedCells = async (): Promise<string[]> =>
  (
    await rowsOf<{ at: string }>(
      database.db,
      sql`SELECT to_char(starts_at AT TIME ZONE 'Asia/Shanghai', 'MM-DD HH24:MI') AS at FROM cell WHERE booked > 0 ORDER BY starts_at`,
    )
  ).map((row) => row.at);

describe('an ask', () => {
  test('is confirmed with its times and a code to say on the phone, and takes every half-hour it needs', async () => {
    await ask('a', 'one');
    await settleBookings(database, 'a', NOW);
    const state = await stateOf('a', 'one');
    expect(state).toMatchObject({ status: 'confirmed', start: TEN, end: at('2026-12-09', 660), zone: 'Asia/Shanghai' });
    expect(state?.code).toMatch(/^BK-1209-[0-9]{4}$/);
    expect(await bookedCells()).toEqual(['12-09 10:00', '12-09 10:30', '12-09 11:00']);
  });

  test('gets its second choice when the first is taken, even by half an hour', async () => {
    await ask('a', 'one');
    await ask('b', 'two', { choices: [at('2026-12-09', 660), TWO] });
    await settleBookings(database, undefined, NOW);
    expect((await stateOf('b', 'two'))?.start).toBe(TWO);
  });

  test('with no choice left is told so, takes nothing, and is offered what is near', async () => {
    await ask('a', 'one');
    await ask('b', 'two', { terminals: 2 });
    await settleBookings(database, undefined, NOW);
    const state = await stateOf('b', 'two');
    expect(state).toMatchObject({ status: 'declined', reason: 'slot-taken' });
    // Two terminals need two hours: until ten there is one, so the nearest starts come after the visit.
    expect(state?.near).toEqual([690, 720, 750].map((minutes) => at('2026-12-09', minutes)));
    expect(await bookedCells()).toHaveLength(3);
  });

  test.each([
    ['slot-too-soon', at('2026-11-25', 600)],
    ['slot-too-far', at('2027-03-02', 600)],
    ['slot-frozen', at('2027-01-22', 600)],
    ['slot-closed', at('2026-12-06', 600)],
    ['slot-closed', at('2026-12-09', 610)],
  ])('is judged by the server’s own rules: %s', async (reason, choice) => {
    await ask('a', 'one', { choices: [choice] });
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'declined', reason });
    expect(await bookedCells()).toEqual([]);
  });

  test('that waited on a phone until its time came too near is declined', async () => {
    await ask('a', 'one');
    await settleBookings(database, 'a', new Date('2026-12-07T02:00:00.000Z'));
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'declined', reason: 'slot-too-soon' });
  });

  test('for a service or an area nobody offers is declined', async () => {
    await ask('a', 'one', { service: 'paint' });
    await ask('b', 'two', { area: 'moon' });
    await settleBookings(database, undefined, NOW);
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'declined', reason: 'service-unknown' });
    expect(await stateOf('b', 'two')).toMatchObject({ status: 'declined', reason: 'service-unknown' });
  });

  test('is declined while the shop has another booking open, and free again once that visit is over', async () => {
    await ask('a', 'one');
    await ask('a', 'two', { choices: [TWO] });
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'two')).toMatchObject({ status: 'declined', reason: 'booking-open' });
    await ask('a', 'three', { choices: [at('2026-12-16', 600)] });
    await settleBookings(database, 'a', new Date('2026-12-10T02:00:00.000Z'));
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'done', start: TEN });
    expect(await stateOf('a', 'three')).toMatchObject({ status: 'confirmed' });
  });

  test('that arrives again, or after a restart, keeps its first answer', async () => {
    await ask('a', 'one');
    await settleBookings(database, 'a', NOW);
    const first = await stateOf('a', 'one');
    await settleBookings(database, 'a', hours(1));
    await settleBookings(database, undefined, hours(2));
    expect(await stateOf('a', 'one')).toEqual(first);
    expect(await bookedCells()).toHaveLength(3);
  });

  test('answered by two processes at once is answered once', async () => {
    await ask('a', 'one');
    await Promise.all(Array.from({ length: 8 }, () => settleBookings(database, 'a', NOW)));
    expect(await bookedCells()).toHaveLength(3);
    const [row] = await rowsOf<{ version: number }>(database.db, sql`SELECT version::int FROM shop`);
    expect(row?.version).toBe(2);
  });

  test('is answered later than anything the shop has seen, as the shop’s next version', async () => {
    await ask('a', 'one');
    const ahead = makeStamp(hours(5).getTime(), 3, 'phone00000');
    await database.db.execute(sql`UPDATE shop SET stamp = ${ahead}`);
    await settleBookings(database, 'a', NOW);
    const [row] = await rowsOf<{ stamp: string; version: number; clock: string; author: string }>(
      database.db,
      sql`SELECT entry.stamp, entry.version::int, entry.author, shop.stamp AS clock
          FROM entry JOIN shop USING (shop_id) WHERE kind = 'booking-state'`,
    );
    expect((row?.stamp ?? '') > ahead).toBe(true);
    expect(row).toMatchObject({ version: 2, clock: row?.stamp, author: 'server' });
  });
});

describe('a cancel', () => {
  test('gives every half-hour back, and the next shop gets them', async () => {
    await ask('a', 'one');
    await settleBookings(database, 'a', NOW);
    await cancel('a', 'one');
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'cancelled', late: false, start: TEN });
    expect(await bookedCells()).toEqual([]);
    await ask('b', 'two');
    await settleBookings(database, 'b', NOW);
    expect(await stateOf('b', 'two')).toMatchObject({ status: 'confirmed' });
  });

  test('that arrives before its ask still counts: the visit is never confirmed', async () => {
    await cancel('a', 'one');
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'one')).toBeUndefined();
    await ask('a', 'one');
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'cancelled' });
    expect(await bookedCells()).toEqual([]);
  });

  test('and a new ask made after it, arriving together, are taken in their order', async () => {
    await ask('a', 'one');
    await settleBookings(database, 'a', NOW);
    await cancel('a', 'one');
    await ask('a', 'two', { choices: [TEN] });
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'cancelled' });
    expect(await stateOf('a', 'two')).toMatchObject({ status: 'confirmed', start: TEN });
    expect(await bookedCells()).toHaveLength(3);
  });

  test('within 24 hours is recorded as late, one for safety is not', async () => {
    const eve = new Date(Date.parse(TEN) - 3_600_000);
    for (const [shopId, reason] of [
      ['a', 'busy'],
      ['b', 'safety'],
    ] as const) {
      await ask(shopId, 'one', { choices: [TEN, TWO] });
      await settleBookings(database, shopId, NOW);
      await cancel(shopId, 'one', reason);
      await settleBookings(database, shopId, eve);
      expect(await stateOf(shopId, 'one')).toMatchObject({ status: 'cancelled', late: reason === 'busy' });
    }
  });

  test('of a declined ask changes nothing', async () => {
    await ask('a', 'one', { service: 'paint' });
    await settleBookings(database, 'a', NOW);
    await cancel('a', 'one');
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'declined' });
  });
});

describe('a move', () => {
  test('takes the new time and gives the old one back together', async () => {
    await ask('a', 'one');
    await settleBookings(database, 'a', NOW);
    await ask('a', 'two', { choices: [TWO], replaces: 'one' });
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'cancelled', start: TEN });
    expect(await stateOf('a', 'two')).toMatchObject({ status: 'confirmed', start: TWO });
    expect(await bookedCells()).toEqual(['12-09 14:00', '12-09 14:30', '12-09 15:00']);
  });

  test('by half an hour may use the half-hours it already holds', async () => {
    await ask('a', 'one');
    await settleBookings(database, 'a', NOW);
    await ask('a', 'two', { choices: [at('2026-12-09', 630)], replaces: 'one' });
    await settleBookings(database, 'a', NOW);
    expect(await bookedCells()).toEqual(['12-09 10:30', '12-09 11:00', '12-09 11:30']);
  });

  test('to a time that is taken leaves the old visit as it was', async () => {
    await ask('a', 'one');
    await ask('b', 'other', { choices: [TWO] });
    await settleBookings(database, undefined, NOW);
    const before = await stateOf('a', 'one');
    await ask('a', 'two', { choices: [TWO], replaces: 'one' });
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'two')).toMatchObject({ status: 'declined', reason: 'slot-taken' });
    expect(await stateOf('a', 'one')).toEqual(before);
    expect(await bookedCells()).toHaveLength(6);
  });

  test('is free twice, the third is declined and the visit stays', async () => {
    await ask('a', 'm0');
    for (const [number, start] of [TWO, TEN, TWO].entries()) {
      await ask('a', `m${number + 1}`, { choices: [start], replaces: `m${number}` });
    }
    await settleBookings(database, 'a', NOW);
    expect(await stateOf('a', 'm2')).toMatchObject({ status: 'confirmed', start: TEN });
    expect(await stateOf('a', 'm3')).toMatchObject({ status: 'declined', reason: 'changed-too-often' });
  });

  test('within 24 hours of the visit is too late', async () => {
    await ask('a', 'one');
    await settleBookings(database, 'a', NOW);
    await ask('a', 'two', { choices: [at('2026-12-16', 600)], replaces: 'one' });
    await settleBookings(database, 'a', new Date(Date.parse(TEN) - 23 * 3_600_000));
    expect(await stateOf('a', 'two')).toMatchObject({ status: 'declined', reason: 'too-late-to-change' });
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'confirmed' });
  });

  test('of a visit that was cancelled, or is another shop’s, is declined', async () => {
    await ask('b', 'other');
    await ask('a', 'two', { choices: [TWO], replaces: 'other' });
    await settleBookings(database, undefined, NOW);
    expect(await stateOf('a', 'two')).toMatchObject({ status: 'declined', reason: 'booking-over' });
    expect(await stateOf('b', 'other')).toMatchObject({ status: 'confirmed' });
    await cancel('b', 'other');
    await ask('b', 'three', { choices: [TWO], replaces: 'other' });
    await settleBookings(database, 'b', NOW);
    expect(await stateOf('b', 'three')).toMatchObject({ status: 'declined', reason: 'booking-over' });
  });
});

describe('a smaller calendar', () => {
  test('drops no visit, sells nothing more, and stays small after a cancel', async () => {
    const wide = { ...calendar, teams: [{ id: 'on-site', capacity: 2 }] };
    setCalendars([wide]);
    await makeCells(database, [wide], NOW);
    await ask('a', 'one');
    await ask('b', 'two');
    await settleBookings(database, undefined, NOW);
    setCalendars([calendar]);
    await makeCells(database, [calendar], NOW);
    expect(await stateOf('a', 'one')).toMatchObject({ status: 'confirmed' });
    await cancel('b', 'two');
    await ask('c', 'three');
    await settleBookings(database, undefined, NOW);
    // The database itself now refuses a second visit there, whatever the code does.
    const [cell] = await rowsOf<{ capacity: number }>(
      database.db,
      sql`SELECT capacity FROM cell WHERE starts_at = ${TEN}::timestamptz`,
    );
    expect(cell?.capacity).toBe(1);
    expect(await stateOf('c', 'three')).toMatchObject({ status: 'declined', reason: 'slot-taken' });
    await cancel('a', 'one');
    await ask('d', 'four');
    await settleBookings(database, undefined, NOW);
    expect(await stateOf('d', 'four')).toMatchObject({ status: 'confirmed' });
  });

  test('that closes a day keeps the visit of that day', async () => {
    await ask('a', 'one');
    await settleBookings(database, 'a', NOW);
    const closed = { ...calendar, hours: calendar.hours.filter((row) => row.weekday !== 3) };
    await makeCells(database, [closed], NOW);
    expect(await bookedCells()).toHaveLength(3);
    const [open] = await rowsOf<{ places: number }>(
      database.db,
      sql`SELECT coalesce(sum(places), 0)::int AS places FROM cell WHERE starts_at::date = '2026-12-09'`,
    );
    expect(open?.places).toBe(0);
  });
});
