import {
  INBOX_CACHE,
  inboxKey,
  isLeftOver,
  readInboxKey,
  SHARE_FIELD,
  sharedPlace,
  taken,
} from '../lib/domain/shared-inbox';
import type { Locale } from '../lib/domain/vocabulary';

/** The part of a cache the inbox needs. */
export type Inbox = Pick<Cache, 'put' | 'keys' | 'delete'>;

/** Removes what nobody took out within a day. */
export async function sweep(inbox: Inbox, now: number): Promise<void> {
  for (const request of await inbox.keys()) {
    const known = readInboxKey(request.url);
    if (!known || isLeftOver(known.at, now)) await inbox.delete(request);
  }
}

/** Puts the files of a form into the inbox, each under its name. Rejects when the phone has no room: then none of them stays. */
export async function putShared(inbox: Inbox, form: FormData, now: number): Promise<number> {
  await sweep(inbox, now);
  const files = taken(form.getAll(SHARE_FIELD).filter((one): one is File => typeof one !== 'string'));
  const keys: string[] = [];
  try {
    for (const [place, file] of files.entries()) {
      const key = inboxKey(now, place, file.name);
      keys.push(key);
      const headers = { 'content-type': file.type || 'application/octet-stream' };
      await inbox.put(key, new Response(file, { headers }));
    }
  } catch (error) {
    await Promise.all(keys.map((key) => inbox.delete(key)));
    throw error;
  }
  return files.length;
}

/**
 * Answers what another app shares: files go into the phone's inbox, never to the server, and the person goes to where they are read
 * in. Without room, or without a file, the same place says that nothing came.
 */
export async function takeShare(request: Request, locale: Locale, now: number): Promise<Response> {
  try {
    await putShared(await caches.open(INBOX_CACHE), await request.formData(), now);
  } catch {
    // A share that failed is made again from the other app; there is nobody here to tell.
  }
  return Response.redirect(new URL(sharedPlace(locale), request.url).href, 303);
}
