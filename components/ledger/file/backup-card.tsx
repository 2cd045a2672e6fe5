'use client';
import { useTranslations } from 'next-intl';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Ledger, LedgerLine } from '@/components/ui/ledger';
import type { Backup } from '@/lib/client/ledger/backup';
import { shownPrint } from '@/lib/domain/backup';
import { useFileText } from '../use-file-text';

/** A backup of which this phone does not have the file: what was recorded of it. */
export function BackupCard({ backup }: { backup: Backup }) {
  const t = useTranslations('ledgerFile');
  const check = useTranslations('ledgerAdd.check');
  const text = useFileText(backup.zone);
  const { sums } = backup;
  const money = sums && text.money([sums.takenMinor, sums.returnedMinor], sums.currency);
  return (
    <div className="mt4">
      <p className="meta">{t('elsewhere')}</p>
      <Ledger>
        <LedgerLine label={check('rows')} figure={check('count', { count: backup.rows })} />
        {sums && money && <LedgerLine label={check('taken')} figure={money(sums.takenMinor)} />}
        {sums && money && <LedgerLine label={check('returned')} figure={money(sums.returnedMinor)} />}
        {backup.first && backup.last && (
          <LedgerLine label={check('dates')} figure={text.span(backup.first, backup.last)} />
        )}
        <LedgerLine label={t('madeAt')} figure={text.moment(backup.at)} />
      </Ledger>
      <div className="mt3">
        <Fingerprint groups={shownPrint(backup.print)} label={t('print')} />
      </div>
    </div>
  );
}
