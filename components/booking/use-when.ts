'use client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { addDays, type Day, instantAt } from '@/lib/domain/day';
import { useDates } from '@/lib/i18n/use-dates';

/** Dates and times of a visit in words, always as a clock in the calendar's zone shows them. */
export function useWhen(zone: string) {
  const t = useTranslations('booking.when');
  const format = useFormatter();
  const locale = useLocale();
  const dates = useDates(zone);
  return useMemo(() => {
    /** Noon, so that no change of the clock moves it to another date. */
    const noon = (date: Day) => instantAt(date, 12 * 60, zone);
    const monthOf = (date: Day) => date.slice(0, 7);
    const number = (date: Day) => format.dateTime(new Date(noon(date)), { day: 'numeric', timeZone: zone });
    return {
      /** 12月9日 周三 */
      date: dates.day,
      /** 14:30 */
      time: dates.time,
      moment: (instant: string) => `${dates.day(instant)} ${dates.time(instant)}`,
      span: (start: string, end: string) => t('span', { from: dates.time(start), to: dates.time(end) }),
      day: (of: Day) => dates.day(noon(of)),
      /** One letter of the week. */
      letter: (of: Day) => format.dateTime(new Date(noon(of)), { weekday: 'narrow', timeZone: zone }),
      week: (monday: Day) => {
        const sunday = addDays(monday, 6);
        const from = dates.date(noon(monday));
        const to = dates.date(noon(sunday));
        if (monthOf(monday) !== monthOf(sunday)) return t('span', { from, to });
        // The month is said once, on the side where the language puts it: 12月8日–14日, 8–14 Dec.
        return locale === 'zh' ? t('span', { from, to: number(sunday) }) : t('span', { from: number(monday), to });
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
  }, [t, format, locale, dates, zone]);
}
