'use client';
import { useTranslations } from 'next-intl';
import type { ShownSheet } from './cost-sheet';
import { useMoney } from './use-money';

/** The estimate in words to send: figures by group only. No shop name, and no line the merchant named. */
export function useCostText({ sum, budget, months }: ShownSheet): string {
  const t = useTranslations('cost');
  const { total, left, groups } = sum;
  const money = useMoney([total.low, total.likely, total.high, budget ?? 0, ...groups.map(({ amount }) => amount)]);
  const lines = [
    t('share.head', { amount: money(total.likely) }),
    total.high > total.low && t('share.range', { low: money(total.low), high: money(total.high) }),
    t('covers', { months }),
    ...groups.map(({ group, amount }) => t('share.line', { group: t(`groups.${group}`), amount: money(amount) })),
    left &&
      budget !== undefined &&
      t(left.likely < 0 ? 'share.over' : 'share.left', {
        budget: money(budget),
        amount: money(Math.abs(left.likely)),
      }),
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}
