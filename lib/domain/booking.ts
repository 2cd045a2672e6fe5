import { addDays, addWorkingDays, type Day, instantAt, instantOf, localOf, weekdayOf } from './day';
import type { FaultCode } from './fault';
import type { Calendar, CalendarService } from './wire';

/** The rules of a visit, the same on the phone and at the judge. Sources: DOMAIN §7.1, §7.3 and §7.4. */

/** A team's time is sold in cells of this length. */
export const CELL_MINUTES = 30;
const CELL_MS = CELL_MINUTES * 60_000;

/** A confirmed visit may be moved until this long before its start, and cancelled later only with a record of it (ms). DOMAIN §7.4 */
export const CHANGE_LIMIT_MS = 24 * 60 * 60_000;
/** How often a visit may be moved. DOMAIN §7.4 */
export const MOVES_MAX = 2;

export type Visit = {
  start: string;
  /** When the work is done; the buffer after it is not counted. */
  end: string;
  /** Starts of the cells it takes, in order, buffer included. */
  cells: string[];
};

export const serviceOf = (calendar: Calendar, id: string): CalendarService | undefined =>
  calendar.services.find((service) => service.id === id);

/** Minutes of work. DOMAIN §7.1 */
export const visitMinutes = (service: CalendarService, terminals: number): number =>
  service.minutes + service.extraMinutes * Math.max(0, terminals - 1);

/** Opening and closing instants (ms) of a date, if the area works on it. */
function openingOf(calendar: Calendar, date: Day): { opens: number; closes: number } | undefined {
  const hours = calendar.hours.find((row) => row.weekday === weekdayOf(date));
  if (!hours) return undefined;
  return {
    opens: Date.parse(instantAt(date, hours.opens, calendar.zone)),
    closes: Date.parse(instantAt(date, hours.closes, calendar.zone)),
  };
}

// A calendar is asked for the same dates again and again, and a zone's rules are slow to read.
const knownDays = new WeakMap<Calendar, Map<Day, readonly string[]>>();

/** Starts of a date's cells from opening to closing; none on a closed day. On a day the clock changes there may be fewer or more. */
export function cellsOfDay(calendar: Calendar, date: Day): readonly string[] {
  const days = knownDays.get(calendar) ?? new Map<Day, readonly string[]>();
  knownDays.set(calendar, days);
  const known = days.get(date);
  if (known) return known;
  const opening = openingOf(calendar, date);
  const count = opening ? Math.max(0, Math.floor((opening.closes - opening.opens) / CELL_MS)) : 0;
  const cells = Array.from({ length: count }, (_, place) => instantOf((opening?.opens ?? 0) + place * CELL_MS));
  days.set(date, cells);
  return cells;
}

/** The visit that begins with a cell of a day, if its work ends by closing time; the buffer after it is cut there. */
function visitIn(
  cells: readonly string[],
  first: number,
  service: CalendarService,
  terminals: number,
): Visit | undefined {
  const start = cells[first];
  const last = cells.at(-1);
  if (start === undefined || last === undefined) return undefined;
  const minutes = visitMinutes(service, terminals);
  const end = Date.parse(start) + minutes * 60_000;
  if (end > Date.parse(last) + CELL_MS) return undefined;
  const taken = Math.ceil((minutes + service.bufferMinutes) / CELL_MINUTES);
  return { start, end: instantOf(end), cells: cells.slice(first, first + taken) };
}

/** The visit that begins at an instant. Undefined when that is not on the half-hours from opening, or it would leave opening hours. */
export function visitAt(
  calendar: Calendar,
  service: CalendarService,
  terminals: number,
  start: string,
): Visit | undefined {
  const ms = Date.parse(start);
  if (Number.isNaN(ms)) return undefined;
  const cells = cellsOfDay(calendar, localOf(start, calendar.zone).date);
  return visitIn(cells, cells.indexOf(instantOf(ms)), service, terminals);
}

/** Why no visit may be booked on a date. Refusals: `slot-too-soon`, `slot-too-far`, `slot-frozen`, `slot-closed`. DOMAIN §7.3 */
export function checkDay(calendar: Calendar, date: Day, now: string): FaultCode | undefined {
  const today = localOf(now, calendar.zone).date;
  if (date < addWorkingDays(today, calendar.leadWorkingDays)) return 'slot-too-soon';
  if (date > addDays(today, calendar.horizonDays)) return 'slot-too-far';
  if (calendar.freeze.some(({ from, to }) => from <= date && date <= to)) return 'slot-frozen';
  if (cellsOfDay(calendar, date).length === 0) return 'slot-closed';
  return undefined;
}

/** Why no visit may begin at an instant, whoever else is booked. Refusals: those of `checkDay`. */
export function checkStart(
  calendar: Calendar,
  service: CalendarService,
  terminals: number,
  start: string,
  now: string,
): FaultCode | undefined {
  const at = Date.parse(start);
  if (Number.isNaN(at)) return 'slot-closed';
  if (at <= Date.parse(now)) return 'slot-too-soon';
  return (
    checkDay(calendar, localOf(start, calendar.zone).date, now) ??
    (visitAt(calendar, service, terminals, start) ? undefined : 'slot-closed')
  );
}

export type Slot = {
  start: string;
  end: string;
  /** Visits that still fit; 0 when it cannot be booked. */
  free: number;
  /** Why it cannot be booked: full is `slot-taken`, else a refusal of `checkStart`. */
  fault?: FaultCode;
};

/** How many places are left, in one base-36 digit: 35 or more is `z`. */
export const freeDigit = (places: number): string => Math.min(35, Math.max(0, places)).toString(36);

/**
 * Every start of a date at which the work fits into opening hours. `free` is the date's row of the slots reply, one digit a cell;
 * a cell it does not tell of has no place.
 */
export function daySlots(
  calendar: Calendar,
  service: CalendarService,
  terminals: number,
  date: Day,
  free: string,
  now: string,
): Slot[] {
  const cells = cellsOfDay(calendar, date);
  const dayFault = checkDay(calendar, date, now);
  return cells.flatMap((start, first): Slot[] => {
    const visit = visitIn(cells, first, service, terminals);
    if (!visit) return [];
    const fault = Date.parse(start) <= Date.parse(now) ? 'slot-too-soon' : dayFault;
    if (fault) return [{ start, end: visit.end, free: 0, fault }];
    const left = Math.min(...visit.cells.map((_, at) => Number.parseInt(free[first + at] ?? '0', 36)));
    return [{ start, end: visit.end, free: left, ...(left === 0 && { fault: 'slot-taken' as const }) }];
  });
}

/** Why a confirmed visit may not be moved. Refusals: `booking-over`, `too-late-to-change`, `changed-too-often`. DOMAIN §7.4 */
export function checkMove(booking: { start: string; moves: number }, now: string): FaultCode | undefined {
  const left = Date.parse(booking.start) - Date.parse(now);
  if (left <= 0) return 'booking-over';
  if (left < CHANGE_LIMIT_MS) return 'too-late-to-change';
  return booking.moves >= MOVES_MAX ? 'changed-too-often' : undefined;
}

/** Whether a cancel is recorded as late. One for safety, weather or by the provider never is. DOMAIN §7.4 */
export const isLateCancel = (start: string, reason: string, now: string): boolean =>
  reason !== 'safety' && reason !== 'provider' && Date.parse(start) - Date.parse(now) < CHANGE_LIMIT_MS;
