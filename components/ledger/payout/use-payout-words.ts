'use client';
import { useTranslations } from 'next-intl';
import type { PayoutCheck } from '@/lib/ledger/payout';
import { useRowText } from '../use-row-text';

const two = (value: number): string => String(value).padStart(2, '0');

/** What a check says in words; screen and copied text say the same. */
export function usePayoutWords({ cutOffMinutes, days }: PayoutCheck, currency: string, zone: string) {
  const t = useTranslations('ledgerPayout.result');
  const text = useRowText(zone);
  const wrong = days.filter(({ differenceMinor }) => differenceMinor !== 0);
  const off = wrong.reduce((sum, { differenceMinor }) => sum + differenceMinor, 0);
  const time = `${two(Math.floor(cutOffMinutes / 60))}:${two(cutOffMinutes % 60)}`;
  const hasMatch = wrong.length < days.length;
  const isLate = cutOffMinutes >= 720;
  const amount = text.money(Math.abs(off), currency);
  return {
    isRight: wrong.length === 0,
    head: wrong.length === 0 ? t('right', { count: days.length }) : t('wrong', { count: wrong.length }),
    sum: off === 0 ? undefined : t(off < 0 ? 'less' : 'more', { amount }),
    /** Only where a day proves it. */
    cutOff: !hasMatch || cutOffMinutes === 0 ? undefined : t(isLate ? 'cutLate' : 'cutEarly', { time }),
    midnight: hasMatch && cutOffMinutes === 0 ? t('cutMidnight') : undefined,
  };
}
