import 'client-only';
import { useEffect } from 'react';

/** Keeps the screen lit while mounted, where the browser can; a browser that cannot goes on without. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isWanted = true;
    // The browser takes the lock away with the tab out of sight, and refuses it on a low battery.
    const hold = async () => {
      if (document.visibilityState !== 'visible') return;
      const next = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (isWanted) lock = next;
      else void next?.release();
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}
