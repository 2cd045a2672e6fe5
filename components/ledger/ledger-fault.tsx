'use client';
import { useTranslations } from 'next-intl';
import { Message } from '@/components/ui/message';
import type { LedgerRefusal } from '@/lib/ledger/refusal';

/** Why a file was not read or not compared, and where in it; read aloud at once. */
export function LedgerFault({ refusal }: { refusal: LedgerRefusal }) {
  const t = useTranslations('ledgerFaults');
  const { code, place } = refusal;
  const isNews = code === 'cancelled' || code === 'too-little-data' || code === 'nothing-to-compare';
  return (
    <Message tone={isNews ? 'quiet' : 'bad'} inset live={isNews ? 'polite' : 'now'}>
      {t(code)}
      {place?.record !== undefined && <> {t('record', { record: place.record })}</>}
      {place?.column !== undefined && <> {t('column', { column: place.column })}</>}
    </Message>
  );
}
