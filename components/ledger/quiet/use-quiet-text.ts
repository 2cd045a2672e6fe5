'use client';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney, wholeOf } from '@/lib/domain/money';
import { datesIn } from '@/lib/i18n/dates';
import type { QuietWindow } from '@/lib/ledger/quiet-hours';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** A Monday, to name the days of a week by. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** How weekdays, times and lengths are said here: 周二14点半, 周二 14:30, 1小时. */
export function useQuietText() {
  const t = useTranslations('ledgerQuiet');
  const locale = useLocale();
  const weekday = (day: number) => t(`weekdays.${WEEKDAYS[day - 1] ?? '1'}`);
  /** Of a half hour from midnight; 48 is the day's end. */
  const time = (slot: number) => `${two(Math.floor(slot / 2))}:${slot % 2 === 0 ? '00' : '30'}`;
  return {
    weekday,
    /** 一, M */
    letter: (day: number) => datesIn(locale, 'UTC').letter(MONDAY + (day - 1) * DAY_MS),
    time,
    clock: (slot: number) => {
      const hour = Math.floor(slot / 2);
      return t('clock', { hour: locale === 'zh' ? String(hour) : two(hour), half: slot % 2 === 0 ? 'no' : 'yes' });
    },
    start: (window: QuietWindow) => t('start', { weekday: weekday(window.weekday), time: time(window.slot) }),
    about: (minor: number, currency: string) => formatMoney(wholeOf(minor, currency), locale, { currency }),
    length: (whole: number) => {
      const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
      return t(`length.${minutes === 0 ? 'hours' : hours === 0 ? 'minutes' : 'both'}`, { hours, minutes });
    },
  };
}
export type QuietText = ReturnType<typeof useQuietText>;
