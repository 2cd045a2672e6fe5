'use client';
import { useLocale, useTranslations } from 'next-intl';
import { PackOpening } from '@/components/shell/pack-opening';
import { usePlace } from '@/components/shell/use-place';
import { Section } from '@/components/ui/section';
import { Bone } from '@/components/ui/skeleton';
import { usePack } from '@/lib/client/pack';
import { useTraining } from '@/lib/client/training';
import { Certificate } from './certificate';
import { ModuleList } from './module-list';
import { Quiz } from './quiz';
import { QuizResult } from './quiz-result';
import { Reader } from './reader';
import { readTrainingPlace } from './training-place';

/** 店员培训: the lessons, one of them, its quiz and what came of it; the address says which. */
export function TrainingScreen() {
  const pack = usePack(useLocale());
  const training = useTraining();
  const place = usePlace();
  if (!pack || !training) return <Opening />;
  const at = readTrainingPlace(place, pack.modules);
  switch (at.is) {
    case 'list':
      return <ModuleList modules={pack.modules} training={training} />;
    case 'step':
      return <Reader key={at.module.id} module={at.module} step={at.step} training={training} />;
    case 'quiz':
      return <Quiz key={at.module.id} module={at.module} number={at.number} pack={pack.hash} training={training} />;
    case 'done':
      return <QuizResult module={at.module} modules={pack.modules} training={training} />;
    case 'result':
      return <Certificate modules={pack.modules} training={training} />;
  }
}

const LINES = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'];

function Opening() {
  const t = useTranslations('training');
  return (
    <PackOpening place="shop" back="/shop" title={t('title')}>
      <Section>
        <Bone width="m" height="title" />
        <Bone width="l" />
      </Section>
      <Section flush>
        {LINES.map((line) => (
          <Bone key={line} height="row" />
        ))}
      </Section>
    </PackOpening>
  );
}
