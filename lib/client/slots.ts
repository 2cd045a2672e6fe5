import 'client-only';
import { get, set } from 'idb-keyval';
import { useEffect, useSyncExternalStore } from 'react';
import { type Outcome, refuse } from '@/lib/domain/fault';
import type { SlotsReply } from '@/lib/domain/wire';
import { withContent } from './pack-store';

/** What is free, as this phone last heard it. `fetchedAt`: ms of this phone's clock. */
export type SlotsPicture = { reply: SlotsReply; fetchedAt: number };
/** `undefined` while the phone is being asked; `never`: it was never online long enough to hear. */
type Shown = SlotsPicture | 'never' | undefined;

const KEY = 'slots';
const PATIENCE_MS = 20_000;

let shown: Shown;
let isOpened = false;
let fetching: Promise<Outcome<object>> | undefined;
const listeners = new Set<() => void>();

function show(next: Shown): void {
  shown = next;
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
};

/** A captive portal answers everything with a page of its own. */
const isReply = (value: unknown): value is SlotsReply =>
  typeof value === 'object' && value !== null && Array.isArray((value as Partial<SlotsReply>).calendars);

async function ask(): Promise<Outcome<object>> {
  let reply: unknown;
  try {
    const response = await fetch('/api/slots', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) return refuse(response.status === 429 ? 'too-many' : 'server-down');
    reply = await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('server-down');
    return refuse(error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'offline');
  }
  if (!isReply(reply)) return refuse('server-down');
  const picture = { reply, fetchedAt: Date.now() };
  show(picture);
  // Blocked storage: the picture then lives as long as the page.
  await withContent((store) => set(KEY, picture, store)).catch(() => undefined);
  return { ok: true };
}

/**
 * Asks the server what is free and keeps the answer, so that times can be chosen offline.
 * Refusals: `offline`, `timeout`, `server-down`, `too-many`; what is held stays.
 */
export function fetchSlots(): Promise<Outcome<object>> {
  fetching ??= ask().finally(() => {
    fetching = undefined;
  });
  return fetching;
}

async function open(): Promise<void> {
  const stored = await withContent((store) => get<SlotsPicture>(KEY, store)).catch(() => undefined);
  if (shown === undefined) show(stored ?? 'never');
}

/** What is free. With `fresh`, the server is asked when the screen opens, comes back into sight or the phone back online. */
export function useSlots(fresh = false): Shown {
  useEffect(() => {
    if (!isOpened) void open();
    isOpened = true;
    if (!fresh) return;
    const refresh = () => void fetchSlots();
    const onSight = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    refresh();
    addEventListener('online', refresh);
    document.addEventListener('visibilitychange', onSight);
    return () => {
      removeEventListener('online', refresh);
      document.removeEventListener('visibilitychange', onSight);
    };
  }, [fresh]);
  return useSyncExternalStore(
    subscribe,
    () => shown,
    () => undefined,
  );
}
