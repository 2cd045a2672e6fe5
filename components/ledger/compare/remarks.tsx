'use client';
import { useTranslations } from 'next-intl';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { useDates } from '@/lib/i18n/use-dates';
import type { ResultProps } from './result';

/** What was compared and what was not. */
export function Remarks({ compared, before, after }: ResultProps) {
  const t = useTranslations('ledgerCompare');
  const { how, outside, leftOut, equalDays, verdict, zone } = compared;
  const dates = useDates(zone);
  const isOpen = [...before, ...after].some(({ reading: { summary } }) => summary.states.done < summary.rows);
  const lines = [
    isOpen && t('open'),
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
