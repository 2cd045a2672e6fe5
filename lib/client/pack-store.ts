import 'client-only';
import { createStore, del, get, keys, setMany, type UseStore } from 'idb-keyval';
import type { Pack } from '@/lib/domain/content';
import type { Locale } from '@/lib/domain/vocabulary';

/**
 * Packs on this phone, in a database apart from what people enter: an answer page must not carry Dexie.
 * `pack.<hash>` holds a pack, `now.<locale>` the hash of the newest one stored.
 */
const NAME = 'tillready-content';
const PACK = 'pack.';

let store: UseStore | undefined;

/**
 * What the server publishes for everybody is kept here, packs and free slots alike.
 * Phones close a database behind a page's back (PLATFORM: iOS kills): open it again and try once more.
 */
export async function withContent<T>(use: (store: UseStore) => Promise<T>): Promise<T> {
  store ??= createStore(NAME, 'packs');
  try {
    return await use(store);
  } catch {
    store = createStore(NAME, 'packs');
    return use(store);
  }
}

export const newestHash = (locale: Locale): Promise<string | undefined> =>
  withContent((at) => get<string>(`now.${locale}`, at));

export const readPack = (hash: string): Promise<Pack | undefined> =>
  withContent((at) => get<Pack>(`${PACK}${hash}`, at));

/** Both or neither: the newest hash never names a pack that is not there. */
export const writePack = (pack: Pack): Promise<void> =>
  withContent((at) =>
    setMany(
      [
        [`${PACK}${pack.hash}`, pack],
        [`now.${pack.locale}`, pack.hash],
      ],
      at,
    ),
  );

/** Removes every pack but those named. */
export async function dropOtherPacks(keep: ReadonlySet<string>): Promise<void> {
  const stored = await withContent((at) => keys<string>(at));
  const old = stored.filter((key) => key.startsWith(PACK) && !keep.has(key.slice(PACK.length)));
  await Promise.all(old.map((key) => withContent((at) => del(key, at))));
}
