'use client';
import { useLocale } from 'next-intl';
import { serviceOf, visitMinutes } from '@/lib/domain/booking';
import type { Booking } from '@/lib/domain/booking-view';
import type { SlotsReply } from '@/lib/domain/wire';
import { useWhen } from './use-when';

/** What a slip says of a visit. Without the calendar, which a phone gets online, a waiting one has no end and no name of the service. */
export function useVisit({ ask, state }: Booking, reply: SlotsReply | undefined) {
  const locale = useLocale();
  const zone = state?.zone ?? ask.zone;
  const when = useWhen(zone);
  const calendar = reply?.calendars.find(({ area }) => area === ask.area);
  const service = calendar && serviceOf(calendar, ask.service);
  const lasts = service && visitMinutes(service, ask.terminals) * 60_000;
  const start = state?.start ?? ask.choices[0] ?? ask.askedAt;
  const end = state?.end ?? (lasts === undefined ? undefined : new Date(Date.parse(start) + lasts).toISOString());
  return {
    calendar,
    service,
    when,
    zone,
    start,
    end,
    title: service?.title[locale] ?? '',
    hours: end === undefined ? when.time(start) : when.span(start, end),
    /** The other wishes, in order. */
    others: state?.start === undefined ? ask.choices.slice(1).map(when.moment) : [],
  };
}
export type Visit = ReturnType<typeof useVisit>;
