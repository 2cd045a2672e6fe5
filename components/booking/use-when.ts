'use client';
import { type DateTimeFormatOptions, useFormatter, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { addDays, type Day, instantAt } from '@/lib/domain/day';

type Options = Omit<DateTimeFormatOptions, 'timeZone'>;

/** Dates and times of a visit in words, always as a clock in the calendar's zone shows them. */
export function useWhen(zone: string) {
  const t = useTranslations('booking.when');
  const format = useFormatter();
  return useMemo(() => {
    const part = (instant: string, options: Options) =>
      format.dateTime(new Date(instant), { ...options, timeZone: zone });
    const month = (instant: string) => part(instant, { month: 'short' });
    const dayOf = (instant: string) => part(instant, { day: 'numeric' });
    const weekday = (instant: string) => part(instant, { weekday: 'short' });
    /** Noon, so that no change of the clock moves it to another date. */
    const noon = (date: Day) => instantAt(date, 12 * 60, zone);

    /** 12月9日 周三 */
    const date = (instant: string) =>
      t('date', { month: month(instant), day: dayOf(instant), weekday: weekday(instant) });
    /** 14:30 */
    const time = (instant: string) => part(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    return {
      date,
      time,
      moment: (instant: string) => `${date(instant)} ${time(instant)}`,
      span: (start: string, end: string) => t('span', { from: time(start), to: time(end) }),
      day: (of: Day) => date(noon(of)),
      /** One letter, and the number alone. */
      letter: (of: Day) => part(noon(of), { weekday: 'narrow' }),
      week: (monday: Day) => {
        const [from, to] = [noon(monday), noon(addDays(monday, 6))];
        const words = { fromMonth: month(from), fromDay: dayOf(from), toMonth: month(to), toDay: dayOf(to) };
        return t(words.fromMonth === words.toMonth ? 'week' : 'weekAcross', words);
      },
      /** 约1小时 */
      length: (minutes: number) => {
        const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
        return t(parts.minutes === 0 ? 'hours' : parts.hours === 0 ? 'minutes' : 'both', parts);
      },
      /** 中国标准时间 */
      zoneName: (instant: string) =>
        new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: zone, timeZoneName: 'long' })
          .formatToParts(new Date(instant))
          .find(({ type }) => type === 'timeZoneName')?.value ?? zone,
    };
  }, [t, format, zone]);
}
