'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { hideToast, showToast } from '@/components/ui/toast';
import { acceptUpdate, useUpdate } from '@/lib/client/worker';

/** A new release waits: the notice stays until it is answered, and nothing reloads by itself. */
export function UpdateNotice() {
  const t = useTranslations('shell.update');
  const isWaiting = useUpdate();
  useEffect(() => {
    if (!isWaiting) return;
    showToast({
      key: 'update',
      lead: t('lead'),
      text: t('text'),
      stays: true,
      actions: [
        { label: t('later'), run: () => {} },
        { label: t('now'), run: acceptUpdate },
      ],
    });
    return () => hideToast('update');
  }, [isWaiting, t]);
  return null;
}
