import { expect, test } from 'vitest';
import { instantAt } from './day';
import { busyMinutes, quietest } from './quiet-hours';

const zone = 'Asia/Shanghai';
const slot = (date: string, minutes: number, length = 60) => {
  const start = instantAt(date, minutes, zone);
  return { start, end: new Date(Date.parse(start) + length * 60_000).toISOString(), free: 1 };
};
/** Wednesday. */
const DAY = '2026-12-09';

test('a restaurant is offered the hours between lunch and dinner', () => {
  const slots = [660, 840, 870, 900, 930, 960].map((minutes) => slot(DAY, minutes));
  expect(quietest(slots, zone, 'food', 3)).toEqual([slot(DAY, 870), slot(DAY, 900), slot(DAY, 930)]);
  expect(busyMinutes(slot(DAY, 840), zone, 'food')).toBe(30);
  expect(busyMinutes(slot(DAY, 660), zone, 'food')).toBe(60);
});

test('a visit longer than the quiet hours is put where least of it falls outside', () => {
  const slots = [780, 840, 870, 960].map((minutes) => slot(DAY, minutes, 150));
  expect(quietest(slots, zone, 'food', 1)).toEqual([slot(DAY, 840, 150)]);
});

test.each([
  ['Friday afternoon', '2026-12-11', 870],
  ['Saturday', '2026-12-12', 870],
  ['the first of a month', '2026-12-01', 870],
  ['the last of a month', '2026-12-31', 870],
])('%s is never called quiet', (_, date, minutes) => {
  expect(busyMinutes(slot(date, minutes), zone, 'food')).toBe(60);
  expect(busyMinutes(slot('2026-12-11', 540), zone, 'retail')).toBe(0);
});

test('a full slot is not offered, and a trade without quiet hours of its own gets the earliest', () => {
  const taken = { ...slot(DAY, 540), free: 0, fault: 'slot-taken' as const };
  expect(quietest([taken, slot(DAY, 600), slot(DAY, 570)], zone, 'fuel', 1)).toEqual([slot(DAY, 570)]);
});
