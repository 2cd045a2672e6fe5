'use client';
import { useRouter } from 'next/navigation';
import { type MouseEvent, useCallback } from 'react';

/**
 * One listener for a long list of plain links: `<div onClick={useFollow()}>…<a href={addressIn(locale, '/faq/x')}>`.
 * A router link each takes a cheap phone a fraction of a second to bring to life and as long to take away again.
 */
export function useFollow(): (event: MouseEvent) => void {
  const router = useRouter();
  return useCallback(
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      // A place on this page stays the browser's.
      if (!link || !isPlain || event.defaultPrevented || link.getAttribute('href')?.startsWith('#')) return;
      event.preventDefault();
      router.push(link.pathname + link.search + link.hash);
    },
    [router],
  );
}
