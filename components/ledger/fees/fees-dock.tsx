'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { copy as copyIcon, check as tick } from '@/components/ui/icons';
import { showToast } from '@/components/ui/toast';
import { noteFeeCheck } from '@/lib/client/ledger/fees';
import type { Month } from '@/lib/domain/fee-check';
import type { EffectiveRate } from '@/lib/ledger/fees';
import { useRowText } from '../use-row-text';
import { useSendList } from '../use-send-list';
import { brokenOf } from './broken';
import type { MonthCheck } from './use-month-check';
import { useMonthName } from './use-month-name';
import { useRate } from './use-rate';

type Props = {
  month: Month;
  rates: readonly EffectiveRate[];
  check: MonthCheck;
  currency: string;
  zone: string;
  isExample: boolean;
};

/** The list for the provider, and the note that this month was looked at. */
export function FeesDock({ month, rates, check, currency, zone, isExample }: Props) {
  const t = useTranslations('ledgerFees');
  const faults = useTranslations('faults');
  const tenders = useTranslations('ledgerRows.tenders');
  const text = useRowText(zone);
  const rate = useRate();
  const nameOf = useMonthName();
  const { copy } = useSendList();
  const { rows, count } = brokenOf(check.is === 'done' ? check.checks : []);
  const list = [
    t('text.head', { month: nameOf(month) }),
    ...rates.map((one) =>
      t('text.rate', {
        tender: tenders(one.tender),
        rate: rate(one.basisPoints),
        fee: text.money(one.feeMinor, currency),
      }),
    ),
    ...(count > 0 ? ['', t('broken.title', { count })] : []),
    ...rows.map(({ row, chargedMinor, exactMinor }) =>
      [
        text.line(row, text.amount(row)),
        t('text.fees', {
          charged: text.money(chargedMinor, row.currency),
          expected: text.money(Math.round(exactMinor), row.currency),
        }),
      ].join(' '),
    ),
    ...(count > rows.length ? [t('broken.cut', { count: count - rows.length })] : []),
  ].join('\n');
  const note = async () => {
    const outcome = await noteFeeCheck(month, rates, count, zone);
    showToast({ key: 'fees', text: outcome.ok ? t('noted', { month: nameOf(month) }) : faults(outcome.code) });
  };
  return (
    <Dock>
      <Button look="outline" before={copyIcon} onClick={() => void copy(list)}>
        {t('copy')}
      </Button>
      <Button before={tick} onClick={() => void note()} why={isExample ? t('example') : undefined}>
        {t('note')}
      </Button>
    </Dock>
  );
}
