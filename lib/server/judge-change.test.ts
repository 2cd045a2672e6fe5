import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { settleBookings } from './booking';
import { at, BookingDesk, NOW, TEN, TWO } from './testing/booking-desk';

let desk: BookingDesk;
beforeAll(async () => {
  desk = await BookingDesk.open();
});
afterAll(() => desk.database.close());
beforeEach(() => desk.clear());

describe('a cancel', () => {
  test('gives every half-hour back, and the next shop gets them', async () => {
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    await desk.cancel('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'cancelled', late: false, start: TEN });
    expect(await desk.bookedCells()).toEqual([]);
    await desk.ask('b', 'two');
    await settleBookings(desk.database, 'b', NOW);
    expect(await desk.stateOf('b', 'two')).toMatchObject({ status: 'confirmed' });
  });

  test('that arrives before its ask still counts: the visit is never confirmed', async () => {
    await desk.cancel('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'one')).toBeUndefined();
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'cancelled' });
    expect(await desk.bookedCells()).toEqual([]);
  });

  test('and a new ask made after it, arriving together, are taken in their order', async () => {
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    await desk.cancel('a', 'one');
    await desk.ask('a', 'two', { choices: [TEN] });
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'cancelled' });
    expect(await desk.stateOf('a', 'two')).toMatchObject({ status: 'confirmed', start: TEN });
    expect(await desk.bookedCells()).toHaveLength(3);
  });

  test('within 24 hours is recorded as late, one for safety is not', async () => {
    const eve = new Date(Date.parse(TEN) - 3_600_000);
    for (const [shopId, reason] of [
      ['a', 'busy'],
      ['b', 'safety'],
    ] as const) {
      await desk.ask(shopId, 'one', { choices: [TEN, TWO] });
      await settleBookings(desk.database, shopId, NOW);
      await desk.cancel(shopId, 'one', reason);
      await settleBookings(desk.database, shopId, eve);
      expect(await desk.stateOf(shopId, 'one')).toMatchObject({ status: 'cancelled', late: reason === 'busy' });
    }
  });

  test('of a declined ask changes nothing', async () => {
    await desk.ask('a', 'one', { service: 'paint' });
    await settleBookings(desk.database, 'a', NOW);
    await desk.cancel('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'declined' });
  });
});

describe('a move', () => {
  test('takes the new time and gives the old one back together', async () => {
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    await desk.ask('a', 'two', { choices: [TWO], replaces: 'one' });
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'cancelled', start: TEN });
    expect(await desk.stateOf('a', 'two')).toMatchObject({ status: 'confirmed', start: TWO });
    expect(await desk.bookedCells()).toEqual(['12-09 14:00', '12-09 14:30', '12-09 15:00']);
  });

  test('by half an hour may use the half-hours it already holds', async () => {
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    await desk.ask('a', 'two', { choices: [at('2026-12-09', 630)], replaces: 'one' });
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.bookedCells()).toEqual(['12-09 10:30', '12-09 11:00', '12-09 11:30']);
  });

  test('to a time that is taken leaves the old visit as it was', async () => {
    await desk.ask('a', 'one');
    await desk.ask('b', 'other', { choices: [TWO] });
    await settleBookings(desk.database, undefined, NOW);
    const before = await desk.stateOf('a', 'one');
    await desk.ask('a', 'two', { choices: [TWO], replaces: 'one' });
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'two')).toMatchObject({ status: 'declined', reason: 'slot-taken' });
    expect(await desk.stateOf('a', 'one')).toEqual(before);
    expect(await desk.bookedCells()).toHaveLength(6);
  });

  test('is free twice, the third is declined and the visit stays', async () => {
    await desk.ask('a', 'm0');
    for (const [number, start] of [TWO, TEN, TWO].entries()) {
      await desk.ask('a', `m${number + 1}`, { choices: [start], replaces: `m${number}` });
    }
    await settleBookings(desk.database, 'a', NOW);
    expect(await desk.stateOf('a', 'm2')).toMatchObject({ status: 'confirmed', start: TEN });
    expect(await desk.stateOf('a', 'm3')).toMatchObject({ status: 'declined', reason: 'changed-too-often' });
  });

  test('within 24 hours of the visit is too late', async () => {
    await desk.ask('a', 'one');
    await settleBookings(desk.database, 'a', NOW);
    await desk.ask('a', 'two', { choices: [at('2026-12-16', 600)], replaces: 'one' });
    await settleBookings(desk.database, 'a', new Date(Date.parse(TEN) - 23 * 3_600_000));
    expect(await desk.stateOf('a', 'two')).toMatchObject({ status: 'declined', reason: 'too-late-to-change' });
    expect(await desk.stateOf('a', 'one')).toMatchObject({ status: 'confirmed' });
  });

  test('of a visit that was cancelled, or is another shop’s, is declined', async () => {
    await desk.ask('b', 'other');
    await desk.ask('a', 'two', { choices: [TWO], replaces: 'other' });
    await settleBookings(desk.database, undefined, NOW);
    expect(await desk.stateOf('a', 'two')).toMatchObject({ status: 'declined', reason: 'booking-over' });
    expect(await desk.stateOf('b', 'other')).toMatchObject({ status: 'confirmed' });
    await desk.cancel('b', 'other');
    await desk.ask('b', 'three', { choices: [TWO], replaces: 'other' });
    await settleBookings(desk.database, 'b', NOW);
    expect(await desk.stateOf('b', 'three')).toMatchObject({ status: 'declined', reason: 'booking-over' });
  });
});
