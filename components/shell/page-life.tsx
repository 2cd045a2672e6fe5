'use client';
import { useLocale } from 'next-intl';
import { useEffect } from 'react';
import { ToastRegion } from '@/components/ui/toast';
import { applyDisplay, useDisplay } from '@/lib/client/display';
import { useKeeping } from '@/lib/client/keep';
import { UpdateNotice } from './update-notice';
import { useDepth } from './use-back';

/** What lives as long as the visit, whatever screen is shown: toasts, the way back, the chosen look, what is kept here. */
export function PageLife() {
  useDepth();
  useKeeping(useLocale());
  useEffect(() => {
    // The sync knows every kind of entry: too much to load before a page that only wants to be read.
    void import('@/lib/client/sync-loop').then(({ startSync }) => startSync());
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
