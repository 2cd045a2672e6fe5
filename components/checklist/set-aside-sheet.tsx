'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { TextArea } from '@/components/ui/text-area';
import type { ItemRow } from '@/lib/domain/checklist';
import type { FaultCode } from '@/lib/domain/fault';
import type { ItemVerbs } from './use-item-verbs';

/** Longest reason, in characters; the kind of the entry says the same. */
const REASON_MAX = 200;

type Props = { open: boolean; row: ItemRow; verbs: ItemVerbs; onClose: () => void };

/** Why an item does not apply: without a reason it would still block the upgrade (DOMAIN §8). */
export function SetAsideSheet({ open, row, verbs, onClose }: Props) {
  const t = useTranslations('checklist.sheet');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<FaultCode>();
  const save = async () => {
    const refused = await verbs.setAside(row, reason);
    setFault(refused);
    if (!refused) onClose();
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      closeLabel={ui('close')}
      eyebrow={row.item.title}
      title={t('naTitle')}
      footer={
        <Button onClick={save} why={reason.trim() === '' ? t('naWhy') : undefined} wide>
          {t('naSave')}
        </Button>
      }
    >
      <TextArea
        label={t('naLabel')}
        hint={t('naHint')}
        rows={2}
        maxLength={REASON_MAX}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={fault && faults(fault)}
      />
    </Sheet>
  );
}
