import 'server-only';
import { isLateCancel } from '@/lib/domain/booking';
import { type BookingRow, closeBooking, timesOf } from './booking-row';
import { type Claim, sayState } from './booking-state';
import type { Executor } from './database';
import { cellKeys, lockCells, moveCells } from './visit-cells';

/** Ends a confirmed booking and gives its cells back, in the transaction that holds its shop. A late cancel is recorded (DOMAIN §7.4). */
export async function cancelBooking(tx: Executor, claim: Claim, row: BookingRow, reason: string): Promise<void> {
  const at = claim.now.toISOString();
  const cells = cellKeys(row.areaId, row.teamId, row.cells);
  await lockCells(tx, cells);
  await moveCells(tx, cells, []);
  await closeBooking(tx, row, 'cancelled', at);
  const late = row.startsAt !== null && isLateCancel(row.startsAt, reason, at);
  sayState(claim, row.bookingId, { status: 'cancelled', at, late, ...timesOf(row) });
}

/** Marks a confirmed visit as carried out. Its cells stay taken: that time is gone. */
export async function finishBooking(tx: Executor, claim: Claim, row: BookingRow): Promise<void> {
  const at = claim.now.toISOString();
  await closeBooking(tx, row, 'done', at);
  sayState(claim, row.bookingId, { status: 'done', at, ...timesOf(row) });
}
