/**
 * Files another app shares with this one wait in a cache of the phone: the service worker puts them there, the page takes them out.
 * They never pass through the server.
 */
export const INBOX_CACHE = 'tillready-shared';

/** What other apps send to; the same in the manifests, at the server and in the worker. */
export const sharePath = (locale: string): string => `/${locale}/ledger/share`;
const SHARE_PATH = /^\/([a-z]{2})\/ledger\/share$/;

/** The language of an address that takes shared files, if it is one. */
export const shareLocale = (path: string): string | undefined => SHARE_PATH.exec(path)?.[1];

/** Where the files can be read in. */
export const sharedPlace = (locale: string): string => `/${locale}/ledger#add/shared`;

/** The manifests' name for the files in the form. */
export const SHARE_FIELD = 'files';
export const MOST_FILES = 20;
export const MOST_BYTES = 300 * 1024 * 1024;
/** What nobody took out is removed after a day (ms). */
export const LEFT_OVER_MS = 24 * 60 * 60_000;

const KEY = /^\/shared\/(\d{1,15})\/(\d{1,2})\/([^/]*)$/;

/** Where one file lies: when it came (ms of the phone's clock), which of them it is, and its name. */
export const inboxKey = (at: number, place: number, name: string): string =>
  `/shared/${at}/${place}/${encodeURIComponent(name)}`;

/** Of a whole address or a path; `undefined`: nothing of ours. */
export function readInboxKey(address: string): { at: number; place: number; name: string } | undefined {
  const found = KEY.exec(address.replace(/^[a-z]+:\/\/[^/]+/, ''));
  if (!found) return undefined;
  try {
    return { at: Number(found[1]), place: Number(found[2]), name: decodeURIComponent(found[3] ?? '') };
  } catch {
    return undefined;
  }
}

type Sized = { size: number };

/** Of what another app sent, the files that are taken: with something in them, not too large, not too many. */
export const taken = <F extends Sized>(files: readonly F[]): F[] =>
  files.filter(({ size }) => size > 0 && size <= MOST_BYTES).slice(0, MOST_FILES);

export const isLeftOver = (at: number, now: number): boolean => now - at > LEFT_OVER_MS || at > now + LEFT_OVER_MS;
