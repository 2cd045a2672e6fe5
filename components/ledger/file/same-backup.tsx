'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { type Backup, noteOpened, useBackups } from '@/lib/client/ledger/backup';
import type { FileReading } from '@/lib/client/ledger/kept-file';
import type { FaultCode } from '@/lib/domain/fault';
import { useFileText } from '../use-file-text';
import css from './file.module.css';

/** A file that a backup of the shop was made of, on this phone or another: opening it again is the test that it can be restored. */
export function SameBackup({ reading, zone }: { reading: FileReading; zone: string }) {
  const backups = useBackups() ?? [];
  const { summary, fingerprint } = reading;
  const [first, last] = [summary.days[0]?.date, summary.days[summary.days.length - 1]?.date];
  const sales = backups.filter(({ of }) => of === 'sales');
  const same = sales.find(({ print }) => print === fingerprint);
  const other = sales.find((one) => one.print !== fingerprint && one.first === first && one.last === last);
  if (same) return <Same backup={same} zone={zone} />;
  return other ? <Other backup={other} /> : null;
}

function Same({ backup, zone }: { backup: Backup; zone: string }) {
  const t = useTranslations('ledgerAdd.check');
  const text = useFileText(zone);
  const [fault, setFault] = useState<FaultCode>();
  const note = async () => {
    const outcome = await noteOpened(backup.id, true, zone);
    if (!outcome.ok) setFault(outcome.code);
  };
  return (
    <div className={css.list}>
      <Message tone="ok" inset lead={t('same', { date: text.moment(backup.at) })}>
        {t('sameWhy')}
      </Message>
      <FaultMessage fault={fault} />
      {backup.opened?.equal !== true && (
        <Button look="outline" wide onClick={note}>
          {t('sameNote')}
        </Button>
      )}
    </div>
  );
}

function Other({ backup }: { backup: Backup }) {
  const t = useTranslations('ledgerAdd.check');
  const text = useFileText(backup.zone);
  return (
    <div className={css.list}>
      <Message tone="warn" inset lead={t('differs', { date: text.moment(backup.at) })}>
        {t('differsWhy')}
      </Message>
    </div>
  );
}
