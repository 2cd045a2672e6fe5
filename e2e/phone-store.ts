import type { Page } from '@playwright/test';
import type { Entry } from '../lib/domain/entry';
import type { KindName, ValueOf } from '../lib/domain/kinds';
import type { Role } from '../lib/domain/roles';

/** One thing somebody entered, as a phone keeps it. */
export type Put = { [K in KindName]: { kind: K; key: string; value: ValueOf<K> } }[KindName];

type Change = { entries?: readonly Put[]; role?: Role };

/**
 * Changes what the phone keeps, as if it had come from the server: entries of others, and the role of this phone's person.
 * The page must have recorded something before, and is to be opened anew afterwards.
 */
export const changePhone = (page: Page, change: Change): Promise<void> =>
  page.evaluate(
    async ({ entries = [], role }) => {
      const result = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const db = await result(indexedDB.open('tillready-shop'));
      const work = db.transaction(['entries', 'meta'], 'readwrite');
      const [held, meta] = [work.objectStore('entries'), work.objectStore('meta')];
      for (const entry of entries) {
        await result(held.put({ ...entry, stamp: '000000000a0000-e2eprofile', author: 'e2e', scan: 0 }));
      }
      const identity = await result(meta.get('identity'));
      if (role) await result(meta.put({ ...identity, value: { ...identity.value, role } }));
      db.close();
    },
    change as { entries?: Put[]; role?: Role },
  );

type Kept = { secret: string; entries: Entry[]; waiting: number };

/** What the phone really holds. */
export const readPhone = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await result(indexedDB.open('tillready-shop'));
    const read = db.transaction(['entries', 'outbox', 'meta']);
    const [entries, waiting, identity] = await Promise.all([
      result(read.objectStore('entries').getAll()),
      result(read.objectStore('outbox').count()),
      result(read.objectStore('meta').get('identity')),
    ]);
    db.close();
    return { secret: identity.value.secret, entries, waiting };
  });

export const countOf = (entries: readonly Entry[], kind: string): number =>
  entries.filter((entry) => entry.kind === kind).length;
