'use client';
import { useFormatter } from 'next-intl';

/** Instants as the clock on the wall showed them where they happened: `12月9日 周二 16:12`, `Tue 9 Dec 16:12`. */
export function useMoments() {
  const format = useFormatter();
  const at = (instant: string) => new Date(instant);
  const day = (instant: string, timeZone: string) =>
    format.dateTime(at(instant), { month: 'short', day: 'numeric', weekday: 'short', timeZone });
  const time = (instant: string, timeZone?: string) =>
    format.dateTime(at(instant), {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      ...(timeZone && { timeZone }),
    });
  return {
    day,
    time,
    moment: (instant: string, zone: string) => `${day(instant, zone)} ${time(instant, zone)}`,
    /** A date that is no instant. */
    date: (iso: string) => format.dateTime(at(`${iso}T00:00:00Z`), { month: 'short', day: 'numeric', timeZone: 'UTC' }),
  };
}
