'use client';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { classNames } from '@/components/ui/class-names';
import type { Training } from '@/lib/client/training';
import type { TrainingModule } from '@/lib/domain/content';
import { bestAttempt, isPassed, type ModuleProgress } from '@/lib/domain/training';
import css from './training.module.css';

/** One line on a lesson: how long, how far, how well. */
export function ModuleMeta({ module, progress }: { module: TrainingModule; progress: ModuleProgress }) {
  const t = useTranslations('training');
  const { best, is, step } = progress;
  const parts = [
    module.for === 'manager' ? t('forManager', { minutes: module.minutes }) : t('minutes', { minutes: module.minutes }),
  ];
  if (best) parts.push(t(is === 'passed' ? 'score' : 'scoreLow', { right: best.right, all: best.all }));
  else if (is === 'begun') parts.push(t('atStep', { step, all: module.steps.length }));
  return parts.join(t('dot'));
}

/** Faces that fit beside a title at 320 px. */
const FACES = 3;

/** Who of the shop has passed a lesson: filled or dashed, and the names in words. */
export function WhoPassed({ module, training }: { module: string; training: Training }) {
  const t = useTranslations('training');
  const all = training.learners.map((learner) => {
    const best = bestAttempt(training.attemptsOf(learner.id).filter((attempt) => attempt.module === module));
    return { ...learner, hasPassed: best !== undefined && isPassed(best) };
  });
  const passed = all.filter(({ hasPassed }) => hasPassed);
  if (all.length > FACES)
    return <span className={css.count}>{t('passedOf', { passed: passed.length, all: all.length })}</span>;
  return (
    <span className={css.faces}>
      {all.map(({ id, name, hasPassed }) => (
        <span key={id} className={classNames(css.face, hasPassed && css.on)}>
          <Avatar name={name} />
        </span>
      ))}
      <span className="vh">
        {passed.length > 0 ? t('passedBy', { names: passed.map(({ name }) => name).join(' ') }) : t('passedByNone')}
      </span>
    </span>
  );
}
