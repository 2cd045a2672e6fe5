import 'client-only';
import { useSyncExternalStore } from 'react';

/**
 * The service worker, seen from the page: it carries files, never what a person entered.
 * `<html data-sw="ready">` stands once the worker answers for this page and holds every file of its release.
 */

const listeners = new Set<() => void>();
let waiting = false;
let takeOver: (() => void) | undefined;

/** A new release is stored; `begin` makes it the one that answers. */
export function announceUpdate(begin: () => void): void {
  waiting = true;
  takeOver = begin;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Whether a new release is stored and waits for this person's word. */
export const useUpdate = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => waiting,
    () => false,
  );

/** Lets the waiting release take over; every open page of this phone then reloads. Save drafts before calling. */
export function acceptUpdate(): void {
  takeOver?.();
}

const markReady = () => {
  document.documentElement.dataset.sw = 'ready';
};

/** Follows who controls this page. To be called once, before the worker is registered. */
export function followController(container: ServiceWorkerContainer, reload: () => void): void {
  let isControlled = container.controller !== null;
  if (isControlled) markReady();
  container.addEventListener('controllerchange', () => {
    // The first worker of a first visit takes over a page of its own release: there is nothing to reload.
    if (isControlled) return reload();
    isControlled = true;
    markReady();
  });
}
