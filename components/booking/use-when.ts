'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { addDays, type Day } from '@/lib/domain/day';
import { useDates } from '@/lib/i18n/use-dates';

const monthOf = (date: Day) => date.slice(0, 7);

/** Dates and times of a visit as a clock in the calendar's zone shows them, and how long it takes. */
export function useWhen(zone: string) {
  const t = useTranslations('booking.when');
  const locale = useLocale();
  const dates = useDates(zone);
  return useMemo(
    () => ({
      ...dates,
      /** 09:00–10:00 */
      span: (start: string, end: string) => t('span', { from: dates.time(start), to: dates.time(end) }),
      week: (monday: Day) => {
        const sunday = addDays(monday, 6);
        const [from, to] = [dates.date(monday), dates.date(sunday)];
        if (monthOf(monday) !== monthOf(sunday)) return t('span', { from, to });
        // The month is said once, on the side where the language puts it: 12月8日–14日, 8–14 Dec.
        return locale === 'zh'
          ? t('span', { from, to: dates.number(sunday) })
          : t('span', { from: dates.number(monday), to });
      },
      /** 约1小时 */
      length: (minutes: number) => {
        const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
        return t(parts.minutes === 0 ? 'hours' : parts.hours === 0 ? 'minutes' : 'both', parts);
      },
    }),
    [t, locale, dates],
  );
}
