import 'client-only';
import { useEffect, useSyncExternalStore } from 'react';
import type { Pack } from '@/lib/domain/content';
import { type FaultCode, type Outcome, refuse } from '@/lib/domain/fault';
import { LOCALES, type Locale } from '@/lib/domain/locale';
import { fetchCurrent, fetchPack } from './pack-fetch';
import { dropOtherPacks, newestHash, readPack, writePack } from './pack-store';

/** What this page shows of one language: the newest pack it has, and why there is none or none stored. */
type Shown = { pack?: Pack | undefined; fault?: FaultCode | undefined };

const shown = new Map<Locale, Shown>();
const nothing: Shown = {};
/** Packs of runs begun earlier, by hash; and all packs where storage is blocked. */
const inMemory = new Map<string, Pack>();
const listeners = new Set<() => void>();
const opening = new Map<Locale, Promise<void>>();

function show(locale: Locale, next: Shown): void {
  shown.set(locale, next);
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The newest stored pack, or `undefined`. Storage that cannot be read counts as empty. */
async function openStored(locale: Locale): Promise<Pack | undefined> {
  try {
    const hash = await newestHash(locale);
    return hash === undefined ? undefined : await readPack(hash);
  } catch {
    return undefined;
  }
}

/** Shows what is stored, unless something is shown already; whether there is anything. */
async function showStored(locale: Locale): Promise<boolean> {
  const pack = await openStored(locale);
  if (pack && !shown.get(locale)?.pack) show(locale, { pack });
  return pack !== undefined;
}

async function open(locale: Locale): Promise<void> {
  // The screen is waiting for it: do not wait for the quiet moment.
  if (!(await showStored(locale))) await syncPack(locale);
}

/** Stores a pack; where storage is blocked it lives as long as the page. */
async function keep(pack: Pack): Promise<FaultCode | undefined> {
  inMemory.set(pack.hash, pack);
  try {
    await writePack(pack);
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-blocked';
  }
}

async function newestStored(locale: Locale): Promise<string | undefined> {
  try {
    return await newestHash(locale);
  } catch {
    return undefined;
  }
}

/**
 * Fetches the newest pack of a language, if this phone does not hold it, and stores it.
 * Refusals: `offline`, `timeout`, `server-down` (nothing new could be fetched; what is held stays),
 * `storage-blocked`, `storage-full` (held for this page only).
 */
export async function syncPack(locale: Locale): Promise<Outcome<{ hash: string }>> {
  const current = await fetchCurrent();
  if (!current.ok) return refused(locale, current.code);
  const hash = current.hashes[locale];
  if ((await newestStored(locale)) === hash) {
    // Another page of this phone may have stored it while this one was asking.
    if (!shown.get(locale)?.pack) await showStored(locale);
    return { ok: true, hash };
  }
  const fetched = await fetchPack(locale, hash);
  if (!fetched.ok) return refused(locale, fetched.code);
  const fault = await keep(fetched.pack);
  show(locale, { pack: fetched.pack, fault });
  return fault ? refuse(fault) : { ok: true, hash };
}

/** Without any pack the screen has to say why; with one, the old pack goes on serving. */
function refused(locale: Locale, code: FaultCode): Outcome<never> {
  const { pack } = shown.get(locale) ?? nothing;
  if (!pack) show(locale, { fault: code });
  return refuse(code);
}

function useShown(locale: Locale): Shown {
  useEffect(() => {
    if (!opening.has(locale)) opening.set(locale, open(locale));
  }, [locale]);
  return useSyncExternalStore(
    subscribe,
    () => shown.get(locale) ?? nothing,
    () => nothing,
  );
}

/** The newest pack of the language on this phone: `undefined` while it is read or fetched, then the pack; a newer one replaces it. */
export const usePack = (locale: Locale): Pack | undefined => useShown(locale).pack;

/** Why there is no pack, or why the one shown will be gone with the page: a code of `syncPack`. */
export const usePackFault = (locale: Locale): FaultCode | undefined => useShown(locale).fault;

/** The pack a run was started with. `undefined`: this phone does not hold it (screens say `pack-missing`). */
export async function getPack(hash: string): Promise<Pack | undefined> {
  const held = inMemory.get(hash) ?? (await readPack(hash).catch(() => undefined));
  if (held) inMemory.set(hash, held);
  return held;
}

/** The languages that open without a network. */
export async function storedLocales(): Promise<Locale[]> {
  const hashes = await Promise.all(LOCALES.map(newestStored));
  return LOCALES.filter((_, place) => hashes[place] !== undefined);
}

/** Removes packs that are neither the newest of a language nor among the `pinned` hashes of runs begun with them. */
export async function prunePacks(pinned: readonly string[]): Promise<void> {
  const newest = await Promise.all(LOCALES.map(newestHash));
  await dropOtherPacks(new Set([...pinned, ...newest.filter((hash) => hash !== undefined)]));
}
