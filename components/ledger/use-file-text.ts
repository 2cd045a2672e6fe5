'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Day } from '@/lib/domain/day';
import { formatMoney, hasCents } from '@/lib/domain/money';
import { useDates } from '@/lib/i18n/use-dates';

/** How files, their sources and their days are named. `zone`: the clock their days were told by. */
export function useFileText(zone: string) {
  const t = useTranslations('ledgerFile');
  const locale = useLocale();
  const dates = useDates(zone);
  return useMemo(() => {
    const yearOf = (date: Day) => date.slice(0, 4);
    const isThisYear = (date: Day) => yearOf(date) === new Date().toISOString().slice(0, 4);
    const day = (date: Day) => (isThisYear(date) ? dates.date(date) : dates.withYear(date));
    const span = (first: Day, last: Day): string => {
      if (first === last) return day(first);
      if (yearOf(first) !== yearOf(last)) return `${dates.withYear(first)}–${dates.withYear(last)}`;
      // A year both share is said once, on the side where the language puts it.
      const [from, to] = locale === 'zh' ? [day(first), dates.date(last)] : [dates.date(first), day(last)];
      return `${from}–${to}`;
    };
    return {
      day,
      moment: dates.moment,
      /** One date, or the first and the last. */
      span,
      /** A known provider by its name, a mapping of one's own by the name it was given. */
      source: (source: string) => {
        const key = `source.${source}` as Parameters<typeof t>[0];
        return t.has(key) ? t(key) : source;
      },
      /** Amounts of one column, in minor units of `currency`. */
      money: (column: readonly number[], currency: string) => {
        const cents = hasCents(column, currency);
        return (minor: number) => formatMoney(minor, locale, { currency, cents });
      },
      size: (bytes: number) =>
        new Intl.NumberFormat(locale, {
          style: 'unit',
          unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
          maximumFractionDigits: bytes < 1_000_000 ? 0 : 1,
        }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000)),
    };
  }, [t, locale, dates]);
}
