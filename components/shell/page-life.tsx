'use client';
import { useLocale } from 'next-intl';
import { useEffect } from 'react';
import { ToastRegion } from '@/components/ui/toast';
import { applyDisplay, useDisplay } from '@/lib/client/display';
import { useKeeping } from '@/lib/client/keep';
import { startSync } from '@/lib/client/sync-loop';
import { UpdateNotice } from './update-notice';
import { useDepth } from './use-back';

/** What lives as long as the visit, whatever screen is shown: toasts, the way back, the chosen look, what is kept here. */
export function PageLife() {
  useDepth();
  useKeeping(useLocale());
  useEffect(startSync, []);
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
