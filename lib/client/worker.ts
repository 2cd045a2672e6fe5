import 'client-only';
import { useSyncExternalStore } from 'react';
import type { Workbox } from 'workbox-window';

/**
 * The service worker, seen from the page: it carries files, never what a person entered.
 * `<html data-sw="ready">` stands once the worker answers for this page and holds every file of its release.
 */

const listeners = new Set<() => void>();
let waiting = false;
let workbox: Workbox | undefined;

function setWaiting(next: boolean): void {
  waiting = next;
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
  workbox?.messageSkipWaiting();
}

const markReady = () => {
  document.documentElement.dataset.sw = 'ready';
};

/** Follows who controls this page. To be called once, before `registerWorker`. */
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

/** Registers the worker, or looks for a newer one. Call it late: a first visit has better things to load. */
export async function registerWorker(): Promise<void> {
  if (workbox) {
    await workbox.update();
    return;
  }
  const { Workbox } = await import('workbox-window');
  workbox = new Workbox('/sw.js', { updateViaCache: 'none' });
  workbox.addEventListener('waiting', () => setWaiting(true));
  await workbox.register({ immediate: true });
}
