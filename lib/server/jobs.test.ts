import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from './database';
import { scheduleJobs } from './jobs';
import { log } from './log';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A database that answers every question with what `answer` does, and counts them. */
function makeDatabase(answer: () => Promise<{ rows: unknown[] }>): { database: Database; asked: () => number } {
  let asked = 0;
  const execute = () => {
    asked += 1;
    return answer();
  };
  return {
    database: { db: { execute }, engine: 'pglite', close: async () => {} } as unknown as Database,
    asked: () => asked,
  };
}

test('bookings that a fault left unanswered are looked for every minute, also after a fault', async () => {
  const silent = vi.spyOn(log, 'error').mockImplementation(() => {});
  const { database, asked } = makeDatabase(() => Promise.reject(new Error('lost')));
  const jobs = scheduleJobs(database);
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(asked()).toBe(3);
  expect(silent).toHaveBeenCalledTimes(3);
  await jobs.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked()).toBe(3);
});

test('a stop waits for the work under way, and a slow run is not overtaken by the next', async () => {
  let finish = (): void => {};
  const { database, asked } = makeDatabase(
    () =>
      new Promise((done) => {
        finish = () => done({ rows: [] });
      }),
  );
  const jobs = scheduleJobs(database);
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  let hasStopped = false;
  const stopped = jobs.stop().then(() => {
    hasStopped = true;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect([asked(), hasStopped]).toEqual([1, false]);
  // The two runs that were waiting for their turn are ended as well.
  for (let run = 0; run < 3; run += 1) {
    finish();
    await vi.advanceTimersByTimeAsync(0);
  }
  await stopped;
  expect(hasStopped).toBe(true);
});
