import type { Page } from '@playwright/test';
import type { KindName, ValueOf } from '../lib/domain/kinds';

/** One thing somebody entered, as a phone keeps it. */
export type Put = { [K in KindName]: { kind: K; key: string; value: ValueOf<K> } }[KindName];

/** Puts entries where the phone keeps them, as if they had come from the server. The page must have recorded something. */
export const putEntries = (page: Page, entries: readonly Put[]): Promise<void> =>
  page.evaluate(async (all) => {
    const open = indexedDB.open('tillready-shop');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    const work = db.transaction('entries', 'readwrite');
    for (const entry of all) {
      work.objectStore('entries').put({ ...entry, stamp: '000000000a0000-e2eprofile', author: 'e2e', scan: 0 });
    }
    await new Promise<void>((done, fail) => {
      work.oncomplete = () => done();
      work.onerror = () => fail(work.error);
    });
    db.close();
  }, entries as Put[]);
