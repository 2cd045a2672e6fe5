'use client';
import { useLocale } from 'next-intl';

/** A rate in hundredths of a percent as people read it: 0.38%, to the thousandth of a percent. */
export function useRate(): (basisPoints: number) => string {
  const format = new Intl.NumberFormat(useLocale(), {
    style: 'percent',
    minimumFractionDigits: 2,
    maximumFractionDigits: 3,
  });
  return (basisPoints) => format.format(basisPoints / 10_000);
}
