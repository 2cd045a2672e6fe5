'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { hrefIn } from '@/components/shell/content-links';
import { RichText } from '@/components/shell/rich-text';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { check, minus, next, x } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { rewind } from '@/components/ui/tool-icons';
import type { RunView } from '@/lib/client/acceptance';
import { nextTest, type TestRow } from '@/lib/domain/acceptance';
import { dialText } from '@/lib/domain/stopwatch';
import { useDatesIn } from '@/lib/i18n/use-dates';
import { SavedLine } from './saved-line';
import { useTestPlace } from './test-screen';
import { TestSteps, TestTitle } from './test-words';

const TONES = { open: 'quiet', passed: 'ok', failed: 'bad', skipped: 'warn', na: 'quiet' } as const;
const STATUS = { pass: 'passed', fail: 'failed', skip: 'skipped', na: 'na' } as const;
const SIGNS = { pass: check, fail: x, skip: next, na: minus };

/** A test that was recorded: what counts, what to do at once after a failure, every try, and the way to try again. */
export function TestRecord({ view, row, onRetest }: { view: RunView; row: TestRow; onRetest: () => void }) {
  const t = useTranslations('acceptance');
  const datesIn = useDatesIn();
  const words = view.wordsOf(row.test.id);
  const upNext = nextTest(view.rows, row.test.id);
  const onward = row.test.when === 't1' ? '' : (upNext?.test.id ?? 'verdict');
  const dock = (
    <Dock>
      <Button look="outline" before={rewind} onClick={onRetest}>
        {t('test.again')}
      </Button>
      <Button as={StepLink} to={onward} after={next}>
        {onward === '' ? t('test.back') : upNext ? t('test.next') : t('test.toVerdict')}
      </Button>
    </Dock>
  );
  return (
    <AppShell place="home" back="/acceptance" title={useTestPlace(view, row)} ground="paper" dock={dock}>
      <TestTitle view={view} row={row} />
      <Message
        tone={TONES[row.status]}
        lead={t('test.recorded', { status: t(`status.${row.status}`) })}
        live="polite"
      />
      {row.status === 'failed' && words && (
        <Section title={t('test.onFail')}>
          <p>
            <RichText text={words.onFail} hrefOf={hrefIn(view.pack)} />
          </p>
        </Section>
      )}
      <Section title={t('test.rows')} flush>
        <Rows>
          {row.results.map((result, place) => (
            <Row
              key={result.id}
              icon={SIGNS[result.outcome]}
              tone={result.outcome === 'fail' ? 'red' : result.outcome === 'pass' ? 'jade' : undefined}
              title={`${t('test.try', { n: place + 1 })} ${t(`status.${STATUS[result.outcome]}`)}`}
              sub={
                <>
                  {t('test.recordedBy', {
                    when: datesIn(result.zone).moment(result.at),
                    tester: result.tester,
                    clock: dialText(result.seconds),
                  })}
                  {result.note && <br />}
                  {result.note}
                </>
              }
              plain
              top
            />
          ))}
        </Rows>
      </Section>
      <Section>
        <p className="meta">{t('test.undo')}</p>
      </Section>
      <TestSteps view={view} row={row} />
      <SavedLine />
    </AppShell>
  );
}
