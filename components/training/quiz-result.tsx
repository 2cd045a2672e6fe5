'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import type { Training } from '@/lib/client/training';
import type { TrainingModule } from '@/lib/domain/content';
import { isPassed, PASS_PER_CENT, progressOf } from '@/lib/domain/training';
import { LookAgain } from './look-again';
import css from './training.module.css';

type Props = { module: TrainingModule; modules: readonly TrainingModule[]; training: Training };

/** What the quiz just handed in came to, and where to go from here. */
export function QuizResult({ module, modules, training }: Props) {
  const t = useTranslations('training');
  const { me } = training;
  const attempts = me ? training.attemptsOf(me.id) : [];
  const latest = attempts
    .filter((attempt) => attempt.module === module.id)
    .reduce<(typeof attempts)[number] | undefined>((a, b) => (!a || b.at > a.at ? b : a), undefined);
  const progress = progressOf(modules, me ? training.stepsOf(me.id) : new Map(), attempts);
  const { next } = progress;
  const nextTitle = modules.find(({ id }) => id === next?.id)?.title ?? '';
  if (!latest) return null;
  const hasPassed = isPassed(latest);
  return (
    <AppShell
      place="shop"
      back="/training"
      title={module.title}
      dock={
        <Dock tall>
          {!hasPassed && (
            <Button as={StepLink} to={`${module.id}/quiz/1`}>
              {t('takeAgain')}
            </Button>
          )}
          {hasPassed && next && (
            <Button as={StepLink} to={`${next.id}/${Math.max(1, next.step)}`}>
              {t(next.is === 'new' ? 'start' : 'goOn', { title: nextTitle })}
            </Button>
          )}
          {!next && (
            <Button as={StepLink} to="result" look={hasPassed ? 'primary' : 'outline'}>
              {t('seeResult')}
            </Button>
          )}
          <Button as={StepLink} to="" look="outline">
            {t('toList')}
          </Button>
        </Dock>
      }
    >
      <Section>
        <p className="meta">{me?.name}</p>
        <p className="fig mt2">
          {latest.right}
          <small>/{latest.all}</small>
        </p>
        <div className="mt4">
          <Message tone={hasPassed ? 'ok' : 'warn'} inset lead={t(hasPassed ? 'passedLead' : 'failedLead')}>
            {t(hasPassed ? 'passedMore' : 'failedMore', { mark: PASS_PER_CENT })}
          </Message>
        </div>
      </Section>
      <LookAgain module={module} attempt={latest} />
      {!hasPassed && (
        <div className={css.go}>
          <Button as={StepLink} to={`${module.id}/1`} look="outline" wide>
            {t('readAgain', { title: module.title })}
          </Button>
        </div>
      )}
    </AppShell>
  );
}
