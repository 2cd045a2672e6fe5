import 'client-only';
import { INBOX_CACHE, isLeftOver, readInboxKey } from '@/lib/domain/shared-inbox';

/**
 * The files another app has shared with this one, in the order it gave them; they are taken out of the phone's inbox, so that a
 * second call has none. Empty where nothing came: no room on the phone, or a browser without a service worker.
 */
export async function takeShared(): Promise<File[]> {
  if (!('caches' in globalThis)) return [];
  const inbox = await caches.open(INBOX_CACHE);
  const now = Date.now();
  const found: { at: number; place: number; file: File }[] = [];
  for (const request of await inbox.keys()) {
    const known = readInboxKey(request.url);
    const response = known && !isLeftOver(known.at, now) ? await inbox.match(request) : undefined;
    if (known && response) {
      const bytes = await response.blob();
      found.push({ ...known, file: new File([bytes], known.name, { type: bytes.type }) });
    }
    await inbox.delete(request);
  }
  return found.sort((a, b) => a.at - b.at || a.place - b.place).map(({ file }) => file);
}
