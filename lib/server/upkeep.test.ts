import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Executor } from './database';
import { startUpkeep } from './upkeep';

const MINUTE_MS = 60_000;
const MEGABYTE = 1024 * 1024;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A database whose log stands where it is told to, and which remembers what it was asked to do. */
function makeDatabase() {
  const done: string[] = [];
  const log = { bytes: 0 };
  const execute = async (statement: SQL) => {
    const { sql, params } = new PgDialect().sqlToQuery(statement);
    if (!sql.startsWith('SELECT')) {
      done.push(sql.split(' ')[0] ?? '');
      log.bytes += 100;
      return { rows: [] };
    }
    const since = Number(String(params[0]).split('/')[1]);
    return { rows: [{ at: `0/${log.bytes}`, grown: log.bytes - since }] };
  };
  return { db: { execute } as unknown as Executor, done, log };
}

test('what was written is checkpointed after five minutes, so that a start after a crash is short', async () => {
  const { db, done, log } = makeDatabase();
  const { stop } = startUpkeep(db);
  log.bytes = 1_000;
  await vi.advanceTimersByTimeAsync(4 * MINUTE_MS);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
  expect(done).toEqual(['CHECKPOINT']);
  await stop();
});

test('a busy shop does not fill the disk: 64 MB of log are enough for a checkpoint', async () => {
  const { db, done, log } = makeDatabase();
  const { stop } = startUpkeep(db);
  for (let minute = 1; minute <= 3; minute += 1) {
    log.bytes = minute * 65 * MEGABYTE;
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
  }
  expect(done).toEqual(['CHECKPOINT', 'CHECKPOINT', 'CHECKPOINT']);
  await stop();
});

test('a quiet night writes nothing, and every hour the tables are tidied', async () => {
  const { db, done, log } = makeDatabase();
  const { stop } = startUpkeep(db);
  log.bytes = 1_000;
  await vi.advanceTimersByTimeAsync(59 * MINUTE_MS);
  expect(done).toEqual(['CHECKPOINT']);
  await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
  // What tidying wrote is checkpointed in its turn.
  expect(done).toEqual(['CHECKPOINT', 'VACUUM', 'CHECKPOINT']);
  await stop();
  await vi.advanceTimersByTimeAsync(120 * MINUTE_MS);
  expect(done).toHaveLength(3);
});
