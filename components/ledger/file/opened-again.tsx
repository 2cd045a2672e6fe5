'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import type { Backup } from '@/lib/client/ledger/backup';
import { useFileText } from '../use-file-text';

/** A backup nobody has opened is a hope: on another phone the same file has to give the same fingerprint. DOMAIN §4.2, 5 */
export function OpenedAgain({ backup, onNote }: { backup: Backup; onNote: (equal: boolean) => void }) {
  const t = useTranslations('ledgerFile.opened');
  const text = useFileText(backup.zone);
  const { opened } = backup;
  if (opened) {
    return (
      <Message tone={opened.equal ? 'ok' : 'bad'} inset>
        {t(opened.equal ? 'equal' : 'unequal', { date: text.moment(opened.at) })}
      </Message>
    );
  }
  return (
    <div className="form">
      <Message inset lead={t('never')}>
        {t('neverWhy')}
      </Message>
      <div className="line wrap">
        <Button look="outline" size="m" onClick={() => onNote(true)}>
          {t('same')}
        </Button>
        <Button look="outline" size="m" onClick={() => onNote(false)}>
          {t('other')}
        </Button>
      </div>
    </div>
  );
}
