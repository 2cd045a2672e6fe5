import 'server-only';
import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Day } from '@/lib/domain/day';
import type { Executor } from './database';
import { booking } from './schema';

const TRIES = 20;

/**
 * A code to say on the phone: month and day of the visit, then four digits: BK-1209-0417. Not a secret and not a key;
 * one that another booking carries is thrown again.
 */
export async function makeCode(tx: Executor, date: Day): Promise<string> {
  const day = date.slice(5).replace('-', '');
  for (let tried = 1; ; tried += 1) {
    const code = `BK-${day}-${String(randomInt(10_000)).padStart(4, '0')}`;
    const [other] = await tx.select({ id: booking.bookingId }).from(booking).where(eq(booking.code, code)).limit(1);
    if (!other || tried === TRIES) return code;
  }
}
