'use client';
import { useLocale, useTranslations } from 'next-intl';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { check as tick } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { Bone } from '@/components/ui/skeleton';
import { Tag } from '@/components/ui/tag';
import type { FeeChecked, Month } from '@/lib/domain/fee-check';
import { formatMoney } from '@/lib/domain/money';
import { useDatesIn } from '@/lib/i18n/use-dates';
import { LedgerFault } from '../ledger-fault';
import type { MonthCheck } from './use-month-check';
import { useMonthName } from './use-month-name';

type Props = {
  months: readonly Month[];
  month: Month;
  onMonth: (month: Month) => void;
  check: MonthCheck;
  checked: FeeChecked | undefined;
  hasContract: boolean;
  currency: string;
};

/** One month, sale by sale against the contract. */
export function MonthCard({ months, month, onMonth, check, checked, hasContract, currency }: Props) {
  const t = useTranslations('ledgerFees.month');
  const rows = useTranslations('ledgerRows.tenders');
  const locale = useLocale();
  const datesIn = useDatesIn();
  const nameOf = useMonthName();
  const money = (minor: number) => formatMoney(minor, locale, { currency, cents: true });
  return (
    <Section title={t('title')} flush>
      <Pad>
        <div className="form">
          <SelectField
            label={t('pick')}
            value={month}
            options={months.map((value) => ({ value, label: nameOf(value) }))}
            onChange={(event) => onMonth(event.target.value)}
          />
          {checked && (
            <Message tone="ok" inset>
              {t('checked', { date: datesIn(checked.zone).moment(checked.at) })}
            </Message>
          )}
          {!hasContract && (
            <Message inset lead={t('noContract')}>
              {t('noContractMore')}
            </Message>
          )}
          {check.is === 'refused' && <LedgerFault refusal={check.refusal} />}
          {check.is === 'refused' && check.refusal.code === 'rows-not-kept' && (
            <Button as={StepLink} to="add/after" look="outline" size="m" wide>
              {t('readAgain')}
            </Button>
          )}
          {check.is === 'working' && (
            <div role="status" aria-busy="true">
              <p>{t('working')}</p>
              <Bone height="row" />
            </div>
          )}
        </div>
      </Pad>
      {check.is === 'done' && (
        <Rows as="ul">
          {check.checks.map(({ tender, rows: count, chargedMinor, expectedMinor, roundingMinor, breakingCount }) => (
            <li key={tender}>
              <Row
                title={rows(tender)}
                sub={
                  <>
                    {t('sums', { count, charged: money(chargedMinor), expected: money(expectedMinor) })}
                    {roundingMinor !== 0 && <> {t('rounding', { amount: money(Math.abs(roundingMinor)) })}</>}
                  </>
                }
                end={
                  <Tag tone={breakingCount > 0 ? 'bad' : 'ok'} {...(breakingCount === 0 && { icon: tick })}>
                    {breakingCount > 0 ? t('broken', { count: breakingCount }) : t('kept')}
                  </Tag>
                }
                top
              />
            </li>
          ))}
        </Rows>
      )}
      {check.is === 'done' && check.checks.length === 0 && (
        <Pad>
          <p className="meta">{t('nothing')}</p>
        </Pad>
      )}
    </Section>
  );
}
