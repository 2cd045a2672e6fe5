'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Sheet } from '@/components/ui/sheet';
import { showToast } from '@/components/ui/toast';
import { dropFile } from '@/lib/client/ledger';
import { type Backup, dropBackup } from '@/lib/client/ledger/backup';
import type { KeptFile } from '@/lib/client/ledger/kept-file';
import type { FaultCode } from '@/lib/domain/fault';

type Props = {
  open: boolean;
  onClose: () => void;
  file: KeptFile | undefined;
  backup: Backup | undefined;
  onRemoved: () => void;
};

/** Asked, because rows read on this phone cannot be brought back without the file. */
export function RemoveSheet({ open, onClose, file, backup, onRemoved }: Props) {
  const t = useTranslations('ledgerFile');
  const ui = useTranslations('ui');
  const [also, setAlso] = useState<'record'[]>([]);
  const [fault, setFault] = useState<FaultCode>();
  const dropsRecord = backup !== undefined && (also.length > 0 || file === undefined);
  const remove = async () => {
    if (dropsRecord) {
      const outcome = await dropBackup(backup);
      if (!outcome.ok) return setFault(outcome.code);
    }
    if (file) await dropFile(file.id);
    showToast({ key: 'removed', text: t('removed') });
    onRemoved();
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('remove')}
      closeLabel={ui('close')}
      footer={
        <>
          <Button look="outline" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button look="danger" onClick={remove}>
            {t('removeYes')}
          </Button>
        </>
      }
    >
      <div className="form">
        <p>{t(file ? 'removeWhy' : 'dropWhy')}</p>
        <FaultMessage fault={fault} />
        {file && backup && (
          <Choice
            legend={t('dropRecord')}
            hideLegend
            many
            value={also}
            onChange={setAlso}
            options={[{ value: 'record', title: t('dropRecord') }]}
          />
        )}
      </div>
    </Sheet>
  );
}
