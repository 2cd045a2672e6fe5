import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeStamp } from '@/lib/domain/clock';
import { clearContacts } from './contact-cleanup';
import { type Database, rowsOf } from './database';
import { emptyTables, openMemoryDatabase } from './open-for-test';
import { booking, entry, shop } from './schema';

const DAY_MS = 86_400_000;
const VISIT_END = '2026-12-09T03:00:00.000Z';
const after = (days: number) => new Date(Date.parse(VISIT_END) + days * DAY_MS);

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyTables(database.db));

async function contact(
  shopId: string,
  status: string | undefined,
  decidedAt = '2026-11-23T02:00:00.000Z',
): Promise<void> {
  const stamp = makeStamp(Date.parse(decidedAt), 0, 'phone00000');
  await database.db.insert(shop).values({ shopId, version: 1, stamp });
  await database.db.insert(entry).values({
    shopId,
    kind: 'booking-contact',
    key: 'one',
    value: { name: '王', phone: '13800000000' },
    stamp,
    author: 'manager',
    version: 1,
    changedAt: decidedAt,
  });
  if (status === undefined) return;
  await database.db.insert(booking).values({
    shopId,
    bookingId: 'one',
    areaId: 'example',
    teamId: 'on-site',
    service: 'swap',
    status,
    decidedAt,
    ...(status !== 'declined' && { startsAt: VISIT_END, endsAt: VISIT_END }),
  });
}

const contacts = () =>
  rowsOf<{
    shop: string;
    value: unknown;
    author: string;
    turns: number;
    isNewest: boolean;
    clock: string;
    stamp: string;
  }>(
    database.db,
    sql`SELECT shop_id AS shop, value, author, entry.stamp, shop.stamp AS clock,
               jsonb_array_length(recent) AS turns, entry.version = shop.version AS "isNewest"
        FROM entry JOIN shop USING (shop_id) ORDER BY shop_id`,
  );

test('a name and a number are gone 30 days after the visit, not before', async () => {
  await contact('a', 'confirmed');
  await clearContacts(database, after(29));
  expect((await contacts())[0]).toMatchObject({ turns: 0, value: { name: '王' } });
  const before = (await contacts())[0]?.stamp ?? '';
  await clearContacts(database, after(31));
  const [gone] = await contacts();
  // Its author is told with everybody else, as the shop's next version, later than what it clears.
  expect(gone).toMatchObject({ turns: 1, isNewest: true, value: null, author: 'manager', clock: gone?.stamp });
  expect((gone?.stamp ?? '') > before).toBe(true);
});

test('those of a visit that was cancelled or declined go 30 days after that', async () => {
  await contact('a', 'cancelled');
  await contact('b', 'declined');
  await contact('c', undefined);
  await clearContacts(database, new Date('2026-12-22T02:00:00.000Z'));
  expect((await contacts()).filter((row) => row.value === null)).toEqual([]);
  await clearContacts(database, new Date('2026-12-24T02:00:00.000Z'));
  expect((await contacts()).filter((row) => row.value !== null)).toEqual([]);
});

test('what is gone is not cleared again every day', async () => {
  await contact('a', 'done');
  await clearContacts(database, after(31));
  const once = await contacts();
  await clearContacts(database, after(32));
  expect(await contacts()).toEqual(once);
});
