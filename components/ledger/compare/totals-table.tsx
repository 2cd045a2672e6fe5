'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type Figure, Figures } from '@/components/ui/figures';
import { Section } from '@/components/ui/section';
import type { Compared, ComparedTotal } from '@/lib/client/ledger/compared';
import { formatFigure, hasCents } from '@/lib/domain/money';
import { isTaking, type RowType } from '@/lib/ledger/normal-row';

const isReturned = (type: RowType): boolean => type === 'refund' || type === 'void';
type Sum = { before: number; after: number };

function sumOf(
  totals: readonly ComparedTotal[],
  isMeant: (type: RowType) => boolean,
  of: 'count' | 'amountMinor',
): Sum {
  const own = totals.filter(({ type }) => isMeant(type));
  return {
    before: own.reduce((sum, { before }) => sum + before[of], 0),
    after: own.reduce((sum, { after }) => sum + after[of], 0),
  };
}

/** Counts, takings and refunds of both sides. */
export function TotalsTable({ compared: { totals, currency } }: { compared: Compared }) {
  const t = useTranslations('ledgerCompare.table');
  const locale = useLocale();
  const taken = sumOf(totals, isTaking, 'amountMinor');
  const back = sumOf(totals, isReturned, 'amountMinor');
  const cents = hasCents([taken.before, taken.after, back.before, back.after], currency);
  const count = (value: number, signed = false) => formatFigure(value * 100, locale, { signed });
  const money = (value: number, signed = false) => formatFigure(value, locale, { currency, cents, signed });
  const figures = ({ before, after }: Sum, write: typeof count): Figure[] => [
    { text: write(before) },
    { text: write(after) },
    before === after
      ? { text: t('same'), tone: 'jade', bold: true }
      : { text: write(after - before, true), tone: after < before ? 'red' : 'ochre', bold: true },
  ];
  const refunds = sumOf(totals, isReturned, 'count');
  // A refund is a loss of takings: shown as what was given back.
  const given = { before: -back.before, after: -back.after };
  const unit = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return (
    <Section flush>
      <Figures
        caption={t('caption')}
        corner={unit.formatToParts(0).find(({ type }) => type === 'currency')?.value}
        columns={[t('before'), t('after'), t('difference')]}
        rows={[
          {
            key: 'count',
            name: t('count'),
            figures: figures(
              sumOf(totals, () => true, 'count'),
              count,
            ),
          },
          { key: 'taken', name: t('taken'), figures: figures(taken, money) },
          { key: 'refunds', name: t('returnedCount'), figures: figures(refunds, count) },
          { key: 'returned', name: t('returned'), figures: figures(given, money) },
        ]}
      />
    </Section>
  );
}
