'use client';
import { type DateTimeFormatOptions, useFormatter, useTranslations } from 'next-intl';

type Options = Omit<DateTimeFormatOptions, 'timeZone'>;

/** Instants as the clock on the wall showed them where they happened: `12月9日 周二 16:12`, `Tue 9 Dec 16:12`. */
export function useMoments() {
  const t = useTranslations('acceptance.when');
  const format = useFormatter();
  const part = (instant: string, timeZone: string, options: Options) =>
    format.dateTime(new Date(instant), { ...options, timeZone });
  const words = (instant: string, zone: string) => ({
    month: part(instant, zone, { month: 'short' }),
    day: part(instant, zone, { day: 'numeric' }),
    weekday: part(instant, zone, { weekday: 'short' }),
  });
  const day = (instant: string, zone: string) => t('day', words(instant, zone));
  const time = (instant: string, zone: string) =>
    part(instant, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    day,
    time,
    moment: (instant: string, zone: string) => `${day(instant, zone)} ${time(instant, zone)}`,
    /** A date that is no instant. */
    date: (iso: string) => t('date', words(`${iso}T12:00:00Z`, 'UTC')),
  };
}
