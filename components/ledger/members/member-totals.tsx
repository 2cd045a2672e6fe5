'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type Figure, Figures } from '@/components/ui/figures';
import { Section } from '@/components/ui/section';
import type { ComparedMembers } from '@/lib/client/ledger/compared-members';
import { formatFigure, hasCents } from '@/lib/domain/money';

/** Head count, stored value and points of both tables. */
export function MemberTotals({ compared: { count, balanceMinor, points } }: { compared: ComparedMembers }) {
  const t = useTranslations('ledgerMembers.totals');
  const locale = useLocale();
  const cents = hasCents([balanceMinor.before, balanceMinor.after]);
  const money = (minor: number, signed = false) => formatFigure(minor, locale, { cents, signed });
  // Points may have decimals: two at most are told.
  const number = (value: number, signed = false) => formatFigure(Math.round(value * 100), locale, { signed });
  const figures = ({ before, after }: { before: number; after: number }, write: typeof money): Figure[] => [
    { text: write(before) },
    { text: write(after) },
    before === after
      ? { text: t('same'), tone: 'jade', bold: true }
      : { text: write(after - before, true), tone: after < before ? 'red' : 'ochre', bold: true },
  ];
  return (
    <Section flush>
      <Figures
        caption={t('caption')}
        columns={[t('before'), t('after'), t('difference')]}
        rows={[
          { key: 'count', name: t('count'), figures: figures(count, number) },
          { key: 'balance', name: t('balance'), figures: figures(balanceMinor, money) },
          { key: 'points', name: t('points'), figures: figures(points, number) },
        ]}
      />
    </Section>
  );
}
