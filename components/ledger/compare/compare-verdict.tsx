'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Compared } from '@/lib/client/ledger/compared';
import { VerdictBand } from '../verdict-band';
import { useVerdict } from './use-verdict';

export function CompareVerdict({ compared }: { compared: Compared }) {
  const t = useTranslations('ledgerCompare.verdict.names');
  const isChinese = useLocale() === 'zh';
  const { tone, head, more } = useVerdict(compared);
  return (
    <VerdictBand tone={tone} word={t(tone === 'ok' ? 'pass' : tone)} title={head}>
      <p className="mt1">{more.join(isChinese ? '' : ' ')}</p>
    </VerdictBand>
  );
}
