import 'client-only';
import { Workbox } from 'workbox-window';
import { announceUpdate } from './worker';

let workbox: Workbox | undefined;

/** Registers the worker, or looks for a newer one. Call it late: a first visit has better things to load. */
export async function registerWorker(): Promise<void> {
  if (workbox) {
    await workbox.update();
    return;
  }
  const registering = new Workbox('/sw.js', { updateViaCache: 'none' });
  workbox = registering;
  registering.addEventListener('waiting', () => announceUpdate(() => registering.messageSkipWaiting()));
  await registering.register({ immediate: true });
}
