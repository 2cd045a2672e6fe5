'use client';
import { useLocale } from 'next-intl';
import type { Month } from '@/lib/domain/fee-check';

/** 2026年11月, November 2026. */
export function useMonthName(): (month: Month) => string {
  const format = new Intl.DateTimeFormat(useLocale() === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (month) => (month === '' ? '' : format.format(new Date(`${month}-01T00:00:00Z`)));
}
