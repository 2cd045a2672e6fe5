'use client';
import { useTranslations } from 'next-intl';
import { Message } from '@/components/ui/message';
import type { FaultCode } from '@/lib/domain/fault';

/** Why what was just pressed did not happen; read aloud at once. Nothing while there is no fault. */
export function FaultMessage({ fault }: { fault: FaultCode | undefined }) {
  const t = useTranslations('faults');
  if (!fault) return null;
  return (
    <Message tone="bad" inset live="now">
      {t(fault)}
    </Message>
  );
}
