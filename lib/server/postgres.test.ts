import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction, rowsOf } from './database';
import { newLife } from './migrate';
import { openPostgres } from './postgres';
import { life, shop } from './schema';
import { readEpoch } from './session';
import { type Cluster, startCluster } from './testing/postgres-cluster';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
}, 120_000);
afterAll(() => cluster.stop());

test('many processes that start on an empty database at once migrate it once and share one life', async () => {
  const url = await cluster.url('empty');
  const opened = await Promise.all(Array.from({ length: 12 }, () => openPostgres(url)));
  const lives = await Promise.all(opened.map(({ db }) => db.select().from(life)));
  expect(new Set(lives.map((rows) => rows[0]?.epoch)).size).toBe(1);
  await Promise.all(opened.map((one) => one.close()));
});

test('a new life begun by one process is known to every other at its next question', async () => {
  const url = await cluster.url('lives');
  const [one, other] = [await openPostgres(url), await openPostgres(url)];
  const before = await readEpoch(other.db);
  await newLife(one.db);
  expect(await readEpoch(other.db)).toBe(await readEpoch(one.db));
  expect(await readEpoch(other.db)).not.toBe(before);
  await one.close();
  await other.close();
});

test('versions are numbers and instants UTC text, in every time zone of the server', async () => {
  const url = await cluster.url('types');
  const { db, close } = await openPostgres(`${url}?options=-c%20timezone%3DAsia%2FKathmandu`);
  await db.insert(shop).values({ shopId: 'a', version: 5_000_000_000, createdAt: '2026-12-09T02:00:00.000Z' });
  expect(await db.select().from(shop)).toMatchObject([
    { version: 5_000_000_000, createdAt: '2026-12-09T02:00:00.000Z' },
  ]);
  const [row] = await rowsOf<{ version: number }>(db, sql`SELECT version FROM shop`);
  expect(row).toEqual({ version: 5_000_000_000 });
  await close();
});

test('two transactions that lock each other out both succeed in the end', async () => {
  const database = await openPostgres(await cluster.url('deadlock'));
  await database.db.insert(shop).values([{ shopId: 'a' }, { shopId: 'b' }]);
  let waiting = 0;
  let open = (): void => {};
  const both = new Promise<void>((done) => {
    open = done;
  });
  const raise = (first: string, second: string) =>
    inTransaction(database, async (tx) => {
      const add = (shopId: string) =>
        tx
          .update(shop)
          .set({ version: sql`${shop.version} + 1` })
          .where(eq(shop.shopId, shopId));
      await add(first);
      waiting += 1;
      if (waiting === 2) open();
      await both;
      await add(second);
    });
  await Promise.all([raise('a', 'b'), raise('b', 'a')]);
  expect(waiting).toBeGreaterThan(2);
  expect((await database.db.select().from(shop)).map((row) => row.version)).toEqual([2, 2]);
  await database.close();
});

test('a connection that the server ends does not end the process, and the next question is answered', async () => {
  const database = await openPostgres(await cluster.url('lost'));
  const other = await openPostgres(await cluster.url('lost'));
  await other.db.execute(
    sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = 'lost'`,
  );
  const answer = () => rowsOf<{ one: number }>(database.db, sql`SELECT 1 AS one`);
  // The broken connection may still be handed out once, while its end travels here.
  expect(await answer().catch(answer)).toEqual([{ one: 1 }]);
  await database.close();
  await other.close();
});

test('nor does one that is lost between two steps of a transaction, and nothing of it stays', async () => {
  const database = await openPostgres(await cluster.url('halfway'));
  const other = await openPostgres(await cluster.url('halfway'));
  const work = inTransaction(database, async (tx) => {
    await tx.insert(shop).values({ shopId: 'a' });
    await other.db.execute(
      sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = 'halfway'`,
    );
    // Until the news has come to the connection while nobody asks it anything.
    await new Promise((done) => setTimeout(done, 200));
    await tx.insert(shop).values({ shopId: 'b' });
  });
  await expect(work).rejects.toThrow();
  expect(await database.db.select().from(shop)).toEqual([]);
  await database.close();
  await other.close();
});

test.each([
  ['nonsense', 'DATABASE_URL is not a PostgreSQL address'],
  ['mysql://host/name', 'DATABASE_URL is not a PostgreSQL address'],
  ['postgres://till:secret@127.0.0.1:1/name', 'DATABASE_URL: 127.0.0.1:1/name cannot be opened (connect ECONNREFUSED'],
])('a broken DATABASE_URL "%s" is said in one line without its password', async (url, words) => {
  const refusal = await openPostgres(url).catch((error: Error) => error.message);
  expect(refusal).toContain(words);
  expect(refusal).not.toContain('secret');
  expect(refusal).not.toContain('\n');
});

test('a database that does not exist is named', async () => {
  const url = await cluster.url('there');
  await expect(openPostgres(url.replace(/there$/, 'gone'))).rejects.toThrow('database "gone" does not exist');
});
