'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Figures } from '@/components/ui/figures';
import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import { formatFigure } from '@/lib/domain/money';
import { useDates } from '@/lib/i18n/use-dates';
import type { PayoutCheck } from '@/lib/ledger/payout';
import { VerdictBand } from '../verdict-band';
import { usePayoutWords } from './use-payout-words';

const STEPS = ['edge', 'later', 'ask'] as const;

/** Which days are right, by which closing hour, and what the others differ by. */
export function PayoutResult({ check, currency, zone }: { check: PayoutCheck; currency: string; zone: string }) {
  const t = useTranslations('ledgerPayout.result');
  const locale = useLocale();
  const dates = useDates(zone);
  const { isRight, head, sum, cutOff, midnight } = usePayoutWords(check, currency, zone);
  const money = (minor: number, signed = false) => formatFigure(minor, locale, { currency, cents: true, signed });
  return (
    <>
      <VerdictBand tone={isRight ? 'ok' : 'bad'} word={t(isRight ? 'passed' : 'look')} title={head}>
        {[sum, cutOff, midnight].map((line) => line && <p key={line}>{line}</p>)}
      </VerdictBand>
      <Section flush>
        <Figures
          caption={t('caption')}
          columns={[t('expected'), t('paid'), t('difference')]}
          rows={check.days.map(({ date, expectedMinor, paidMinor, differenceMinor }) => ({
            key: date,
            name: dates.date(date),
            figures: [
              { text: money(expectedMinor) },
              { text: money(paidMinor) },
              differenceMinor === 0
                ? { text: t('same'), tone: 'jade', bold: true }
                : { text: money(differenceMinor, true), tone: differenceMinor < 0 ? 'red' : 'ochre', bold: true },
            ],
          }))}
        />
      </Section>
      {!isRight && (
        <Section title={t('steps.title')}>
          <Steps>
            {STEPS.map((step) => (
              <li key={step}>
                <span>{t(`steps.${step}`)}</span>
              </li>
            ))}
          </Steps>
        </Section>
      )}
    </>
  );
}
