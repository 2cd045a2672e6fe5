'use client';
import { useLocale } from 'next-intl';
import { useEffect } from 'react';
import { ToastRegion } from '@/components/ui/toast';
import { applyDisplay, useDisplay } from '@/lib/client/display';
import { isForgetting } from '@/lib/client/forget';
import { useKeeping } from '@/lib/client/keep';
import { wasUsed } from '@/lib/client/shop';
import { UpdateNotice } from './update-notice';
import { useDepth } from './use-back';

/** What lives as long as the visit, whatever screen is shown: toasts, the way back, the chosen look, what is kept here. */
export function PageLife() {
  useDepth();
  useKeeping(useLocale());
  useEffect(() => {
    // Most visits only read; the first edit starts the sync by itself.
    if (wasUsed() || isForgetting()) void import('@/lib/client/sync-loop').then(({ wakeSync }) => wakeSync());
  }, []);
  const display = useDisplay();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look is read from the store when it changes.
  useEffect(applyDisplay, [display]);
  return (
    <>
      <UpdateNotice />
      <ToastRegion />
    </>
  );
}
