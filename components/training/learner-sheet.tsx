'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Row, Rows } from '@/components/ui/row';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { addLearner, chooseLearner, type Training } from '@/lib/client/training';
import type { TrainingModule } from '@/lib/domain/content';
import type { FaultCode } from '@/lib/domain/fault';
import { progressOf } from '@/lib/domain/training';

const LONGEST_NAME = 40;

/** Writes a name down and makes this phone that person's. */
export function LearnerForm({ onAdded }: { onAdded?: () => void }) {
  const t = useTranslations('training');
  const faults = useTranslations('faults');
  const [name, setName] = useState('');
  const [fault, setFault] = useState<FaultCode | 'empty'>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setFault('empty');
    const outcome = await addLearner(name);
    setFault(outcome.ok ? undefined : outcome.code);
    if (!outcome.ok) return;
    setName('');
    onAdded?.();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        error={fault && (fault === 'empty' ? t('nameEmpty') : faults(fault))}
        value={name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="outline" size="m" wide>
        {t('add')}
      </Button>
    </form>
  );
}

type Props = {
  open: boolean;
  onClose: () => void;
  training: Training;
  modules: readonly TrainingModule[];
  closeLabel: string;
};

/** Who learns on this phone now; everyone keeps their own progress. */
export function LearnerSheet({ open, onClose, training, modules, closeLabel }: Props) {
  const t = useTranslations('training');
  const { learners, me, stepsOf, attemptsOf } = training;
  const choose = (id: string) => {
    void chooseLearner(id);
    onClose();
  };
  return (
    <Sheet open={open} onClose={onClose} title={t('switchTitle')} closeLabel={closeLabel}>
      {learners.length > 0 && (
        <Rows as="ul">
          {learners.map(({ id, name }) => {
            const { passed, all } = progressOf(modules, stepsOf(id), attemptsOf(id));
            return (
              <li key={id}>
                <Row
                  as="button"
                  onClick={() => choose(id)}
                  lead={<Avatar name={name} me={id === me?.id} />}
                  title={name}
                  sub={id === me?.id ? t('onThisPhone') : undefined}
                  end={t('passedOf', { passed, all })}
                  current={id === me?.id}
                />
              </li>
            );
          })}
        </Rows>
      )}
      <div className="mt4">
        <LearnerForm onAdded={onClose} />
      </div>
    </Sheet>
  );
}
