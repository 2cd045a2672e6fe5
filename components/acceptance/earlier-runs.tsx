'use client';
import { useTranslations } from 'next-intl';
import { StepLink } from '@/components/shell/step-link';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { useRunMarks, useRuns } from '@/lib/client/acceptance';
import { useDatesIn } from '@/lib/i18n/use-dates';

/** Runs other than the present one, each with the signature it ended with. Nothing when there are none. */
export function EarlierRuns({ present }: { present?: string }) {
  const t = useTranslations('acceptance');
  const datesIn = useDatesIn();
  const runs = useRuns()?.filter(({ id }) => id !== present);
  const marks = useRunMarks();
  if (!runs || !marks || runs.length === 0) return null;
  return (
    <Section title={t('earlier.title')} flush>
      <Rows>
        {runs.map((run) => {
          const mark = marks.get(run.id);
          return (
            <Row
              key={run.id}
              as={StepLink}
              to={`report/${run.id}`}
              title={datesIn(run.zone).day(run.startedAt)}
              sub={t('earlier.sub', { tester: run.tester, count: mark?.results ?? 0 })}
              end={mark?.sign ? t(`verdict.outcomes.${mark.sign.outcome}`) : t('earlier.unsigned')}
              plain
            />
          );
        })}
      </Rows>
    </Section>
  );
}
