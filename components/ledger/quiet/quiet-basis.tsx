'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { QuietHours } from '@/lib/client/ledger/quiet-answer';
import { useFileText } from '../use-file-text';

/** Odd days named one by one; more than that are too many to read. */
const NAMED = 8;

/** How much stands behind the advice, and which days were left out of it. */
export function QuietBasis({ quiet: { basis, zone } }: { quiet: QuietHours }) {
  const t = useTranslations('ledgerQuiet');
  const text = useFileText(zone);
  const { from, to, days, weeks, odd } = basis;
  const named = odd
    .slice(0, NAMED)
    .map(({ date, name }) => (name ? t('oddNamed', { date: text.day(date), name }) : text.day(date)))
    .join(t('listed'));
  return (
    <Section title={t('behind')}>
      <p className="meta">{t('span', { from: text.day(from), to: text.day(to), days, weeks })}</p>
      <p className="meta mt2">
        {odd.length === 0
          ? t('noOdd')
          : t('odd', { count: odd.length, dates: odd.length > NAMED ? t('oddMore', { dates: named }) : named })}
      </p>
      <p className="meta mt2">{t('holidays')}</p>
    </Section>
  );
}
