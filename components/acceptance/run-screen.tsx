'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { next, plus } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Ring } from '@/components/ui/ring';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { plug, users } from '@/components/ui/tool-icons';
import { type RunView, useTester } from '@/lib/client/acceptance';
import { nextTest, ofTheDay, type TestGroup, type TestRow, tallyOf } from '@/lib/domain/acceptance';
import { useDatesIn } from '@/lib/i18n/use-dates';
import { DeviceSheet } from './device-sheet';
import { EarlierRuns } from './earlier-runs';
import css from './run-screen.module.css';
import { SavedLine } from './saved-line';
import { TestLine } from './test-line';
import { TesterSheet } from './tester-sheet';

/** The run under way: how far it is, every test by group, the next one tinted, the day after kept apart. */
export function RunScreen({ view }: { view: RunView }) {
  const t = useTranslations('acceptance');
  const upNext = nextTest(view.rows);
  const day = ofTheDay(view.rows);
  const groups = [...new Set(day.map((row) => row.test.group))];
  const dayAfter = view.rows.filter((row) => row.test.when === 't1');
  const line = (row: TestRow) => <TestLine key={row.test.id} view={view} row={row} isNext={row === upNext} />;
  return (
    <AppShell
      place="home"
      back="/"
      title={t('title')}
      dock={<RunDock view={view} upNext={upNext} />}
      aside={
        <>
          <RunSettings view={view} />
          <EarlierRuns present={view.run.id} />
        </>
      }
    >
      <RunHead view={view} />
      {view.isOtherPack && <Message tone="warn">{t('list.otherPack')}</Message>}
      {groups.map((group: TestGroup) => (
        <Section key={group} title={t(`groups.${group}`)} flush>
          <Rows>{day.filter((row) => row.test.group === group).map(line)}</Rows>
        </Section>
      ))}
      <Section title={t('list.dayAfter')} aside={t('list.dayAfterWhen')} flush>
        <Rows>{dayAfter.map(line)}</Rows>
      </Section>
      <SavedLine />
    </AppShell>
  );
}

function RunHead({ view }: { view: RunView }) {
  const t = useTranslations('acceptance.list');
  const datesIn = useDatesIn();
  const tester = useTester(view.run);
  const { all, passed, failed, open, minutesLeft } = tallyOf(view.rows);
  const done = all - open;
  return (
    <Section>
      <div className={css.head}>
        <Ring done={done - failed} failed={failed} all={all} label={t('ring', { done, all, failed })}>
          <b className="lead">
            {done}/{all}
          </b>
        </Ring>
        <div>
          <h2 className="lead">{failed > 0 ? t('failed', { passed, failed }) : t('passed', { passed })}</h2>
          <p className="meta mt1">{open > 0 ? t('left', { left: open, minutes: minutesLeft }) : t('none')}</p>
          <p className="meta">{t('since', { time: datesIn(view.run.zone).time(view.run.startedAt), tester })}</p>
        </div>
      </div>
    </Section>
  );
}

function RunDock({ view, upNext }: { view: RunView; upNext: TestRow | undefined }) {
  const t = useTranslations('acceptance.list');
  const hasBegun = tallyOf(view.rows).open < ofTheDay(view.rows).length;
  if (view.sign)
    return (
      <Dock>
        <Button as={StepLink} to="verdict" look="outline">
          {t('verdict')}
        </Button>
        <Button as={StepLink} to="report" after={next}>
          {t('report')}
        </Button>
      </Dock>
    );
  return (
    <Dock>
      <Button as={StepLink} to="verdict" look={upNext ? 'outline' : 'primary'}>
        {t('verdict')}
      </Button>
      {upNext && (
        <Button as={StepLink} to={upNext.test.id} after={next}>
          {hasBegun ? t('go') : t('first')}
        </Button>
      )}
    </Dock>
  );
}

function RunSettings({ view }: { view: RunView }) {
  const t = useTranslations('acceptance.list');
  const tester = useTester(view.run);
  const [open, setOpen] = useState<'device' | 'tester'>();
  const close = () => setOpen(undefined);
  const device = [view.device?.model, view.device?.sn].filter(Boolean).join('·');
  return (
    <Section flush>
      <Rows>
        <Row
          as="button"
          icon={plug}
          title={t('device')}
          sub={device || t('deviceNone')}
          plain
          onClick={() => setOpen('device')}
        />
        <Row
          as="button"
          icon={users}
          title={t('tester')}
          sub={t('testerNow', { tester })}
          plain
          onClick={() => setOpen('tester')}
        />
        <Row as={StepLink} to="new" icon={plus} title={t('new')} sub={t('newWhy')} plain />
      </Rows>
      <DeviceSheet view={view} open={open === 'device'} onClose={close} />
      <TesterSheet view={view} open={open === 'tester'} onClose={close} />
    </Section>
  );
}
