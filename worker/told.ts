import { LOCALES, type Locale } from '../lib/domain/vocabulary';

/**
 * What the page has told the worker: the language last read, and the languages whose content pack is stored.
 * Kept in a cache, because a worker is stopped after seconds and forgets.
 */
export type Told = { language?: Locale; packs: Locale[] };

export const TOLD_CACHE = 'tillready-told';
const KEY = '/told';

const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** Anything may post to a worker: what does not fit is left out. */
export function readTold(message: unknown): Told {
  const { language, packs } = (message ?? {}) as Record<string, unknown>;
  const stored = Array.isArray(packs) ? LOCALES.filter((locale) => packs.includes(locale)) : [];
  return isLocale(language) ? { language, packs: stored } : { packs: stored };
}

let held: Promise<Told> | undefined;

async function readHeld(): Promise<Told> {
  const cache = await caches.open(TOLD_CACHE);
  const response = await cache.match(KEY);
  return readTold(await response?.json());
}

export function told(): Promise<Told> {
  held ??= readHeld();
  return held;
}

export async function keepTold(message: unknown): Promise<void> {
  const next = readTold(message);
  held = Promise.resolve(next);
  const cache = await caches.open(TOLD_CACHE);
  await cache.put(KEY, Response.json(next));
}
