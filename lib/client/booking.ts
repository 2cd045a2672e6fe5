import 'client-only';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Booking, type BookingParts, type BookingView, bookingView } from '@/lib/domain/booking-view';
import { stampMs } from '@/lib/domain/clock';
import type { FaultCode, Outcome } from '@/lib/domain/fault';
import type { KindName, ValueOf } from '@/lib/domain/kinds';
import { makeId } from './identity';
import { useLive } from './live';
import { record } from './record';
import { withShop } from './shop';
import { readLoop, wakeSync, watchLoop } from './sync-loop';
import type { HeldEntry, ShopTables } from './tables';
import { confirmWaiting, retryWaiting } from './waiting-edits';

const KINDS = [
  'booking-ask',
  'booking-contact',
  'booking-terminals',
  'booking-cancel',
  'booking-state',
] as const satisfies KindName[];
const MINUTE_MS = 60_000;

async function readParts({ entries, outbox }: ShopTables): Promise<BookingParts> {
  const held = await entries
    .where('kind')
    .anyOf([...KINDS])
    .toArray();
  const waiting = await outbox.filter(({ kind }) => kind === 'booking-ask').toArray();
  const of = (kind: KindName): HeldEntry[] => held.filter((entry) => entry.kind === kind && entry.value !== null);
  const values = <K extends KindName>(kind: K) =>
    new Map(of(kind).map(({ key, value }) => [key, value as unknown as ValueOf<K>]));
  return {
    asks: new Map(
      of('booking-ask').map(({ key, value, stamp }) => [
        key,
        { value: value as unknown as ValueOf<'booking-ask'>, at: stampMs(stamp) },
      ]),
    ),
    contacts: values('booking-contact'),
    terminals: values('booking-terminals'),
    cancels: values('booking-cancel'),
    states: values('booking-state'),
    queue: new Map(waiting.map((one) => [one.key, one])),
  };
}

/** The phone's clock, looked at again every minute: a visit ends and an ask grows old while the page is open. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The booking this shop has to do with now; `undefined` while the phone is being asked. */
export function useBooking(): BookingView | undefined {
  const parts = useLive('booking', readParts);
  const now = useMinute();
  return useMemo(() => parts && bookingView(parts, new Date(now).toISOString()), [parts, now]);
}

export type Wish = Pick<ValueOf<'booking-ask'>, 'area' | 'service' | 'terminals' | 'choices' | 'zone'> & {
  /** The confirmed booking to move. */
  replaces?: string | undefined;
};
export type Visited = {
  contact: ValueOf<'booking-contact'>;
  terminals: ValueOf<'booking-terminals'>['terminals'];
};

/**
 * Asks for a visit: ask, contact and terminals are saved and queued together, or none of them. `wish.choices` best first, at most three.
 * Refusals: those of `record`.
 */
export async function askBooking(wish: Wish, { contact, terminals }: Visited): Promise<Outcome<{ id: string }>> {
  const key = makeId();
  const { replaces, ...asked } = wish;
  const outcome = await record(
    {
      kind: 'booking-ask',
      key,
      value: { ...asked, askedAt: new Date().toISOString(), ...(replaces !== undefined && { replaces }) },
    },
    { kind: 'booking-contact', key, value: contact },
    { kind: 'booking-terminals', key, value: { terminals } },
  );
  return outcome.ok ? { ok: true, id: key } : outcome;
}

function askAgain(booking: Booking, choices: string[], replaces: string | undefined) {
  const { ask, contact, terminals } = booking;
  const { area, service, zone } = ask;
  const wish: Wish = { area, service, terminals: ask.terminals, choices, zone, replaces };
  return contact && askBooking(wish, { contact, terminals });
}

/** Moves a confirmed booking: it stands until the judge has confirmed one of the choices. Undefined and refusals as `askNear`. */
export const moveBooking = (booking: Booking, choices: string[]) => askAgain(booking, choices, booking.id);

/**
 * After a declined ask: the same with a time that was free nearby. Refusals: those of `record`.
 * Undefined: the contact may not be read on this phone, and has to be typed again.
 */
export const askNear = (booking: Booking, choices: string[]) => askAgain(booking, choices, booking.ask.replaces);

/** Takes a booking or a waiting ask back. Refusals: those of `record`. */
export const cancelBooking = (id: string, reason: ValueOf<'booking-cancel'>['reason']): Promise<Outcome<object>> =>
  record({ kind: 'booking-cancel', key: id, value: { reason, at: new Date().toISOString() } });

/** Sends an ask that grew old on this phone: the person still wants it. */
export async function confirmOldAsk(id: string): Promise<void> {
  await withShop((tables) => confirmWaiting(tables, 'booking-ask', id, Date.now()));
  wakeSync();
}

/** Tries a waiting ask again at once, also one the server would not take. */
export async function sendAskAgain(id: string): Promise<void> {
  await withShop((tables) => retryWaiting(tables, 'booking-ask', id));
  wakeSync();
}

const whyNotSent = (): FaultCode | undefined => readLoop().failed ?? (navigator.onLine ? undefined : 'offline');

/** Why what waits could not be sent just now; undefined while nothing is in its way. */
export const useWhyNotSent = (): FaultCode | undefined => useSyncExternalStore(watchLoop, whyNotSent, () => undefined);
