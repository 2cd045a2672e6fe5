import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { BookingState } from './booking-state';
import { getCalendars } from './calendar';
import type { Executor } from './database';
import { booking } from './schema';

export type BookingRow = typeof booking.$inferSelect;

/** The shop's one open booking. */
export async function openBooking(tx: Executor, shopId: string): Promise<BookingRow | undefined> {
  const [row] = await tx
    .select()
    .from(booking)
    .where(and(eq(booking.shopId, shopId), eq(booking.status, 'confirmed')));
  return row;
}

/** When and under which code a booking was confirmed, for its next state. */
export const timesOf = (row: BookingRow): Pick<BookingState, 'start' | 'end' | 'zone' | 'code'> => ({
  start: row.startsAt ?? undefined,
  end: row.endsAt ?? undefined,
  zone: getCalendars().find((calendar) => calendar.area === row.areaId)?.zone,
  code: row.code ?? undefined,
});

/** A row that holds no cells any more. The cells themselves are moved apart, in the order of their locks. */
export const closeBooking = async (tx: Executor, row: BookingRow, status: string, at: string): Promise<void> => {
  await tx
    .update(booking)
    .set({ status, cells: [], decidedAt: at })
    .where(and(eq(booking.shopId, row.shopId), eq(booking.bookingId, row.bookingId)));
};
