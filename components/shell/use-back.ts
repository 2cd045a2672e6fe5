'use client';
import { useCallback, useEffect } from 'react';
import { usePathname, useReplace } from '@/lib/i18n/navigation';
import { goToPlace } from './use-place';

/** How many pages of this visit lie under the present one, kept in each entry of the history. */
const depthOf = (state: unknown): number | undefined => {
  const depth = (state as { depth?: unknown } | null)?.depth;
  return typeof depth === 'number' ? depth : undefined;
};

const LAST_KEY = 'tillready-depth';
let last: number | undefined;

function lastDepth(): number | undefined {
  if (last !== undefined) return last;
  // A full page load inside the product (another language, a page opened without the worker) starts a new script.
  if (!document.referrer.startsWith(`${location.origin}/`)) return undefined;
  try {
    return Number(sessionStorage.getItem(LAST_KEY) ?? 0);
  } catch {
    return undefined;
  }
}

/** Counts the steps of a visit. The shell calls it once. */
export function useDepth(): void {
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the path changes, which is the point.
  useEffect(() => {
    const held = depthOf(window.history.state);
    const before = lastDepth();
    const depth = held ?? (before === undefined ? 0 : before + 1);
    if (held === undefined) window.history.replaceState({ ...window.history.state, depth }, '');
    last = depth;
    try {
      sessionStorage.setItem(LAST_KEY, String(depth));
    } catch {
      // Without it a reload forgets the way back and Back leads to the parent screen.
    }
  }, [path]);
}

/** Back to where the person came from, same scroll; from a page opened by itself, to the parent screen instead. */
export function useBack(parent: string): () => void {
  const replace = useReplace();
  const path = usePathname();
  return useCallback(() => {
    if ((depthOf(window.history.state) ?? 0) > 0) window.history.back();
    // The router does not tell a screen that only its fragment went.
    else if (path === parent) goToPlace('', { replace: true });
    else replace(parent);
  }, [parent, path, replace]);
}
