import { expect, test } from 'vitest';
import { beat, dialText, elapsedMs, freshWatch, GAP_MAX_MS, pauseWatch, resumeWatch } from './stopwatch';

test('a paused watch stands still and goes on from where it was', () => {
  const paused = pauseWatch(freshWatch(1_000), 31_000);
  expect(elapsedMs(paused, 900_000)).toBe(30_000);
  expect(elapsedMs(resumeWatch(paused, 900_000), 905_000)).toBe(35_000);
});

test('a reload costs no time, a night in a drawer counts as a minute', () => {
  const watch = beat(freshWatch(0), 40_000);
  expect(elapsedMs(watch, 47_000)).toBe(47_000);
  expect(elapsedMs(watch, 40_000 + 8 * 3_600_000)).toBe(40_000 + GAP_MAX_MS);
});

test('a clock set back never takes time away', () => {
  expect(elapsedMs(beat(freshWatch(10_000), 20_000), 5_000)).toBe(10_000);
});

test('a dial reads like a clock', () => {
  expect([dialText(0, true), dialText(107), dialText(107, true), dialText(3729)]).toEqual([
    '00:00',
    '1:47',
    '01:47',
    '1:02:09',
  ]);
});
