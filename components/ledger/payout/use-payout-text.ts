'use client';
import { useNow, useTranslations } from 'next-intl';
import { useDates } from '@/lib/i18n/use-dates';
import type { PayoutCheck } from '@/lib/ledger/payout';
import { useRowText } from '../use-row-text';
import { usePayoutWords } from './use-payout-words';

const NOTHING: PayoutCheck = { cutOffMinutes: 0, isExact: false, days: [] };

/** The result as text for a chat, a line a day; empty while there is none. */
export function usePayoutText(check: PayoutCheck | undefined, currency: string, zone: string) {
  const t = useTranslations('ledgerPayout.text');
  const text = useRowText(zone);
  const dates = useDates(zone);
  const now = useNow();
  const { head, sum, cutOff, midnight } = usePayoutWords(check ?? NOTHING, currency, zone);
  if (!check) return { head: '', text: '' };
  const money = (minor: number) => text.money(minor, currency);
  const lines = check.days.map(({ date, expectedMinor, paidMinor, differenceMinor }) =>
    t(differenceMinor === 0 ? 'right' : 'wrong', {
      day: dates.day(date),
      expected: money(expectedMinor),
      paid: money(paidMinor),
      difference: money(differenceMinor),
    }),
  );
  const all = [
    t('head', { verdict: head }),
    sum,
    cutOff,
    midnight,
    '',
    ...lines,
    '',
    t('made', { date: dates.moment(now) }),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
  return { head, text: all };
}
