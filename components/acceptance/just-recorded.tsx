'use client';
import { useTranslations } from 'next-intl';
import { StepLink } from '@/components/shell/step-link';
import { check } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import type { RunView } from '@/lib/client/acceptance';
import { lastRecorded, type TestRow } from '@/lib/domain/acceptance';
import css from './just-recorded.module.css';

/** What was recorded before this test, and the way to it. A toast would lie over the pair that decides. */
export function JustRecorded({ view, row }: { view: RunView; row: TestRow }) {
  const t = useTranslations('acceptance');
  const last = lastRecorded(view.rows, row);
  if (!last) return null;
  const title = view.wordsOf(last.test.id)?.title ?? last.test.id;
  return (
    <div className={css.line}>
      <QuietLine icon={check}>
        {t('test.saved', { title, status: t(`status.${last.status}`) })}{' '}
        <StepLink to={last.test.id}>{t('test.change')}</StepLink>
      </QuietLine>
    </div>
  );
}
