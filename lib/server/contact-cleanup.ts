import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { claimShop, writeSaid } from './booking-state';
import { type Database, inTransaction, rowsOf } from './database';
import { entry } from './schema';

/** Contact details are kept this long after the visit, or after it was declined or cancelled (ms). ARCHITECTURE: access */
export const CONTACT_KEPT_MS = 30 * 86_400_000;

/**
 * Writes tombstones over contact details that are no longer needed; phones drop theirs at the next sync. Details whose ask never
 * came count from the day they arrived.
 */
export async function clearContacts(database: Database, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - CONTACT_KEPT_MS).toISOString();
  const due = await rowsOf<{ shopId: string; keys: string[] }>(
    database.db,
    sql`
      SELECT entry.shop_id AS "shopId", json_agg(entry.key) AS keys
      FROM entry LEFT JOIN booking ON booking.shop_id = entry.shop_id AND booking.booking_id = entry.key
      WHERE entry.kind = 'booking-contact' AND entry.value IS NOT NULL
        AND coalesce(CASE WHEN booking.status IN ('confirmed', 'done') THEN booking.ends_at ELSE booking.decided_at END,
                     entry.changed_at) < ${before}::timestamptz
      GROUP BY entry.shop_id`,
  );
  for (const { shopId, keys } of due) {
    await inTransaction(database, async (tx) => {
      const claim = await claimShop(tx, shopId, now);
      const held = await tx
        .select({ key: entry.key, author: entry.author })
        .from(entry)
        .where(
          and(
            eq(entry.shopId, shopId),
            eq(entry.kind, 'booking-contact'),
            inArray(entry.key, keys),
            sql`${entry.value} IS NOT NULL`,
          ),
        );
      // The author stays: a manager reads only what they wrote, and must hear that it is gone.
      claim.said.push(...held.map((one) => ({ kind: 'booking-contact', value: null, ...one })));
      await writeSaid(tx, claim);
    });
  }
}
