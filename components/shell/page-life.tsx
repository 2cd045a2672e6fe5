'use client';
import { useEffect } from 'react';
import { ToastRegion } from '@/components/ui/toast';
import { applyDisplay, useDisplay } from '@/lib/client/display';
import { useDepth } from './use-back';

/** What lives as long as the visit, whatever screen is shown: toasts, the way back, the chosen look. */
export function PageLife() {
  useDepth();
  const display = useDisplay();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look is read from the store when it changes.
  useEffect(applyDisplay, [display]);
  return <ToastRegion />;
}
