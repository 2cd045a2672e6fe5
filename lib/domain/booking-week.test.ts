import { expect, test } from 'vitest';
import { bookableSpan, firstFreeAt, freezesIn, mondayOf, nearest, openDay } from './booking-week';
import type { Calendar } from './wire';

const SERVICE = {
  id: 'swap',
  title: { zh: '换机', en: 'Swap' },
  team: 't',
  minutes: 60,
  extraMinutes: 30,
  bufferMinutes: 0,
};
const CALENDAR: Calendar = {
  area: 'a',
  title: { zh: '甲', en: 'A' },
  zone: 'Asia/Shanghai',
  services: [SERVICE],
  teams: [{ id: 't', capacity: 2 }],
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 540, closes: 660 })),
  freeze: [{ from: '2026-12-16', to: '2026-12-20', reason: { zh: '年底', en: 'Year end' } }],
  leadWorkingDays: 3,
  horizonDays: 30,
};
/** Thursday, ten in the morning in Shanghai. */
const NOW = '2026-12-03T02:00:00.000Z';
const day = (date: string, row = '2222') => openDay(CALENDAR, SERVICE, 1, date, { a: { t: { [date]: row } } }, NOW);

test('a week begins on Monday', () => {
  expect(mondayOf('2026-12-09')).toBe('2026-12-07');
  expect(mondayOf('2026-12-07')).toBe('2026-12-07');
  expect(mondayOf('2026-12-13')).toBe('2026-12-07');
});

test('days are turned from the first the lead time allows to the end of the horizon', () => {
  expect(bookableSpan(CALENDAR, NOW)).toEqual({ first: '2026-12-08', last: '2027-01-02' });
});

test('a day says how many starts are free, or why there is none', () => {
  expect(day('2026-12-09')).toMatchObject({ free: 3 });
  expect(day('2026-12-09', '2001')).toMatchObject({ free: 0, fault: 'slot-taken' });
  expect(day('2026-12-07')).toMatchObject({ fault: 'slot-too-soon' });
  expect(day('2026-12-12')).toMatchObject({ fault: 'slot-closed' });
  expect(day('2026-12-16')).toMatchObject({ fault: 'slot-frozen' });
  expect(day('2027-01-04')).toMatchObject({ fault: 'slot-too-far' });
});

test('a visit longer than the day finds no start on it', () => {
  expect(openDay(CALENDAR, SERVICE, 9, '2026-12-09', {}, NOW)).toMatchObject({ slots: [], fault: 'slot-closed' });
});

test('a week names the days on which nobody comes', () => {
  expect(freezesIn(CALENDAR, '2026-12-14')).toEqual(CALENDAR.freeze);
  expect(freezesIn(CALENDAR, '2026-12-07')).toEqual([]);
});

test('a quiet time of a weekday becomes the first date on which it is free', () => {
  const first = (weekday: number, minutes: number, rows: Record<string, string>, zone = CALENDAR.zone) =>
    firstFreeAt(CALENDAR, SERVICE, 1, { a: { t: rows } }, NOW, { weekday, minutes, zone });
  const rows = { '2026-12-08': '0222', '2026-12-15': '2222', '2026-12-22': '2222' };
  expect(first(2, 540, rows)).toBe('2026-12-15T01:00:00.000Z');
  expect(first(2, 570, rows)).toBe('2026-12-08T01:30:00.000Z');
  // Wednesday falls into the freeze, Saturday nobody works, at noon they are gone.
  expect(first(3, 540, { '2026-12-16': '2222' })).toBeUndefined();
  expect(first(6, 540, { '2026-12-12': '2222' })).toBeUndefined();
  expect(first(2, 720, rows)).toBeUndefined();
  // The shop’s clock shows a quarter past six when the provider’s shows half past eight.
  expect(first(2, 405, rows, 'Asia/Kathmandu')).toBe('2026-12-15T01:00:00.000Z');
});

test('to move a visit, the free times nearest to it are offered first, and never its own', () => {
  const slots = [...day('2026-12-08').slots, ...day('2026-12-09', '2220').slots];
  const starts = nearest(slots, '2026-12-09T01:00:00.000Z', 2).map((slot) => slot.start);
  expect(starts).toEqual(['2026-12-09T01:30:00.000Z', '2026-12-08T02:00:00.000Z']);
});
