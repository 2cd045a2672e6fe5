'use client';
import { useNow, useTranslations } from 'next-intl';
import type { KeptFile } from '@/lib/client/ledger/kept-file';
import { useShopName } from '@/lib/client/profile';
import { shownPrint } from '@/lib/domain/backup';
import { useDates } from '@/lib/i18n/use-dates';
import css from './printed-files.module.css';

type Props = { before: readonly KeptFile[]; after: readonly KeptFile[] };

/** At the foot of a paper: which files it speaks of, each with its fingerprint, whose it is, and when it was printed. */
export function PrintedFiles(files: Props) {
  const t = useTranslations('ledgerRows.paper');
  const product = useTranslations('shell')('name');
  const shop = useShopName();
  const dates = useDates();
  const now = useNow();
  return (
    <div className={`print-only cap ${css.foot}`}>
      {(['before', 'after'] as const).map((side) => (
        <div key={side}>
          {t(side)}
          {files[side].map(({ id, name, reading }) => (
            <div key={id}>
              {name} <span className="mono">{shownPrint(reading.fingerprint).join(' ')}</span>
            </div>
          ))}
        </div>
      ))}
      <p>{t('foot', { name: shop || product, date: dates.moment(now) })}</p>
    </div>
  );
}
