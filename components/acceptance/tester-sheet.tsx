'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { changeTester, type RunView } from '@/lib/client/acceptance';

type Props = { view: RunView; open: boolean; onClose: () => void };

/** Somebody else takes over on this phone; what was recorded before keeps its name. */
export function TesterSheet({ view, open, onClose }: Props) {
  const t = useTranslations('acceptance');
  const ui = useTranslations('ui');
  const [name, setName] = useState('');
  const [isNameless, setNameless] = useState(false);
  const save = async () => {
    if (name.trim() === '') return setNameless(true);
    await changeTester(view.run.id, name);
    setName('');
    onClose();
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('testerSheet.title')}
      closeLabel={ui('close')}
      footer={<Button onClick={save}>{ui('save')}</Button>}
    >
      <TextField
        label={t('testerSheet.label')}
        hint={t('testerSheet.hint')}
        autoComplete="name"
        maxLength={40}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setNameless(false);
        }}
        error={isNameless && t('start.testerMissing')}
      />
    </Sheet>
  );
}
