import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeStamp } from '@/lib/domain/clock';
import { settleBookings } from './booking';
import { rowsOf } from './database';
import { at, BookingDesk, CALENDAR, NOW, TEN, TWO } from './testing/booking-desk';

const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);

let desk: BookingDesk;
beforeAll(async () => {
  desk = await BookingDesk.open();
});
afterAll(() => desk.database.close());
beforeEach(() => desk.clear());

describe('an ask', () => {
  test('is confirmed with its times and a code to say on the phone, and takes every half-hour it needs', async () => {
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    const state = await desk.stateOf('a', 'one');
    expect(state).toMatchObject({ status: 'confirmed', start: TEN, end: at('2026-12-09', 660), zone: 'Asia/Shanghai' });
    expect(state?.code).toMatch(/^BK-1209-[0-9]{4}$/);
    expect(await desk.bookedCells()).toEqual(['12-09 10:00', '12-09 10:30', '12-09 11:00']);
  });

  test('gets its second choice when the first is taken, even by half an hour', async () => {
    await desk.ask('a', 'one');
    await desk.ask('b', 'two', { choices: [at('2026-12-09', 660), TWO] });
    await settleBookings(desk.database, undefined, NOW);
    expect((await desk.stateOf('b', 'two'))?.start).toBe(TWO);
  });

  test('with no choice left is told so, takes nothing, and is offered what is near', async () => {
    await desk.ask('a', 'one');
    await desk.ask('b', 'two', { terminals: 2 });
    await settleBookings(desk.database, undefined, NOW);
    const state = await desk.stateOf('b', 'two');
    expect(state).toMatchObject({ status: 'declined', reason: 'slot-taken' });
    // Two terminals need two hours: until ten there is one, so the nearest starts come after the visit.
    expect(state?.near).toEqual([690, 720, 750].map((minutes) => at('2026-12-09', minutes)));
    expect(await desk.bookedCells()).toHaveLength(3);
  });

  test.each([
    ['slot-too-soon', at('2026-11-25', 600)],
    ['slot-too-far', at('2027-03-02', 600)],
    ['slot-frozen', at('2027-01-22', 600)],
    ['slot-closed', at('2026-12-06', 600)],
    ['slot-closed', at('2026-12-09', 610)],
  ])('is judged by the server’s own rules: %s', async (reason, choice) => {
    await desk.ask('a', 'one', { choices: [choice] });
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'declined', reason });
    expect(await desk.bookedCells()).toEqual([]);
  });

  test('that waited on a phone until its time came too near is declined', async () => {
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', new Date('2026-12-07T02:00:00.000Z'));
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'declined', reason: 'slot-too-soon' });
  });

  test('for a service or an area nobody offers is declined', async () => {
    await desk.ask('a', 'one', { service: 'paint' });
    await desk.ask('b', 'two', { area: 'moon' });
    await settleBookings(desk.database, undefined, NOW);
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'declined', reason: 'service-unknown' });
    expect(await desk.stateOf('b', 'two')).toMatchObject({ status: 'declined', reason: 'service-unknown' });
  });

  test('is declined while the shop has another booking open, and free again once that visit is over', async () => {
    await desk.ask('a', 'one');
    await desk.ask('a', 'two', { choices: [TWO] });
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'two')).toMatchObject({ status: 'declined', reason: 'booking-open' });
    await desk.ask('a', 'three', { choices: [at('2026-12-16', 600)] });
    await settleBookings(desk.database, 'a', new Date('2026-12-10T02:00:00.000Z'));
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'done', start: TEN });
    expect(await desk.stateOf('a', 'three')).toMatchObject({ status: 'confirmed' });
  });

  test('that arrives again, or after a restart, keeps its first answer', async () => {
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    const first = await desk.stateOf('a', 'one');
    await settleBookings(desk.database, 'a', hours(1));
    await settleBookings(desk.database, undefined, hours(2));
    expect(await desk.stateOf('a', 'one')).toEqual(first);
    expect(await desk.bookedCells()).toHaveLength(3);
  });

  test('answered by two processes at once is answered once', async () => {
    await desk.ask('a', 'one');
    await Promise.all(Array.from({ length: 8 }, () => settleBookings(desk.database, 'a', NOW)));
    expect(await desk.bookedCells()).toHaveLength(3);
    const turns = await rowsOf(desk.database.db, sql`SELECT jsonb_array_length(recent) AS turns FROM shop`);
    expect(turns).toEqual([{ turns: 1 }]);
  });

  test('is answered later than anything the shop has seen, as the shop’s next version', async () => {
    await desk.ask('a', 'one');
    const ahead = makeStamp(hours(5).getTime(), 3, 'phone00000');
    await desk.database.db.execute(sql`UPDATE shop SET stamp = ${ahead}`);
    await settleBookings(desk.database, 'a', NOW);
    const [row] = await rowsOf<{ stamp: string; isNewest: boolean; clock: string; author: string }>(
      desk.database.db,
      sql`SELECT entry.stamp, entry.version = shop.version AS "isNewest", entry.author, shop.stamp AS clock
          FROM entry JOIN shop USING (shop_id) WHERE kind = 'booking-state'`,
    );
    expect((row?.stamp ?? '') > ahead).toBe(true);
    expect(row).toMatchObject({ isNewest: true, clock: row?.stamp, author: 'server' });
  });
});

describe('a smaller calendar', () => {
  test('drops no visit, sells nothing more, and stays small after a cancel', async () => {
    const wide = { ...CALENDAR, teams: [{ id: 'on-site', capacity: 2 }] };
    await desk.offer(wide);
    await desk.ask('a', 'one');
    await desk.ask('b', 'two');
    await settleBookings(desk.database, undefined, NOW);
    await desk.offer(CALENDAR);
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'confirmed' });
    await desk.cancel('b', 'two');
    await desk.ask('c', 'three');
    await settleBookings(desk.database, undefined, NOW);
    // The database itself now refuses a second visit there, whatever the code does.
    const [cell] = await rowsOf<{ capacity: number }>(
      desk.database.db,
      sql`SELECT capacity FROM cell WHERE starts_at = ${TEN}::timestamptz`,
    );
    expect(cell?.capacity).toBe(1);
    expect(await desk.stateOf('c', 'three')).toMatchObject({ status: 'declined', reason: 'slot-taken' });
    await desk.cancel('a', 'one');
    await desk.ask('d', 'four');
    await settleBookings(desk.database, undefined, NOW);
    expect(await desk.stateOf('d', 'four')).toMatchObject({ status: 'confirmed' });
  });

  test('that closes a day keeps the visit of that day', async () => {
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    const closed = { ...CALENDAR, hours: CALENDAR.hours.filter((row) => row.weekday !== 3) };
    await desk.offer(closed);
    expect(await desk.bookedCells()).toHaveLength(3);
    const [open] = await rowsOf<{ places: number }>(
      desk.database.db,
      sql`SELECT coalesce(sum(places), 0)::int AS places FROM cell WHERE starts_at::date = '2026-12-09'`,
    );
    expect(open?.places).toBe(0);
  });
});
