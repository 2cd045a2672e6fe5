'use client';
import { useTranslations } from 'next-intl';
import { DIFFERENCE_GROUPS } from '@/lib/client/ledger/compared';
import { PrintedFiles } from '../printed-files';
import type { ResultProps } from './result';

/** Rows of one group that paper takes: a hundred pages and more help nobody. */
export const MOST_PRINTED = 2_000;

export function PrintFoot({ compared: { counts }, before, after }: ResultProps) {
  const t = useTranslations('ledgerCompare');
  const cut = DIFFERENCE_GROUPS.reduce((sum, group) => sum + Math.max(0, counts[group] - MOST_PRINTED), 0);
  return (
    <>
      {cut > 0 && <p className="print-only">{t('printCut', { count: cut })}</p>}
      <PrintedFiles before={before} after={after} />
    </>
  );
}
