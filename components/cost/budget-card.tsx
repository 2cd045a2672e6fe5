'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Segmented } from '@/components/ui/segmented';
import { setBudget, setMonths } from '@/lib/client/cost';
import { MoneyField } from './money-field';
import { useTell } from './use-tell';

const MONTHS = ['1', '12', '24', '36'] as const;

/** What may be spent, and over how long what is paid again and again is counted. */
export function BudgetCard({ budget, months }: { budget: number | undefined; months: number }) {
  const t = useTranslations('cost');
  const tell = useTell();
  return (
    <Section title={t('budget')}>
      <div className="form">
        <MoneyField
          label={t('budgetField')}
          remark={t('optional')}
          value={budget}
          onChange={(minor) => tell(setBudget(minor))}
        />
        <Segmented
          legend={t('horizon')}
          value={MONTHS.find((one) => Number(one) === months)}
          onChange={(next) => tell(setMonths(Number(next)))}
          options={MONTHS.map((value) => ({ value, label: t(`horizons.${value}`) }))}
        />
      </div>
    </Section>
  );
}
