'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { TextSizeButton } from '@/components/shell/text-size-button';
import { useFreshHeading } from '@/components/shell/use-fresh-heading';
import { goToPlace } from '@/components/shell/use-place';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { Dots } from '@/components/ui/dots';
import { back, next } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { readStep, type Training } from '@/lib/client/training';
import type { TrainingModule } from '@/lib/domain/content';
import css from './training.module.css';

// The drawings are needed by this screen alone, and its words do not wait for them.
const Figure = lazy(() => import('./figure'));

type Props = { module: TrainingModule; step: number; training: Training };

/** One step a page; reading a step is remembered as soon as it is shown (design e2). */
export function Reader({ module, step, training }: Props) {
  const t = useTranslations('training');
  const { me } = training;
  const furthest = me ? (training.stepsOf(me.id).get(module.id) ?? 0) : undefined;
  const all = module.steps.length;
  const shown = module.steps[step - 1];
  const heading = useFreshHeading(`${module.id}/${step}`);
  useEffect(() => {
    if (me && furthest !== undefined && step > furthest) void readStep(me.id, module.id, step);
  }, [me, furthest, module.id, step]);
  const onward = step < all ? `${module.id}/${step + 1}` : `${module.id}/quiz/1`;
  const before = step > 1 ? `${module.id}/${step - 1}` : undefined;
  useArrows(before, onward);
  if (!shown) return null;
  return (
    <AppShell
      place="shop"
      back="/training"
      title={module.title}
      ground="paper"
      actions={<TextSizeButton />}
      dock={
        <Dock>
          {before && (
            <Button as={StepLink} to={before} look="outline" before={back}>
              {t('before')}
            </Button>
          )}
          <Button as={StepLink} to={onward} after={next}>
            {t(step < all ? 'next' : 'toQuiz')}
          </Button>
        </Dock>
      }
    >
      <article className={css.page}>
        <div className="line apart">
          <Dots
            steps={module.steps.map((_, place) => (place + 1 === step ? 'now' : place + 1 < step ? 'done' : 'todo'))}
            label={t('stepOf', { step, all })}
          />
          <p className="meta">{t('stepOf', { step, all })}</p>
        </div>
        <div className={css.ground}>
          <Suspense>
            <Figure of={shown.figure} />
          </Suspense>
        </div>
        {step === 1 && <p className="meta mt4">{module.goal}</p>}
        <h2 className={css.heading} ref={heading} tabIndex={-1}>
          {shown.title}
        </h2>
        <p className={css.text}>{shown.text}</p>
        {shown.caution && (
          <div className="mt4">
            <Message tone="warn" inset>
              {shown.caution}
            </Message>
          </div>
        )}
      </article>
    </AppShell>
  );
}

/** The arrow keys turn the page, unless something is being typed or a sheet is open. */
function useArrows(before: string | undefined, onward: string): void {
  const places = useRef({ before, onward });
  useEffect(() => {
    places.current = { before, onward };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isBusy = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (isBusy || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const to = { ArrowLeft: places.current.before, ArrowRight: places.current.onward }[event.key];
      if (to !== undefined) goToPlace(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
