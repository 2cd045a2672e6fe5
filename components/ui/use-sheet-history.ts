'use client';
import { useEffect, useRef } from 'react';

/** Ids of the open sheets of this history entry, lowest first. */
const openSheets = (): string[] => (window.history.state?.sheets as string[] | undefined) ?? [];

/**
 * An open sheet is a step of its own in the history, so Android's and WeChat's back close it and nothing else.
 * Closing it otherwise takes that step away again. A link inside a sheet must replace the step: then the entry is
 * no longer the sheet's and stays.
 */
export function useSheetHistory(open: boolean, id: string, onBack: () => void): void {
  const latest = useRef(onBack);
  const isWanted = useRef(false);
  useEffect(() => {
    latest.current = onBack;
  });
  useEffect(() => {
    if (!open) return;
    isWanted.current = true;
    const below = openSheets();
    if (!below.includes(id)) window.history.pushState({ ...window.history.state, sheets: [...below, id] }, '');
    const onPop = () => {
      if (!openSheets().includes(id)) latest.current();
    };
    window.addEventListener('popstate', onPop);
    return () => {
      isWanted.current = false;
      window.removeEventListener('popstate', onPop);
      // Later, because a remount (or a navigation in the same commit) may still claim or replace the entry.
      setTimeout(() => {
        if (!isWanted.current && openSheets().at(-1) === id) window.history.back();
      });
    };
  }, [open, id]);
}
