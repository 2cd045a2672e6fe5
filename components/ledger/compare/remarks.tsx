'use client';
import { useTranslations } from 'next-intl';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import type { Compared } from '@/lib/client/ledger/compared';
import { useDates } from '@/lib/i18n/use-dates';

/** What was compared and what was not. */
export function Remarks({ compared: { how, outside, leftOut, equalDays, verdict, zone } }: { compared: Compared }) {
  const t = useTranslations('ledgerCompare');
  const dates = useDates(zone);
  const lines = [
    outside > 0 && t('outside', { count: outside }),
    leftOut !== null && t('leftOut', { date: dates.date(leftOut) }),
    verdict !== 'pass' && equalDays > 0 && t('equalDays', { days: equalDays }),
  ].filter((line) => line !== false);
  return (
    <>
      {how === 'days' && <Message lead={t('days')}>{t('daysMore')}</Message>}
      {lines.length > 0 && (
        <Section>
          {lines.map((line) => (
            <p key={line} className="meta">
              {line}
            </p>
          ))}
        </Section>
      )}
    </>
  );
}
