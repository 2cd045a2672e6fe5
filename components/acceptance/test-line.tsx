'use client';
import { useTranslations } from 'next-intl';
import { StepLink } from '@/components/shell/step-link';
import { check, minus, next, x } from '@/components/ui/icons';
import { Row } from '@/components/ui/row';
import { clock, play } from '@/components/ui/tool-icons';
import type { RunView } from '@/lib/client/acceptance';
import { type TestRow, triesOf } from '@/lib/domain/acceptance';
import { dialText } from '@/lib/domain/stopwatch';

const SIGNS = {
  open: { icon: clock, tone: undefined },
  passed: { icon: check, tone: 'jade' },
  failed: { icon: x, tone: 'red' },
  skipped: { icon: next, tone: 'ochre' },
  na: { icon: minus, tone: undefined },
} as const;

/** One test of the list: its state by sign and word, what is known of it, and the way in. */
export function TestLine({ view, row, isNext }: { view: RunView; row: TestRow; isNext: boolean }) {
  const t = useTranslations('acceptance');
  const { status, result, test } = row;
  const tries = triesOf(row);
  const note = result?.note ?? '';
  const facts = t('list.minutes', { severity: t(`severity.${row.severity}`), minutes: test.minutes });
  const subs = {
    open: facts,
    passed: tries > 1 ? t('report.nth', { n: tries, result: t('report.results.passed') }) : undefined,
    failed: <span className="red">{note ? t('list.failedWith', { note }) : t('status.failed')}</span>,
    skipped: <span className="ochre">{note ? t('list.skippedWith', { note }) : t('list.skipped')}</span>,
    na: note ? t('list.naWith', { note }) : t('list.na'),
  };
  const sign = isNext ? { icon: play, tone: 'jade' as const } : SIGNS[status];
  const dial = result && status === 'passed' ? dialText(result.seconds) : undefined;
  return (
    <Row
      as={StepLink}
      to={test.id}
      icon={sign.icon}
      tone={sign.tone}
      title={
        <>
          <span className="vh">{t(`status.${status}`)} </span>
          {view.wordsOf(test.id)?.title ?? test.id}
        </>
      }
      sub={subs[status]}
      end={isNext ? <b className="jade">{t('list.go')}</b> : dial}
      arrow={!isNext && dial === undefined}
      plain={status === 'passed' || status === 'na'}
      current={isNext}
    />
  );
}
