import type { Booking, BookingStatus, BookingView } from './booking-view';
import { type Day, localOf } from './day';

/** The one booking that counts, for screens that only need to know where it stands. */
export type VisitFacts = {
  /** `asked`: not yet answered. `declined`: none of the choices was free, and nothing was asked since. */
  status: Exclude<BookingStatus, 'cancelled'>;
  service: string;
  terminals: number;
  zone: string;
  /** Instants; of a booking that is only asked for, the first choice and no end. */
  start?: string;
  end?: string;
  /** Local date, only once the visit is certain. */
  day?: Day;
};

function factsOf({ ask, state }: Booking, status: VisitFacts['status']): VisitFacts {
  const start = state?.start ?? ask.choices[0];
  const zone = state?.zone ?? ask.zone;
  const isCertain = status === 'confirmed' || status === 'done';
  return {
    status,
    service: ask.service,
    terminals: ask.terminals,
    zone,
    ...(start !== undefined && { start }),
    ...(state?.end !== undefined && { end: state.end }),
    ...(isCertain && start !== undefined && { day: localOf(start, zone).date }),
  };
}

/** A visit that stands goes before an ask that would move it; a cancelled booking counts as none. */
export function visitFacts(view: BookingView): VisitFacts | undefined {
  if (view.is === 'nothing') return undefined;
  if (view.standing) return factsOf(view.standing, 'confirmed');
  return view.is === 'cancelled' ? undefined : factsOf(view.booking, view.is);
}
