import 'client-only';
import { LOCALES, type Locale } from '@/lib/domain/locale';
import { storedLocales, syncPack } from './pack';
import { registerWorker } from './register';
import { fetchSlots } from './slots';

/** The work behind `useKeeping`, loaded when it begins: a page that is only read does not wait for it. */

/** The language on the screen first; the other one for whoever picks up this phone next. */
async function keepContent(language: Locale): Promise<void> {
  for (const locale of [language, ...LOCALES.filter((one) => one !== language)]) await syncPack(locale);
  // Tried once, not insisted on: a phone without them says so on the booking screen.
  await fetchSlots();
  const stored = await storedLocales();
  if (stored.length === LOCALES.length) document.documentElement.dataset.pack = 'ready';
}

/** The worker answers pages from its own release only in languages whose content is stored, and `/` in the one last read. */
async function tellWorker(language: Locale): Promise<void> {
  const packs = await storedLocales();
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'TOLD', language, packs });
}

/** Everything once: files, content, free times, and word to the worker. */
export async function keepAll(language: Locale): Promise<void> {
  const canKeepFiles = 'serviceWorker' in navigator;
  // No network, private mode, an old browser: each half goes on without the other, and tries again with the next page.
  await Promise.allSettled([canKeepFiles && registerWorker(), keepContent(language)]);
  if (canKeepFiles) await tellWorker(language);
}
