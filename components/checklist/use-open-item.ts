'use client';
import { useCallback, useEffect, useState } from 'react';

const ITEM = /^#(C[0-9]{2})$/;
const itemInHash = (): string | undefined => ITEM.exec(window.location.hash)?.[1];
const isSheetStep = (): boolean => ((window.history.state?.sheets as string[] | undefined) ?? []).length > 0;
/** Past the router's own replaceState: it would start a navigation for an entry that a plain link to a fragment made. */
const setHash = (hash: string): void =>
  History.prototype.replaceState.call(
    window.history,
    window.history.state,
    '',
    `${location.pathname}${location.search}${hash}`,
  );

/**
 * Which item's sheet is open: asked for by a press, or by an address that ends in #C22. The open sheet is a step of its own
 * in the history (the kit's sheet pushes it); that step carries the item's address, the list beneath does not, so a reload
 * keeps the sheet and back leaves it.
 */
export function useOpenItem(): [open: string | undefined, ask: (id: string | undefined) => void] {
  const [open, setOpen] = useState<string>();
  useEffect(() => {
    const arrive = () => {
      const id = itemInHash();
      if (id === undefined) return;
      // The address of a link belongs to the sheet's step, which is not there yet.
      if (!isSheetStep()) setHash('');
      setOpen(id);
    };
    const onPop = () => isSheetStep() && arrive();
    arrive();
    window.addEventListener('hashchange', arrive);
    window.addEventListener('popstate', onPop);
    return () => {
      window.removeEventListener('hashchange', arrive);
      window.removeEventListener('popstate', onPop);
    };
  }, []);
  return [open, useCallback((id) => setOpen(id), [])];
}

/** Gives the open sheet's step the item's address. Call it in the parent of the sheet: a child's effects run first. */
export function useItemAddress(shown: string | undefined): void {
  useEffect(() => {
    if (shown !== undefined && isSheetStep()) setHash(`#${shown}`);
  }, [shown]);
}
