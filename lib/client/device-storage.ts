import 'client-only';
import { useEffect, useSyncExternalStore } from 'react';

/** What the browser says of this site's storage, in bytes. It rounds, and pads for privacy: good for a rough figure. */
export type DeviceStorage = {
  used: number;
  left: number;
  /** The browser has promised not to clear it when space runs short. */
  isKept: boolean;
};

let held: DeviceStorage | undefined;
const watchers = new Set<() => void>();

async function look(): Promise<void> {
  // Old browsers and some WebViews have no storage manager: then nothing is said.
  if (!navigator.storage?.estimate) return;
  const [{ usage = 0, quota = 0 }, isKept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted?.() ?? false,
  ]);
  held = { used: usage, left: Math.max(0, quota - usage), isKept };
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
};

/** `undefined` until the browser has answered, and where it never does. */
export function useDeviceStorage(): DeviceStorage | undefined {
  useEffect(() => {
    void look();
  }, []);
  return useSyncExternalStore(
    watch,
    () => held,
    () => undefined,
  );
}

/**
 * Asks the browser to keep this site's data; to be called after the first real save, from the person's own press where
 * it can be. Chromium decides by itself, Firefox asks the person, a WebView may never agree: true is a promise, false
 * means only that there is none.
 */
export async function askToKeep(): Promise<boolean> {
  const isKept = (await navigator.storage?.persist?.()) ?? false;
  await look();
  return isKept;
}
