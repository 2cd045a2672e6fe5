'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { SyncLine } from '@/components/shell/sync-line';
import { Avatar } from '@/components/ui/avatar';
import { BarLength } from '@/components/ui/bar-length';
import { Button } from '@/components/ui/button';
import { CheckGlyph, type CheckState } from '@/components/ui/check-glyph';
import { IconButton } from '@/components/ui/icon-button';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { users } from '@/components/ui/tool-icons';
import type { Training } from '@/lib/client/training';
import type { TrainingModule } from '@/lib/domain/content';
import { type ModuleProgress, type Progress, progressOf } from '@/lib/domain/training';
import { LearnerForm, LearnerSheet } from './learner-sheet';
import { ModuleMeta, WhoPassed } from './module-facts';
import css from './training.module.css';

const GLYPHS: Record<ModuleProgress['is'], CheckState> = { new: 'todo', begun: 'half', tried: 'half', passed: 'done' };
const nobody: ReadonlyMap<string, number> = new Map();

/** Where pressing a lesson leads: on from the step last read, from the start once it is passed. */
const placeOf = ({ id, is, step }: ModuleProgress) => `${id}/${is === 'passed' ? 1 : Math.max(1, step)}`;

/** Every lesson with how far this phone's learner is, and who has passed it (design e1). */
export function ModuleList({ modules, training }: { modules: readonly TrainingModule[]; training: Training }) {
  const t = useTranslations('training');
  const ui = useTranslations('ui');
  const [isChoosing, setChoosing] = useState(false);
  const { me, learners, stepsOf, attemptsOf } = training;
  const progress = progressOf(modules, me ? stepsOf(me.id) : nobody, me ? attemptsOf(me.id) : []);
  const titleOf = (id: string) => modules.find((module) => module.id === id)?.title ?? '';
  const { next } = progress;
  return (
    <AppShell
      place="shop"
      back="/shop"
      title={t('title')}
      actions={<IconButton icon={users} label={t('switch')} onClick={() => setChoosing(true)} />}
      aside={
        <div className={css.go}>
          {next ? (
            <Button as={StepLink} to={placeOf(next)} wide>
              {t(next.is === 'new' ? 'start' : 'goOn', { title: titleOf(next.id) })}
            </Button>
          ) : (
            <Button as={StepLink} to="result" wide>
              {t('seeResult')}
            </Button>
          )}
          {next && progress.modules.some(({ best }) => best) && (
            <Button as={StepLink} to="result" look="quiet" size="m" wide>
              {t('scores')}
            </Button>
          )}
          <SyncLine />
        </div>
      }
    >
      <Section>
        {me ? (
          <Standing name={me.name} progress={progress} onSwitch={() => setChoosing(true)} />
        ) : (
          <>
            <h2 className="lead">{t('who')}</h2>
            <p className="meta mt1">{t('whyName')}</p>
            {learners.length > 0 && (
              <div className="mt3">
                <Button look="outline" size="m" wide onClick={() => setChoosing(true)}>
                  {t('pick')}
                </Button>
              </div>
            )}
            <div className="mt3">
              <LearnerForm />
            </div>
          </>
        )}
      </Section>
      <Section flush>
        <Rows as="ul">
          {progress.modules.map((one, place) => {
            const module = modules[place];
            return (
              module && (
                <li key={one.id}>
                  <Row
                    as={StepLink}
                    to={placeOf(one)}
                    lead={<CheckGlyph state={GLYPHS[one.is]} />}
                    title={module.title}
                    plain={one.is === 'passed'}
                    sub={<ModuleMeta module={module} progress={one} />}
                    end={learners.length > 0 && <WhoPassed module={one.id} training={training} />}
                    current={one.id === next?.id && one.is !== 'new'}
                    arrow={learners.length === 0}
                  />
                </li>
              )
            );
          })}
        </Rows>
      </Section>
      <LearnerSheet
        open={isChoosing}
        onClose={() => setChoosing(false)}
        training={training}
        modules={modules}
        closeLabel={ui('close')}
      />
    </AppShell>
  );
}

function Standing({ name, progress, onSwitch }: { name: string; progress: Progress; onSwitch: () => void }) {
  const t = useTranslations('training');
  const left = progress.all - progress.passed;
  return (
    <div className={css.standing}>
      <Avatar name={name} me />
      <div className={css.grow}>
        <h2>{left > 0 ? t('standing', { name, passed: progress.passed, left }) : t('allPassed', { name })}</h2>
        <span className={css.track}>
          <BarLength share={progress.all > 0 ? progress.passed / progress.all : 0} className={css.fill} />
        </span>
      </div>
      <p className="meta">{left > 0 ? t('minutesLeft', { minutes: progress.minutesLeft }) : t('anytime')}</p>
      <Button look="quiet" size="m" onClick={onSwitch}>
        {t('switch')}
      </Button>
    </div>
  );
}
