'use client';
import { useTranslations } from 'next-intl';
import type { Compared } from '@/lib/client/ledger/compared';
import { useRowText } from '../use-row-text';

export type Tone = 'ok' | 'warn' | 'bad';

/** Rows of the second side less those of the first, money moved only. */
const moreRows = ({ totals }: Compared): number =>
  totals.reduce((sum, { before, after }) => sum + after.count - before.count, 0);

/**
 * The verdict in one sentence and what it comes to in others; screen, paper and chat say the same. A way of paying that is not there
 * at all is said first: then a file is missing rather than sales.
 */
export function useVerdict(compared: Compared): { tone: Tone; head: string; more: string[] } {
  const t = useTranslations('ledgerCompare.verdict');
  const text = useRowText(compared.zone);
  const { verdict, how, counts, matched, amountMinor, absentTenders, currency, equalDays } = compared;
  const amount = text.money(Math.abs(amountMinor), currency);
  const money = amountMinor === 0 ? t('even') : t(amountMinor < 0 ? 'off' : 'over', { amount });
  if (absentTenders.length > 0) {
    const head = t('absent', { tenders: text.tenders(absentTenders) });
    return { tone: 'warn', head, more: [t('absentMore'), money, t('keep')] };
  }
  if (verdict === 'pass') {
    return how === 'rows'
      ? { tone: 'ok', head: t('pass'), more: [t('passMore', { count: matched })] }
      : { tone: 'ok', head: t('passDays'), more: [t('passDaysMore', { days: equalDays })] };
  }
  const more = [money, t('keep')];
  if (how === 'days') {
    const rows = moreRows(compared);
    if (rows < 0) return { tone: 'bad', head: t('missingDays', { count: -rows }), more };
    if (rows > 0) return { tone: 'warn', head: t('extraDays', { count: rows }), more };
    return { tone: verdict === 'moved' ? 'warn' : 'bad', head: t('cells'), more };
  }
  if (verdict === 'extra') return { tone: 'warn', head: t('extra', { count: counts.extra }), more };
  if (verdict === 'moved') {
    return { tone: 'warn', head: counts.moved > 0 ? t('moved', { count: counts.moved }) : t('cells'), more };
  }
  return { tone: 'bad', head: t(verdict, { count: counts[verdict] }), more };
}
