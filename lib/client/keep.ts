import 'client-only';
import { useEffect } from 'react';
import type { Locale } from '@/lib/domain/vocabulary';
import { followController } from './worker';

/**
 * Makes the phone hold everything it needs without a network. The page says how far it is:
 * `<html data-sw="ready" data-pack="ready">` once all files and the content of every language are stored
 * and the free times were asked for.
 */

/** How long after the page has loaded the keeping starts (ms): sooner, it would slow the first visit down. */
const QUIET_MS = 2_500;
/** A page left open looks for a newer release and newer content when it comes back into sight, at most this often (ms). */
const LOOK_AGAIN_MS = 60 * 60 * 1000;

let keptAt: number | undefined;

async function keep(language: Locale): Promise<void> {
  keptAt = Date.now();
  const { keepAll } = await import('./keep-all');
  await keepAll(language);
}

/** Runs once the page has loaded and the phone has nothing better to do. */
function whenQuiet(run: () => void): void {
  const soon = () => setTimeout(run, QUIET_MS);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

const holdsContent = () => document.documentElement.dataset.pack === 'ready';

/** A worker left from a production build would answer the development server's pages with old ones. */
async function dropWorkers(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

function start(language: Locale): void {
  if ('serviceWorker' in navigator) followController(navigator.serviceWorker, () => location.reload());
  whenQuiet(() => void keep(language));
  document.addEventListener('visibilitychange', () => {
    const isOld = keptAt !== undefined && Date.now() - keptAt > LOOK_AGAIN_MS;
    if (document.visibilityState === 'visible' && isOld) void keep(language);
  });
  addEventListener('online', () => {
    if (keptAt !== undefined && !holdsContent()) void keep(language);
  });
}

let isStarted = false;

/** Keeps files and content from now on. For the shell, once a page. */
export function useKeeping(language: Locale): void {
  useEffect(() => {
    // Changing the language loads a new page, so the first call's language holds for all of this one.
    if (isStarted) return;
    isStarted = true;
    if (process.env.NODE_ENV === 'production') start(language);
    else if ('serviceWorker' in navigator) void dropWorkers();
  }, [language]);
}
