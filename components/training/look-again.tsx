'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { x } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import type { TrainingModule } from '@/lib/domain/content';
import { type Attempt, rightPlace, wrongPlaces } from '@/lib/domain/training';
import css from './training.module.css';

/** The questions an attempt got wrong, with what is right. Nothing when all were right or the questions have changed. */
export function LookAgain({ module, attempt }: { module: TrainingModule; attempt: Attempt }) {
  const t = useTranslations('training');
  const wrong = wrongPlaces(module.questions, attempt) ?? [];
  const questions = wrong.flatMap((place) => module.questions[place] ?? []);
  if (questions.length === 0) return null;
  return (
    <Section title={t('lookAgain', { count: questions.length })}>
      <ul className={css.wrong}>
        {questions.map((question) => {
          const right = question.choices[rightPlace(question)];
          return (
            <li key={question.ask}>
              <Icon of={x} size="s" tone="red" />
              <span>
                {question.ask}
                <b>{right?.text}</b>
                <span className="meta">{right?.why}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
