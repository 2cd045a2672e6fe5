import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { KINDS } from '@/lib/domain/kinds';
import { type BookingRow, openBooking } from './booking-row';
import { type Claim, claimShop, writeSaid } from './booking-state';
import { type Database, type Executor, inTransaction, rowsOf } from './database';
import { answerAsk } from './judge-ask';
import { cancelBooking, finishBooking } from './judge-cancel';
import { causeForLog, log } from './log';
import { booking, entry } from './schema';

type Waiting = { shopId: string; id: string };

/**
 * Answers every ask and cancel that waits, of one shop or of all, each in a transaction of its own. Safe to call at any time and
 * from several processes: what another has answered is left alone. Of one shop a database fault is thrown; of all shops it is
 * logged and the next shop goes on. `since` limits a look at all shops to what arrived after it.
 */
export async function settleBookings(
  database: Database,
  shopId?: string,
  now = new Date(),
  since?: Date,
): Promise<void> {
  for (const waiting of await findWaiting(database.db, shopId, since)) {
    try {
      await inTransaction(database, (tx) => settle(tx, waiting, now));
    } catch (error) {
      if (shopId !== undefined) throw error;
      log.error({ cause: causeForLog(error) }, 'booking not settled');
    }
  }
}

/** In the order in which they reached the server, and within one exchange in the order in which they were made. */
function findWaiting(db: Executor, shopId: string | undefined, since: Date | undefined): Promise<Waiting[]> {
  const ofShop = shopId === undefined ? sql`` : sql`AND entry.shop_id = ${shopId}`;
  const recent = since === undefined ? sql`` : sql`AND entry.changed_at > ${since.toISOString()}::timestamptz`;
  return rowsOf<Waiting>(
    db,
    sql`
      SELECT entry.shop_id AS "shopId", entry.key AS id
      FROM entry LEFT JOIN booking ON booking.shop_id = entry.shop_id AND booking.booking_id = entry.key
      WHERE entry.kind IN ('booking-ask', 'booking-cancel') ${ofShop} ${recent}
        AND ((entry.kind = 'booking-ask' AND booking.booking_id IS NULL)
          OR (entry.kind = 'booking-cancel' AND booking.status = 'confirmed'))
      ORDER BY entry.shop_id, entry.version, entry.stamp`,
  );
}

async function settle(tx: Executor, { shopId, id }: Waiting, now: Date): Promise<void> {
  const claim = await claimShop(tx, shopId, now);
  // Only what is read under the shop's lock counts: another process may have answered since.
  const [row] = await tx
    .select()
    .from(booking)
    .where(and(eq(booking.shopId, shopId), eq(booking.bookingId, id)));
  const { ask, cancel } = await readWishes(tx, shopId, id);
  if (!row && ask) {
    const open = await stillOpen(tx, claim);
    await answerAsk(tx, claim, { id, ask, open, isCancelled: cancel !== undefined });
  } else if (row?.status === 'confirmed' && cancel) {
    await cancelBooking(tx, claim, row, cancel.reason);
  }
  await writeSaid(tx, claim);
}

async function readWishes(tx: Executor, shopId: string, id: string) {
  const kinds = ['booking-ask', 'booking-cancel'];
  const rows = await tx
    .select()
    .from(entry)
    .where(and(eq(entry.shopId, shopId), inArray(entry.kind, kinds), eq(entry.key, id)));
  const said = (kind: string): unknown => rows.find((one) => one.kind === kind)?.value;
  return {
    ask: KINDS['booking-ask'].value.safeParse(said('booking-ask')).data,
    cancel: KINDS['booking-cancel'].value.safeParse(said('booking-cancel')).data,
  };
}

/** The shop's open booking. A visit whose end has passed stands in nobody's way: whoever asks again has had it. */
async function stillOpen(tx: Executor, claim: Claim): Promise<BookingRow | undefined> {
  const open = await openBooking(tx, claim.shopId);
  if (!open?.endsAt || open.endsAt > claim.now.toISOString()) return open;
  await finishBooking(tx, claim, open);
  return undefined;
}
