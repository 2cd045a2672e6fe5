'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { nameShop } from '@/lib/client/profile';
import type { FaultCode } from '@/lib/domain/fault';

type Props = { open: boolean; name: string; onClose: () => void };

/** Characters; the kernel refuses more. */
const LONGEST = 60;

export function NameSheet({ open, name, onClose }: Props) {
  const t = useTranslations('shop.name');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const [fault, setFault] = useState<FaultCode>();
  const formId = useId();
  const close = () => {
    setFault(undefined);
    onClose();
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('name');
    const outcome = await nameShop(String(typed ?? ''));
    if (outcome.ok) close();
    else setFault(outcome.code);
  };
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t('title')}
      closeLabel={ui('close')}
      footer={
        <Button type="submit" form={formId}>
          {ui('save')}
        </Button>
      }
    >
      <form id={formId} onSubmit={save}>
        <TextField
          label={t('label')}
          name="name"
          maxLength={LONGEST}
          autoComplete="organization"
          defaultValue={name}
          hint={t('hint')}
          error={fault && faults(fault)}
        />
      </form>
    </Sheet>
  );
}
