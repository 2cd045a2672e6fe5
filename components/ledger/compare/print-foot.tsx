'use client';
import { useNow, useTranslations } from 'next-intl';
import { type Compared, DIFFERENCE_GROUPS } from '@/lib/client/ledger/compared';
import type { SalesFile } from '@/lib/client/ledger/kept-file';
import { useShopName } from '@/lib/client/profile';
import { shownPrint } from '@/lib/domain/backup';
import { useDates } from '@/lib/i18n/use-dates';
import css from './compare.module.css';
import type { ResultProps } from './result';

/** Rows of one group that paper takes: a hundred pages and more help nobody. */
export const MOST_PRINTED = 2_000;

/** On paper: whose it is, when, and which files it speaks of. */
export function PrintFoot({ compared, before, after }: ResultProps) {
  const t = useTranslations('ledgerCompare');
  const product = useTranslations('shell')('name');
  const shop = useShopName();
  const dates = useDates();
  const now = useNow();
  const cut = cutOf(compared);
  const side = (name: string, files: readonly SalesFile[]) => (
    <div>
      {t('printSide', { side: name })}
      {files.map(({ id, name: fileName, reading }) => (
        <div key={id} className={css.print}>
          {fileName} <span className="mono">{shownPrint(reading.fingerprint).join(' ')}</span>
        </div>
      ))}
    </div>
  );
  return (
    <div className="print-only cap">
      {cut > 0 && <p>{t('printCut', { count: cut })}</p>}
      {side(t('sides.before'), before)}
      {side(t('sides.after'), after)}
      <p>{t('printFoot', { name: shop || product, date: dates.moment(now) })}</p>
    </div>
  );
}

const cutOf = ({ counts }: Compared): number =>
  DIFFERENCE_GROUPS.reduce((sum, group) => sum + Math.max(0, counts[group] - MOST_PRINTED), 0);
