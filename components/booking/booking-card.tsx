'use client';
import { type DateTimeFormatOptions, useFormatter, useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { StubTicket } from '@/components/ui/ticket';
import type { BookingView } from '@/lib/domain/booking-view';

/** The booking on the home screen, words of the noun `bookingCard`: `<BookingTicket view={useBooking()} />`. Nothing until the phone has answered. */
export function BookingTicket({ view }: { view: BookingView | undefined }) {
  const t = useTranslations('bookingCard');
  const format = useFormatter();
  if (!view) return null;
  if (view.is === 'nothing') {
    return (
      <StubTicket
        as={PlaceLink}
        href="/booking"
        main={<Lines head={t('nothing')} sub={t('nothingFact')} />}
        stub={t('pick')}
      />
    );
  }
  const { ask, state, waits } = view.booking;
  const timeZone = state?.zone ?? ask.zone;
  const part = (instant: string, options: DateTimeFormatOptions) =>
    format.dateTime(new Date(instant), { ...options, timeZone });
  const start = state?.start ?? ask.choices[0] ?? ask.askedAt;
  const time = (instant: string) => part(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const date = t('date', {
    month: part(start, { month: 'short' }),
    day: part(start, { day: 'numeric' }),
    weekday: part(start, { weekday: 'short' }),
  });
  const hours = state?.end ? t('span', { from: time(start), to: time(state.end) }) : time(start);
  return (
    <StubTicket
      as={PlaceLink}
      href="/booking"
      main={<Lines head={`${date} ${hours}`} sub={waits?.isOld ? t('old') : t(view.is)} />}
      stub={t('open')}
    />
  );
}

const Lines = ({ head, sub }: { head: string; sub: string }) => (
  <>
    <b>{head}</b>
    <br />
    <span className="meta">{sub}</span>
  </>
);
