import type { FaultCode } from './fault';
import type { KindName, ValueOf } from './kinds';

/** What the entries of a booking mean together. The server's word comes first; without one, what the shop asked for stands. */

/** An ask that waited longer than this on a phone is confirmed by the person before it is sent (ms). ARCHITECTURE §4 */
export const OLD_ASK_MS = 24 * 60 * 60_000;

/** When an edit was queued and when a person last said that it is still wanted, ms of the phone's clock. */
export type Queued = { kind: string; key: string; since: number; confirmedAt?: number };

const PARTS: readonly string[] = ['booking-ask', 'booking-contact', 'booking-terminals'] satisfies KindName[];

const isOld = ({ since, confirmedAt }: Queued, nowMs: number): boolean => nowMs - (confirmedAt ?? since) > OLD_ASK_MS;

/**
 * Of what waits, that which may be sent. An ask grown old stays on the phone with its contact and terminals until the person
 * confirms it; one that was cancelled goes, so that the judge can close both.
 */
export function sendable<T extends Queued>(waiting: readonly T[], nowMs: number): T[] {
  const cancelled = new Set(waiting.filter(({ kind }) => kind === 'booking-cancel').map(({ key }) => key));
  const held = new Set(
    waiting
      .filter((one) => one.kind === 'booking-ask' && isOld(one, nowMs) && !cancelled.has(one.key))
      .map(({ key }) => key),
  );
  return waiting.filter(({ kind, key }) => !PARTS.includes(kind) || !held.has(key));
}

export type Booking = {
  id: string;
  ask: ValueOf<'booking-ask'>;
  contact?: ValueOf<'booking-contact'> | undefined;
  terminals: ValueOf<'booking-terminals'>['terminals'];
  state?: ValueOf<'booking-state'> | undefined;
  cancel?: ValueOf<'booking-cancel'> | undefined;
  /** The ask is on this phone only. `isOld`: it is sent once the person confirms it. */
  waits?: { since: number; isOld: boolean; refused?: FaultCode | undefined } | undefined;
  /** The first ask of those that moved into one another: what a calendar calls the same event. */
  root: string;
  /** How often it was moved. */
  moves: number;
};

export const BOOKING_STATUSES = ['asked', 'confirmed', 'declined', 'cancelled', 'done'] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

export type BookingView =
  | { is: 'nothing' }
  | {
      is: BookingStatus;
      booking: Booking;
      /** Another visit that is confirmed all the while: the one that an ask would move, or that stood in its way. */
      standing?: Booking | undefined;
    };

type Queue = Queued & { refused?: FaultCode };
type Of<K extends KindName> = ReadonlyMap<string, ValueOf<K>>;

/** Everything of bookings that a phone holds, by the id of the ask. */
export type BookingParts = {
  /** `at`: when it was asked, ms. */
  asks: ReadonlyMap<string, { value: ValueOf<'booking-ask'>; at: number }>;
  contacts: Of<'booking-contact'>;
  terminals: Of<'booking-terminals'>;
  cancels: Of<'booking-cancel'>;
  states: Of<'booking-state'>;
  /** Asks that wait to be sent. */
  queue: ReadonlyMap<string, Queue>;
};

/** What stands of one booking. A cancel counts from the moment it is made; a visit whose end has passed is done. `now` is an instant. */
export function statusOf({ state, cancel }: Pick<Booking, 'state' | 'cancel'>, now: string): BookingStatus {
  if (!state) return cancel ? 'cancelled' : 'asked';
  if (state.status !== 'confirmed') return state.status;
  if (cancel) return 'cancelled';
  return state.end !== undefined && state.end <= now ? 'done' : 'confirmed';
}

function chainOf(id: string, { asks }: BookingParts): string[] {
  const chain = [id];
  for (let at = asks.get(id)?.value.replaces; at !== undefined && !chain.includes(at); ) {
    chain.push(at);
    at = asks.get(at)?.value.replaces;
  }
  return chain;
}

function joined(id: string, ask: ValueOf<'booking-ask'>, parts: BookingParts, now: string): Booking {
  const queued = parts.queue.get(id);
  const chain = chainOf(id, parts);
  return {
    id,
    ask,
    contact: parts.contacts.get(id),
    terminals: parts.terminals.get(id)?.terminals ?? [],
    state: parts.states.get(id),
    cancel: parts.cancels.get(id),
    waits: queued && { since: queued.since, isOld: isOld(queued, Date.parse(now)), refused: queued.refused },
    root: chain.at(-1) ?? id,
    moves: chain.length - 1,
  };
}

/** The booking a shop has to do with now: the latest ask, or what still stands when that one was taken back. `now` is an instant. */
export function bookingView(parts: BookingParts, now: string): BookingView {
  const all = [...parts.asks]
    .sort(([a, one], [b, other]) => other.at - one.at || (a < b ? 1 : -1))
    .map(([id, { value }]) => joined(id, value, parts, now));
  const [latest, ...rest] = all;
  if (!latest) return { is: 'nothing' };
  const standing = rest.find((one) => statusOf(one, now) === 'confirmed');
  const is = statusOf(latest, now);
  if (is === 'cancelled' && standing) return { is: 'confirmed', booking: standing };
  return { is, booking: latest, ...(standing && is !== 'confirmed' && { standing }) };
}
