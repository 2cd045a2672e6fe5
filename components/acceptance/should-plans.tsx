'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast';
import { planFix, type RunView } from '@/lib/client/acceptance';
import type { FaultCode } from '@/lib/domain/fault';
import css from './should-plans.module.css';

/** Each failed should-test with who mends it and by when; without both the shop is not released. */
export function ShouldPlans({ view }: { view: RunView }) {
  const t = useTranslations('acceptance.verdict');
  const { shouldFails } = view.verdict;
  if (shouldFails.length === 0) return null;
  return (
    <Section title={t('should')} aside={t('shouldWhy')}>
      <div className={css.plans}>
        {shouldFails.map((test) => (
          <PlanForm key={test} view={view} test={test} />
        ))}
      </div>
    </Section>
  );
}

function PlanForm({ view, test }: { view: RunView; test: string }) {
  const t = useTranslations('acceptance.verdict');
  const held = view.plans.get(test);
  const [typed, setTyped] = useState<{ owner: string; due: string }>();
  const [isMissing, setMissing] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
  const plan = typed ?? { owner: held?.owner ?? '', due: held?.due ?? '' };
  const change = (next: Partial<typeof plan>) => {
    setTyped({ ...plan, ...next });
    setMissing(false);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (plan.owner.trim() === '' || plan.due === '') return setMissing(true);
    const saved = await planFix(view.run.id, test, plan);
    if (!saved.ok) return setFault(saved.code);
    setTyped(undefined);
    setFault(undefined);
    showToast({ key: 'planned', text: t('planSaved') });
  };
  const title = view.wordsOf(test)?.title ?? test;
  const note = view.rows.find((row) => row.test.id === test)?.result?.note;
  return (
    <form onSubmit={save} noValidate aria-label={title}>
      <div className={css.title}>
        <div>
          <h3>{title}</h3>
          {note && <p className="meta">{note}</p>}
        </div>
        <Button as={StepLink} to={test} look="outline" size="m" aria-label={`${t('retest')} ${title}`}>
          {t('retest')}
        </Button>
      </div>
      <div className={css.fields}>
        <TextField
          label={t('owner')}
          maxLength={40}
          value={plan.owner}
          onChange={(event) => change({ owner: event.target.value })}
          error={isMissing && t('planMissing')}
        />
        <TextField
          label={t('due')}
          type="date"
          value={plan.due}
          onChange={(event) => change({ due: event.target.value })}
        />
      </div>
      <FaultMessage fault={fault} />
      {(typed || !held) && (
        <Button type="submit" look="outline" size="m">
          {t('savePlan')}
        </Button>
      )}
    </form>
  );
}
