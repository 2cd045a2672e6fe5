import { afterEach, expect, test } from 'vitest';
import type { Database } from './database';
import { isHealthy } from './health';

const held = globalThis as typeof globalThis & { tillreadyDatabase?: Promise<Database> };
afterEach(() => {
  held.tillreadyDatabase = undefined;
});

/** A database whose one write ends as told. */
function serve(write: () => Promise<unknown>): { writes: () => number } {
  let writes = 0;
  const onConflictDoUpdate = () => {
    writes += 1;
    return write();
  };
  const db = { insert: () => ({ values: () => ({ onConflictDoUpdate }) }) };
  held.tillreadyDatabase = Promise.resolve({ db, engine: 'pglite', close: async () => {} } as unknown as Database);
  return { writes: () => writes };
}

test('a server is healthy while its database takes a write', async () => {
  serve(() => Promise.resolve());
  expect(await isHealthy()).toBe(true);
});

test('a server whose database refuses a write is not', async () => {
  serve(() => Promise.reject(new Error('disk full')));
  expect(await isHealthy()).toBe(false);
});

test('nor is one whose database does not answer, and it says so in good time', async () => {
  let answer = (): void => {};
  const database = serve(
    () =>
      new Promise<void>((done) => {
        answer = done;
      }),
  );
  expect(await isHealthy(10)).toBe(false);
  // A hundred monitors do not become a hundred writes that wait.
  expect(await Promise.all(Array.from({ length: 100 }, () => isHealthy(10)))).not.toContain(true);
  expect(database.writes()).toBe(1);
  answer();
});
