'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { restoreShop, startFresh } from '@/lib/client/storage';
import { useSyncState } from '@/lib/client/sync-state';
import type { FaultCode } from '@/lib/domain/fault';

/** Shown only when the phone's storage was wiped: the server gives back what it had, or the person starts anew; until then nothing is saved. */
export function RestoreCard() {
  const t = useTranslations('shop.restore');
  const faults = useTranslations('faults');
  const state = useSyncState();
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
  const [isSure, setSure] = useState(false);
  if (state.is !== 'storage' || state.code !== 'storage-lost') return null;
  const restore = async () => {
    setAsking(true);
    const outcome = await restoreShop();
    setFault(outcome.ok ? undefined : outcome.code);
    setAsking(false);
  };
  // Without the cookie there is nothing left to lose by it; else it takes a second press.
  const isLast = isSure || fault === 'member-unknown';
  const fresh = () => {
    if (!isLast) return setSure(true);
    startFresh();
    location.reload();
  };
  return (
    <Section title={t('title')}>
      <Message tone="warn" inset live="polite">
        {fault === 'member-unknown' ? t('unknown') : isSure ? t('freshMeans') : faults(fault ?? 'storage-lost')}
      </Message>
      <div className="form mt3">
        <Button wide onClick={restore} disabled={isAsking}>
          {t(isAsking ? 'asking' : 'get')}
        </Button>
        <Button look="outline" wide onClick={fresh}>
          {t(isLast ? 'freshNow' : 'fresh')}
        </Button>
      </div>
    </Section>
  );
}
