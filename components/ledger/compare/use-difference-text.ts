'use client';
import { useTranslations } from 'next-intl';
import type { DifferenceGroup, ShownDifference } from '@/lib/client/ledger/compared';
import { useRowText } from '../use-row-text';

/** How a difference is told beside its row. */
export function useDifferenceText(zone: string) {
  const t = useTranslations('ledgerCompare');
  const text = useRowText(zone);
  const amount = (group: DifferenceGroup, { before, after }: ShownDifference): string => {
    const row = before ?? after;
    if (!row) return '';
    if (group !== 'amount' || !before || !after) return text.amount(row);
    return t('pair', { before: text.amount(before), after: text.amount(after) });
  };
  const remark = (group: DifferenceGroup, { after, of, how, minutes = 0 }: ShownDifference): string | undefined => {
    if (group === 'duplicate' && of) return t('repeats', { when: text.when(of) });
    if (group !== 'moved' || !after || !how) return undefined;
    const apart = t(`how.${how}`, { hours: Math.abs(minutes) / 60 });
    return `${t('movedTo', { when: text.when(after) })} · ${apart}`;
  };
  return {
    amount,
    remark,
    /** One line of a list that is sent. */
    line: (group: DifferenceGroup, one: ShownDifference): string => {
      const row = one.before ?? one.after;
      if (!row) return '';
      return [text.line(row, amount(group, one)), remark(group, one)].filter(Boolean).join(' · ');
    },
  };
}
