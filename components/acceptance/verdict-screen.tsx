'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { check, next } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { note, rewind } from '@/components/ui/tool-icons';
import type { RunView } from '@/lib/client/acceptance';
import { nextTest } from '@/lib/domain/acceptance';
import { useDatesIn } from '@/lib/i18n/use-dates';
import { RollbackSheet } from './rollback-sheet';
import { SavedLine } from './saved-line';
import { ShouldPlans } from './should-plans';
import { SignSheet } from './sign-sheet';
import { VerdictHead } from './verdict-head';
import { VerdictMoves } from './verdict-moves';
import { Failures, StillOpen } from './verdict-reasons';

/** What follows from the tests: the verdict, why, what to do now, the way back to the old terminal, the signature. */
export function VerdictScreen({ view }: { view: RunView }) {
  const t = useTranslations('acceptance.verdict');
  const [open, setOpen] = useState<'rollback' | 'sign'>();
  const close = () => setOpen(undefined);
  const { verdict, sign } = view;
  const steps = view.pack.rollback;
  const canStop = !sign && !verdict.isFinished;
  return (
    <AppShell
      place="home"
      back="/acceptance"
      title={t('title')}
      dock={<VerdictDock view={view} onRollback={() => setOpen('rollback')} onSign={() => setOpen('sign')} />}
    >
      <VerdictHead view={view} />
      {sign && <Signed view={view} />}
      <Failures view={view} />
      <ShouldPlans view={view} />
      <VerdictMoves view={view} />
      <Section flush>
        <Rows>
          <Row
            as="button"
            icon={rewind}
            title={t('rollback')}
            sub={t('rollbackSub', { count: steps.steps.length, minutes: steps.minutes })}
            onClick={() => setOpen('rollback')}
          />
          {canStop && (
            <Row as="button" icon={note} title={t('stop')} sub={t('stopWhy')} plain onClick={() => setOpen('sign')} />
          )}
        </Rows>
      </Section>
      <StillOpen view={view} />
      <RollbackSheet view={view} open={open === 'rollback'} onClose={close} />
      <SignSheet view={view} open={open === 'sign'} onClose={close} />
      <SavedLine />
    </AppShell>
  );
}

type DockProps = { view: RunView; onRollback: () => void; onSign: () => void };

function VerdictDock({ view, onRollback, onSign }: DockProps) {
  const t = useTranslations('acceptance');
  const { verdict, sign } = view;
  if (sign)
    return (
      <Dock>
        <Button as={StepLink} to="report" after={next}>
          {t('list.report')}
        </Button>
      </Dock>
    );
  const upNext = nextTest(view.rows);
  const open = verdict.reasons.find(({ code }) => code === 'open')?.tests[0];
  const goOn = verdict.isFinished ? undefined : (upNext?.test.id ?? open);
  const words = { go: 'signGo', conditional: 'signConditional', 'no-go': 'signNoGo' } as const;
  return (
    <Dock>
      {verdict.outcome === 'no-go' ? (
        <Button look="outline" onClick={onRollback}>
          {t('verdict.rollback')}
        </Button>
      ) : (
        <Button as={StepLink} to="report" look="outline">
          {t('list.report')}
        </Button>
      )}
      {goOn ? (
        <Button as={StepLink} to={goOn} after={next}>
          {t('list.go')}
        </Button>
      ) : (
        <Button before={check} onClick={onSign}>
          {t(`verdict.${words[verdict.outcome]}`)}
        </Button>
      )}
    </Dock>
  );
}

function Signed({ view }: { view: RunView }) {
  const t = useTranslations('acceptance.verdict');
  const datesIn = useDatesIn();
  const { sign } = view;
  if (!sign) return null;
  const who = { role: t(`roles.${sign.role}`), name: sign.name, outcome: t(`outcomes.${sign.outcome}`) };
  return (
    <Message tone={sign.outcome === 'no-go' ? 'quiet' : 'ok'} lead={t('signed', who)} live="polite">
      {t('signedWhen', { when: datesIn(sign.zone).moment(sign.at) })}
    </Message>
  );
}
