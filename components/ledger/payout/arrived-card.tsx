'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Arrived } from '@/lib/client/ledger/payout';
import { formatMoney } from '@/lib/domain/money';
import { useDates } from '@/lib/i18n/use-dates';
import type { OwedDay } from '@/lib/ledger/payout-days';
import { AmountField } from '../amount-field';

/** Two weeks at once. */
const PAGE = 14;

type Props = {
  days: readonly OwedDay[];
  arrived: Arrived;
  onArrived: (arrived: Arrived) => void;
  currency: string;
  zone: string;
};

/** What the bank account got for each day of sales, as the merchant reads it off the bank's list. */
export function ArrivedCard({ days, arrived, onArrived, currency, zone }: Props) {
  const t = useTranslations('ledgerPayout');
  const locale = useLocale();
  const dates = useDates(zone);
  const lastTyped = days.findLastIndex(({ date }) => arrived[date] !== undefined);
  const [most, setMost] = useState(PAGE);
  const shown = days.slice(0, Math.max(most, lastTyped + 1));
  const left = days.length - shown.length;
  const setDay = (date: string, minor: number | undefined) => {
    const { [date]: _, ...others } = arrived;
    onArrived(minor === undefined ? others : { ...others, [date]: minor });
  };
  return (
    <div className="screen-only">
      <Section title={t('arrived')}>
        <p className="meta">{t('arrivedWhy')}</p>
        <div className="form mt3">
          {shown.map(({ date, owedMinor }) => (
            <AmountField
              key={date}
              label={dates.day(date)}
              remark={
                <span className="nw">
                  {t('owed', { amount: formatMoney(owedMinor, locale, { currency, cents: true }) })}
                </span>
              }
              signed
              currency={currency}
              value={arrived[date]}
              onChange={(minor) => setDay(date, minor)}
            />
          ))}
          {left > 0 && (
            <Button look="outline" size="m" onClick={() => setMost(shown.length + PAGE)} wide>
              {t('more', { count: Math.min(PAGE, left) })}
            </Button>
          )}
        </div>
      </Section>
    </div>
  );
}
