'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { useFreshHeading } from '@/components/shell/use-fresh-heading';
import { goToPlace } from '@/components/shell/use-place';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { Dots } from '@/components/ui/dots';
import { next } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { rewind } from '@/components/ui/tool-icons';
import { finishQuiz, keepPicks, type Training, usePicks } from '@/lib/client/training';
import type { TrainingModule } from '@/lib/domain/content';
import type { FaultCode } from '@/lib/domain/fault';
import { firstOpen, pickAt, quizPlaces, rightPlace } from '@/lib/domain/training';
import { LearnerForm } from './learner-sheet';
import { Question } from './question';
import css from './training.module.css';

type Props = { module: TrainingModule; number: number; pack: string; training: Training };

/** The quiz of a lesson. Every pick is kept at once, so it goes on where it was (design e3). */
export function Quiz(props: Props) {
  const t = useTranslations('training');
  const { me } = props.training;
  if (me) return <QuizOf {...props} learner={me.id} />;
  return (
    <AppShell place="shop" back="/training" title={t('quizTitle', { title: props.module.title })} ground="paper">
      <div className={css.page}>
        <h2 className="lead">{t('who')}</h2>
        <p className="meta mt1">{t('whyName')}</p>
        <div className="mt3">
          <LearnerForm />
        </div>
      </div>
    </AppShell>
  );
}

function QuizOf({ module, number, pack, learner }: Props & { learner: string }) {
  const t = useTranslations('training');
  const faults = useTranslations('faults');
  const [fault, setFault] = useState<FaultCode>();
  const isHandingIn = useRef(false);
  const held = usePicks(learner, module.id);
  const picks = held ?? {};
  const places = quizPlaces(module.questions, picks);
  // A link or an old step of the history may point beyond the first open question.
  const at = places[Math.min(number, firstOpen(places)?.number ?? places.length, places.length) - 1];
  const heading = useFreshHeading(`${module.id}/${at?.number}`);
  const question = at && module.questions[at.question];
  if (held === undefined || !at || !question) return null;
  const isLast = at.number === places.length;
  const pick = (choice: number) => void keepPicks(learner, module.id, pickAt(module.questions, picks, at, choice));
  const goOn = async () => {
    if (!isLast) return goToPlace(`${module.id}/quiz/${at.number + 1}`);
    if (isHandingIn.current) return;
    isHandingIn.current = true;
    const outcome = await finishQuiz(learner, module, { pack, picks });
    isHandingIn.current = false;
    if (!outcome.ok) return setFault(outcome.code);
    goToPlace(`${module.id}/done`, { replace: true });
  };
  return (
    <AppShell
      place="shop"
      back="/training"
      title={t('quizTitle', { title: module.title })}
      ground="paper"
      dock={
        <Dock>
          <Button as={StepLink} to={`${module.id}/1`} look="outline" before={rewind}>
            {t('lookBack')}
          </Button>
          <Button after={next} onClick={goOn} disabled={at.picked === undefined}>
            {t(isLast ? 'seeScore' : 'nextQuestion')}
          </Button>
        </Dock>
      }
    >
      <div className={css.page}>
        <div className="line apart">
          <Dots
            steps={places.map(({ number: one, question: asked, picked }) => {
              if (one === at.number) return 'now';
              if (picked === undefined) return 'todo';
              return picked === rightPlace(module.questions[asked] ?? { choices: [] }) ? 'done' : 'failed';
            })}
            label={t('questionOf', { number: at.number, all: at.all })}
          />
          <p className="meta">{t('questionOf', { number: at.number, all: at.all })}</p>
        </div>
        {at.isAgain && <p className="meta mt4">{t('again')}</p>}
        <Question
          key={at.number}
          question={question}
          picked={at.picked}
          comesAgain={!at.isAgain}
          headingRef={heading}
          onPick={pick}
        />
        {fault && (
          <div className="mt4">
            <Message tone="bad" inset live="now">
              {faults(fault)}
            </Message>
          </div>
        )}
      </div>
    </AppShell>
  );
}
