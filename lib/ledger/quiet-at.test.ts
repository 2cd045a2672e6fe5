import { expect, test } from 'vitest';
import { hoursOf, rankSlots, usualSales } from './quiet-at';
import type { QuietCell, QuietWindow } from './quiet-hours';

const ZONE = 'Asia/Shanghai';
/** Tuesdays from 10:00 to 20:00: two sales and ¥70 a half hour, one and ¥30 from 14:00 to 16:00, ten at noon. */
const cells: QuietCell[] = Array.from({ length: 48 }, (_, slot) => {
  const count = slot < 20 || slot >= 40 ? 0 : slot === 24 || slot === 25 ? 10 : slot >= 28 && slot < 32 ? 1 : 2;
  return { weekday: 2, slot, count, amountMinor: count === 1 ? 3_000 : count * 3_500 };
});
const windows: QuietWindow[] = [{ weekday: 2, slot: 28, count: 2, amountMinor: 6_000, wholeMinor: 9_000 }];
const map = { cells, windows, open: [{ weekday: 2, from: 20, to: 40 }] };
/** A visit of an hour on a date, at a time of day in Shanghai. */
const visit = (date: string, time: string) => {
  const start = new Date(`${date}T${time}:00+08:00`);
  return { start: start.toISOString(), end: new Date(start.getTime() + 3_600_000).toISOString() };
};

test('an hour costs what is usually sold in it, a quarter past costs the parts', () => {
  expect(usualSales(map, 2, 14 * 60, 60)).toEqual({ count: 2, amountMinor: 6_000 });
  expect(usualSales(map, 2, 13 * 60 + 45, 60)).toEqual({ count: 3, amountMinor: 8_000 });
});

test('of a weekday the files do not have, and of hours the shop is closed, nothing is said', () => {
  expect(usualSales(map, 3, 14 * 60, 60)).toBeUndefined();
  expect(usualSales(map, 2, 9 * 60, 60)).toBeUndefined();
  expect(usualSales(map, 2, 19 * 60 + 30, 60)).toBeUndefined();
  expect(usualSales(map, 2, 19 * 60, 60)).toEqual({ count: 4, amountMinor: 14_000 });
});

test('visits are ranked by what they cost with the hour for going back, the advised one marked', () => {
  const slots = ['09:00', '11:00', '12:00', '14:00', '15:00', '17:00'].map((time) => visit('2026-12-08', time));
  const ranked = rankSlots(map, slots, ZONE);
  expect(ranked.map(({ start, count, mark }) => [start.slice(11, 16), count, mark])).toEqual([
    ['06:00', 2, 'best'],
    ['07:00', 2, undefined],
    ['09:00', 4, undefined],
    ['03:00', 4, undefined],
    ['04:00', 20, undefined],
  ]);
});

test('where the advised time is taken, the least of each date is marked', () => {
  const slots = [visit('2026-12-08', '15:00'), visit('2026-12-08', '17:00'), visit('2026-12-15', '17:00')];
  expect(rankSlots(map, slots, ZONE).map(({ date, mark }) => [date, mark])).toEqual([
    ['2026-12-08', 'today'],
    ['2026-12-08', undefined],
    ['2026-12-15', 'today'],
  ]);
});

test('a visit is told by the shop’s clock, wherever the provider’s stands', () => {
  const [slot] = rankSlots(map, [visit('2026-12-08', '14:00')], 'Asia/Kathmandu');
  expect(slot).toMatchObject({ count: 16 });
});

test('a day is 24 hours of sales', () => {
  const hours = hoursOf(map, 2);
  expect([hours.length, hours[9], hours[10], hours[12], hours[14]]).toEqual([24, 0, 4, 20, 2]);
  expect(hoursOf(map, 3)).toEqual([]);
});
