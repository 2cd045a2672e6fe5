'use client';
import { useSyncExternalStore } from 'react';

/**
 * The query is kept in the address (`?q=`), so that a reload, a shared link and back bring the same results.
 * Starting to search is one step in the history; typing on changes that step.
 */
const listeners = new Set<() => void>();
let typed = '';

const inAddress = (): string => new URLSearchParams(window.location.search).get('q') ?? '';

function show(query: string): void {
  if (query === typed) return;
  typed = query;
  for (const tell of listeners) tell();
}

const readAgain = () => show(inAddress());

function subscribe(tell: () => void): () => void {
  if (listeners.size === 0) {
    typed = inAddress();
    window.addEventListener('popstate', readAgain);
  }
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size === 0) window.removeEventListener('popstate', readAgain);
  };
}

const isOwnStep = () => window.history.state?.isSearching === true;

function keepInAddress(query: string, isBeginning: boolean): void {
  if (query === '' && isOwnStep()) {
    window.history.back();
    return;
  }
  const search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
  const address = `${window.location.pathname}${search}`;
  const { state } = window.history;
  if (isBeginning) window.history.pushState({ ...state, isSearching: true }, '', address);
  else window.history.replaceState(state, '', address);
}

/** What is typed into the search, and the way to change it. Empty while the page is prerendered. */
export function useQuery(): [query: string, change: (query: string) => void] {
  const query = useSyncExternalStore(
    subscribe,
    () => typed,
    () => '',
  );
  const change = (next: string) => {
    const isBeginning = typed === '';
    show(next);
    try {
      keepInAddress(next, isBeginning);
    } catch {
      // Safari allows a hundred changes in half a minute; the next one puts the address right.
    }
  };
  return [query, change];
}
