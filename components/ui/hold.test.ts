import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHold } from './hold';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a short press never repeats, so the click alone counts', () => {
  const step = vi.fn(() => true);
  const release = startHold(step);
  vi.advanceTimersByTime(400);
  expect(release()).toBe(false);
  vi.advanceTimersByTime(5_000);
  expect(step).not.toHaveBeenCalled();
});

test('a held button repeats, and faster the longer it is held', () => {
  const step = vi.fn(() => true);
  const release = startHold(step);
  vi.advanceTimersByTime(1_450);
  const early = step.mock.calls.length;
  vi.advanceTimersByTime(1_000);
  const late = step.mock.calls.length - early;
  expect(early).toBeGreaterThan(3);
  expect(late).toBeGreaterThan(early);
  expect(release()).toBe(true);
});

test('a hold ends at the limit and when it is let go', () => {
  let left = 3;
  const step = vi.fn(() => {
    left -= 1;
    return left > 0;
  });
  startHold(step);
  vi.advanceTimersByTime(10_000);
  expect(step).toHaveBeenCalledTimes(3);

  const free = vi.fn(() => true);
  const release = startHold(free);
  vi.advanceTimersByTime(600);
  release();
  const calls = free.mock.calls.length;
  vi.advanceTimersByTime(10_000);
  expect(free).toHaveBeenCalledTimes(calls);
});
