import { sql } from 'drizzle-orm';
import { makeStamp } from '@/lib/domain/clock';
import { BACKED_UP } from '../backup';
import { type Database, rowsOf } from '../database';
import { booking, cell, entry, member, shop } from '../schema';

export const ENTRIES = 5_003;

/** Everything in the tables that a backup holds, as text, in one order. */
export const everything = (database: Database) =>
  Promise.all(
    BACKED_UP.map((table) =>
      rowsOf<{ row: string }>(
        database.db,
        sql`SELECT to_jsonb(one)::text AS row FROM ${sql.identifier(table)} AS one ORDER BY 1`,
      ),
    ),
  );

/** Shops with every odd thing an entry may hold. */
export async function fillIn({ db }: Database): Promise<void> {
  const values = [{ text: '一行\n两行 "引号" \\ 😀 \u2028 \u0001' }, { minor: 1_000_000_000, low: 0.1 }, null, []];
  await db
    .insert(shop)
    .values([{ shopId: 'a', version: 5_000_000_000, recent: [5_000_000_000, 7], stamp: 'stamp' }, { shopId: 'b' }]);
  await db.insert(member).values({ shopId: 'a', memberId: 'm', role: 'owner', secretHash: 'f'.repeat(64) });
  await db.insert(entry).values(
    Array.from({ length: ENTRIES }, (_, at) => ({
      shopId: 'a',
      kind: 'note',
      key: `C${at}`,
      value: values[at % values.length],
      stamp: makeStamp(at, 0, 'phone00000'),
      author: 'm',
      version: at,
    })),
  );
  const at = { areaId: 'example', teamId: 'on-site', startsAt: '2026-12-09T02:00:00.000Z' };
  await db.insert(cell).values({ ...at, places: 2, capacity: 2, booked: 1 });
  await db.insert(booking).values({
    ...at,
    shopId: 'a',
    bookingId: 'one',
    service: 'swap',
    status: 'confirmed',
    cells: ['2026-12-09T02:00:00.000Z'],
  });
}
