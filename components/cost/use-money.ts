'use client';
import { useLocale } from 'next-intl';
import { formatMoney, hasCents } from '@/lib/domain/money';

/** Writes amounts (minor units); when one of `column` has decimals, all of them show both. */
export function useMoney(column: readonly number[] = []): (minor: number) => string {
  const locale = useLocale();
  const cents = hasCents(column);
  return (minor) => formatMoney(minor, locale, { cents });
}
