import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '@/lib/server/database';
import { emptyTables, openMemoryDatabase } from '@/lib/server/open-for-test';
import { playGame } from './game';
import { TestServer } from './server';

// Small pages and batches, so that every edge of them is met in a short game.
vi.mock('@/lib/domain/wire', async (original) => ({
  ...(await original<typeof import('@/lib/domain/wire')>()),
  SYNC_PAGE_MAX: 7,
  SYNC_CHANGES_MAX: 5,
}));

const FIRST_SEED = Number(process.env.SEED ?? 1);
const SEEDS = Number(process.env.SEEDS ?? 25);

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyTables(database.db));

for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed += 1) {
  test(`phones with wrong clocks and a bad network end up equal and lose nothing (seed ${seed})`, async () => {
    await expect(playGame(new TestServer(database), seed)).resolves.toBeUndefined();
  });
}
