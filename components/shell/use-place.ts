'use client';
import { useSyncExternalStore } from 'react';

/**
 * A place inside a screen, kept in the fragment of the address: `#M4/3`. The page itself stays one static file, a
 * reload or a link lands on the same place, and every place is a step of the history.
 */
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
const placeNow = () => decodeURIComponent(window.location.hash.slice(1));

function watch(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** The place the address names, `''` for the screen itself (and while the page is being prerendered). */
export const usePlace = (): string => useSyncExternalStore(watch, placeNow, () => '');

type Step = { depth?: number; from?: string };

/**
 * Goes to a place of this screen. Going to where the person just came from is going back, so that the way back never
 * grows by walking to and fro. `replace`: the present place is finished and not worth a step (a quiz handed in).
 */
export function goToPlace(place: string, options: { replace?: boolean } = {}): void {
  const from = placeNow();
  if (place === from) return;
  const held = (window.history.state ?? {}) as Step;
  if (!options.replace && held.from === place) {
    window.history.back();
    return;
  }
  const { pathname, search } = window.location;
  const address = `${pathname}${search}${place && `#${place}`}`;
  const { depth = 0 } = held;
  // The router copies its own state into the entry; `depth` is what the back button counts (use-back).
  if (options.replace) window.history.replaceState({ depth, from: held.from }, '', address);
  else window.history.pushState({ depth: depth + 1, from }, '', address);
  tell();
}
