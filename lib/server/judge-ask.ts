import 'server-only';
import { checkMove, checkStart, serviceOf, type Visit, visitAt } from '@/lib/domain/booking';
import { localOf } from '@/lib/domain/day';
import type { FaultCode } from '@/lib/domain/fault';
import type { ValueOf } from '@/lib/domain/kinds';
import type { Calendar, CalendarService } from '@/lib/domain/wire';
import { makeCode } from './booking-code';
import { type BookingRow, closeBooking, timesOf } from './booking-row';
import { type Claim, sayState } from './booking-state';
import { getCalendars } from './calendar';
import type { Executor } from './database';
import { nearStarts } from './near-starts';
import { booking } from './schema';
import { type CellKey, cellKeys, lockCells, moveCells } from './visit-cells';

type Ask = ValueOf<'booking-ask'>;
type Offer = { calendar: Calendar; service: CalendarService };
type Declined = { ok: false; code: FaultCode; offer?: Offer };
type Verdict = { ok: true; offer: Offer; visit: Visit; moved?: BookingRow } | Declined;

const cellsOf = (row: BookingRow): CellKey[] => cellKeys(row.areaId, row.teamId, row.cells);

/** An ask, the shop's open booking, and whether a cancel of the ask is already here: then it is never confirmed. */
type Case = { id: string; ask: Ask; open: BookingRow | undefined; isCancelled: boolean };

/** Answers one ask in the transaction that holds its shop: takes the cells of the first choice that is free, or of none. */
export async function answerAsk(tx: Executor, claim: Claim, { id, ask, open, isCancelled }: Case): Promise<void> {
  const at = claim.now.toISOString();
  const verdict = isCancelled ? undefined : await decide(tx, claim, ask, open);
  const offer = verdict?.offer;
  const row = {
    shopId: claim.shopId,
    bookingId: id,
    areaId: ask.area,
    teamId: offer?.service.team ?? '',
    service: ask.service,
    decidedAt: at,
  };
  if (!verdict) {
    await tx.insert(booking).values({ ...row, status: 'cancelled' });
    sayState(claim, id, { status: 'cancelled', at });
  } else if (!verdict.ok) {
    await tx.insert(booking).values({ ...row, status: 'declined' });
    sayState(claim, id, { status: 'declined', at, reason: verdict.code, near: await nearTo(tx, verdict, ask, at) });
  } else {
    const { visit, moved, offer } = verdict;
    const { zone } = offer.calendar;
    const code = await makeCode(tx, localOf(visit.start, zone).date);
    if (moved) {
      await closeBooking(tx, moved, 'cancelled', at);
      sayState(claim, moved.bookingId, { status: 'cancelled', at, ...timesOf(moved) });
    }
    const { start, end, cells } = visit;
    const moves = moved ? moved.moves + 1 : 0;
    await tx.insert(booking).values({ ...row, status: 'confirmed', startsAt: start, endsAt: end, cells, code, moves });
    sayState(claim, id, { status: 'confirmed', start, end, zone, code, at });
  }
}

/** Other starts help only where the wished ones were the trouble. */
const nearTo = (tx: Executor, { code, offer }: Declined, ask: Ask, now: string): Promise<string[]> | undefined =>
  offer && code.startsWith('slot-')
    ? nearStarts(tx, offer.calendar, offer.service, ask.terminals, ask.choices[0] ?? now, now)
    : undefined;

async function decide(tx: Executor, claim: Claim, ask: Ask, open: BookingRow | undefined): Promise<Verdict> {
  const now = claim.now.toISOString();
  const calendar = getCalendars().find((one) => one.area === ask.area);
  const service = calendar && serviceOf(calendar, ask.service);
  if (!calendar || !service) return { ok: false, code: 'service-unknown' };
  const offer = { calendar, service };

  const moved = open && open.bookingId === ask.replaces ? open : undefined;
  if (open && !moved) return { ok: false, code: 'booking-open', offer };
  if (ask.replaces && !moved) return { ok: false, code: 'booking-over', offer };
  const unmovable = moved?.startsAt && checkMove({ start: moved.startsAt, moves: moved.moves }, now);
  if (unmovable) return { ok: false, code: unmovable, offer };

  const faults = ask.choices.map((choice) => checkStart(calendar, service, ask.terminals, choice, now));
  const visits = ask.choices.flatMap((choice, place) =>
    faults[place] ? [] : (visitAt(calendar, service, ask.terminals, choice) ?? []),
  );
  if (visits.length === 0) return { ok: false, code: faults.find(Boolean) ?? 'slot-closed', offer };

  const keysOf = (visit: Visit): CellKey[] => cellKeys(ask.area, service.team, visit.cells);
  const held = moved ? cellsOf(moved) : [];
  const places = await lockCells(tx, [...held, ...visits.flatMap(keysOf)]);
  const isHeld = (cell: CellKey): boolean =>
    held.some((own) => own.area === cell.area && own.team === cell.team && own.at === cell.at);
  const visit = visits.find((one) => keysOf(one).every((cell) => isHeld(cell) || places.left(cell) > 0));
  if (!visit) return { ok: false, code: 'slot-taken', offer };
  await moveCells(tx, held, keysOf(visit));
  return { ok: true, offer, visit, ...(moved && { moved }) };
}
